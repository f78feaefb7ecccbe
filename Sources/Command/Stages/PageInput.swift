import Aircheck

extension Page {
  /// Reads a page from its bytes, and says on standard error if characters of it are lost.
  init(reading bytes: [UInt8], from input: Input) throws(Failure) {
    do {
      self = try Page(decoding: bytes)
    } catch {
      throw Failure("\(input.name): \(error)")
    }
    // Of what is not a page, more than that need not be said.
    guard let first = replaced.first, [.text, .html].contains(InputFormat(of: self)) else { return }
    let line = text.utf8.prefix(first.lowerBound).count { $0 == UInt8(ascii: "\n") } + 1
    let lost = replaced.count == 1 ? "a character was lost" : "\(replaced.count) characters were lost, the first"
    Output.note("aircheck: \(input.name): \(lost) in line \(line) and replaced with U+FFFD; look for a better copy")
  }
}

extension EditedText {
  /// Refuses a page of HTML on which no story was found, and says what it holds instead.
  func withStory(of page: Page, from input: Input) throws(Failure) -> EditedText {
    // A longer text is a story; only of a short one it is worth reading the page again.
    guard page.format == .html, text.utf8.count < 1_000, let missing = HTMLReader.missingStory(in: page.text) else {
      return self
    }
    throw Failure("\(input.name): \(missing)", hint: "give the page of one story as a browser shows it")
  }
}
