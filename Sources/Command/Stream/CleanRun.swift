import Aircheck

/// One run of `aircheck clean`: the pipeline, and the form in which it answers.
struct CleanRun {
  private let options: CleanOptions
  private let pipeline: Pipeline
  private let undone: UndoneEdits

  init(_ options: CleanOptions) throws(Failure) {
    self.options = options
    undone = try UndoneEdits(options.undo, unit: options.units)
    let files = try languageFiles(in: options.locales)
    do {
      pipeline = try Pipeline(
        languages: files, language: options.language, tier: options.tier.tier,
        only: options.only, without: options.without)
    } catch {
      throw Failure("clean: \(error)", hint: "'aircheck rules' lists the rules, 'aircheck languages' the languages")
    }
  }

  /// Cleans one input and prints the answer.
  func clean(_ input: Input) throws {
    if options.jsonl {
      let lines = LineCleaner(pipeline: pipeline, field: options.field, edits: options.edits ? options.units : nil)
      try JSONLStream(cleaner: lines, onBadLine: options.onBadLine, jobs: options.jobs.count).run(input)
    } else {
      try cleanPage(input)
    }
  }

  /// A page is cleaned whole; a text beyond the size of pages piece by piece, unless its edits are asked for.
  private func cleanPage(_ input: Input) throws {
    var reader = PageReader(input)
    if let bytes = try reader.wholePage() {
      return try answer(takenBack(Page(reading: bytes, from: input), from: input))
    }
    let start = try Page(reading: reader.start, from: input)
    let goesInPieces = start.format == .text && !start.encoding.hasPrefix("UTF-16") && !asksForEdits
    guard goesInPieces else {
      return try answer(takenBack(Page(reading: try reader.rest(), from: input), from: input))
    }
    try inOrder(
      jobs: options.jobs.count, next: { try reader.next() }, work: { text(of: $0, in: start.encoding) },
      give: { try Output.print($0) })
  }

  private var asksForEdits: Bool { options.json || options.edits || options.diff || options.undo != nil }

  /// A piece of a long text, cleaned; the charset was found at its start.
  private func text(of piece: [UInt8], in encoding: String) -> String {
    let page =
      (try? Page(decoding: piece, declared: encoding, format: .text))
      ?? Page(text: String(decoding: piece, as: UTF8.self))
    return pipeline.clean(page).text
  }

  private func takenBack(_ page: Page, from input: Input) throws -> EditedText {
    try undone.takenBack(from: pipeline.clean(page).withStory(of: page, from: input))
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
