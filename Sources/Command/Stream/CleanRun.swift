import Aircheck

/// One run of `aircheck clean`: a cleaner, and the form in which it answers.
struct CleanRun {
  private let options: CleanOptions
  private let cleaner: Cleaner
  private let undone: UndoneEdits

  init(_ options: CleanOptions) throws(Failure) {
    self.options = options
    undone = try UndoneEdits(options.undo, unit: options.units)
    let book = try languageBook(in: options.locales)
    do {
      cleaner = try Cleaner(
        book: book, language: options.language, tier: options.tier.tier,
        only: options.only, without: options.without)
    } catch {
      throw Failure("clean: \(error)", hint: "'aircheck rules' lists the rules, 'aircheck languages' the languages")
    }
  }

  /// Cleans one input and prints the answer.
  func clean(_ input: Input) throws {
    if options.jsonl {
      let lines = LineCleaner(cleaner: cleaner, field: options.field, edits: options.edits ? options.units : nil)
      try JSONLStream(cleaner: lines, onBadLine: options.onBadLine, jobs: options.jobs).run(input)
    } else {
      try answer(undone.takenBack(from: cleaner.clean(try page(input))))
    }
  }

  private func page(_ input: Input) throws(Failure) -> Page {
    let bytes = try input.readAll()
    do {
      return try Page(decoding: bytes)
    } catch {
      throw Failure("\(input.name): \(error)")
    }
  }

  private func answer(_ cleaned: EditedText) throws {
    if options.json {
      try Output.print(try JSON.line(cleaned) + "\n")
    } else if options.edits {
      try Output.write(editLines(cleaned)[...])
    } else if options.diff {
      try Output.print(Diff(isColourful: Output.isColourful).page(cleaned))
    } else {
      try Output.print(cleaned.text)
    }
  }

  private func editLines(_ cleaned: EditedText) -> [UInt8] {
    let writer = EditWriter(unit: options.units)
    var counter = OffsetCounter(cleaned.source, in: options.units)
    var lines: [UInt8] = []
    for edit in cleaned.edits {
      writer.append(edit, &counter, to: &lines)
      lines.append(UInt8(ascii: "\n"))
    }
    return lines
  }
}
