import Aircheck

/// The way of a page from its bytes to its cleaned text, held to the laws of edits.
func checkPage(of bytes: [UInt8]) {
  guard let page = try? Page(decoding: bytes), let cleaner else { return }
  check(cleaner.clean(page), of: page.text)
  check(HTMLReader.read(page.text), of: page.text)
}

private let cleaner = try? Cleaner(tier: .likely)

/// Stops the run when a law does not hold; libFuzzer then writes the bytes into a file.
private func check(_ edited: EditedText, of source: String) {
  precondition(edited.source.utf8.elementsEqual(source.utf8), "the source is another")
  let forth = try? apply(edited.edits, to: source)
  precondition(forth.map { $0.utf8.elementsEqual(edited.text.utf8) } ?? false, "the edits do not make the text")
  let back = try? apply(inverse(of: edited.edits), to: edited.text)
  precondition(back.map { $0.utf8.elementsEqual(source.utf8) } ?? false, "the edits cannot be undone")
  if !edited.edits.isEmpty {
    var rest = edited.edits
    rest.remove(at: source.utf8.count % rest.count)
    precondition((try? apply(rest, to: source)) != nil, "an edit cannot be left out")
  }
  for edit in edited.edits {
    precondition(!edit.before.utf8.elementsEqual(edit.after.utf8), "an edit changes nothing: \(edit)")
    precondition(
      !edit.rule.isEmpty && !edit.reason.isEmpty && 0...1 ~= edit.confidence, "an edit is not told: \(edit)")
  }
  for mark in edited.marks {
    precondition(0 <= mark.range.lowerBound && mark.range.upperBound <= source.utf8.count, "a mark is off the page")
  }
}
