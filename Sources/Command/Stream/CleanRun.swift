import Aircheck
import Arguments

/// One run of `aircheck clean`: the pipeline, and the form in which it answers.
struct CleanRun {
  private let options: CleanOptions
  private let pipeline: Pipeline
  /// Opens the pipeline of a language, for records that name theirs.
  private let open: @Sendable (String?) throws -> Pipeline
  private let undone: UndoneEdits

  init(_ options: CleanOptions) throws {
    self.options = options
    undone = try UndoneEdits(options.undo, unit: options.units)
    let files = try languageFiles(in: options.locales)
    try checkLanguage(options.language, in: files)
    open = { language in
      try Pipeline(
        languages: files, language: language ?? options.language, tier: options.tier.tier, only: options.only,
        without: options.without)
    }
    do {
      pipeline = Kept.forever(try open(nil))
    } catch {
      throw Failure("clean: \(error)", hint: "'aircheck rules' lists the rules, 'aircheck languages' the languages")
    }
  }

  /// Cleans one input and prints the answer.
  func clean(_ input: Input) throws -> ExitCode {
    guard options.records.isOn else { return try cleanPage(input) }
    let work = CleanWork(
      pipelines: try Pipelines(first: pipeline, open), edits: options.edits ? options.units : nil)
    return try RecordStream(work, options.records).run(input)
  }

  /// A page is cleaned whole; a text beyond the size of pages piece by piece, unless its edits are asked for.
  private func cleanPage(_ input: Input) throws -> ExitCode {
    var reader = PageReader(input)
    if let bytes = try reader.wholePage() { return try answer(takenBack(page(bytes, input), from: input)) }
    let start = try page(reader.start, input)
    let goesInPieces = start.format == .text && !start.encoding.hasPrefix("UTF-16") && !asksForEdits
    guard goesInPieces else { return try answer(takenBack(page(try reader.rest(), input), from: input)) }
    try inOrder(
      jobs: options.records.jobs.count, next: { try reader.next() }, work: { text(of: $0, in: start.encoding) },
      give: { try Output.print($0) })
    return .success
  }

  /// The page of an input, which must not be something else.
  private func page(_ bytes: [UInt8], _ input: Input) throws(Failure) -> Page {
    let page = try Page(reading: bytes, from: input)
    let format = InputFormat(of: page)
    guard format == .text || format == .html else {
      throw Failure("\(input.name): this is \(format.name), which 'clean' does not take", hint: format.advice)
    }
    if format == .html, Output.isInPlace, !options.places.force {
      throw Failure(
        "\(input.name): this is HTML, and '--in-place' would replace it with plain text",
        hint: "write the text elsewhere with '--output-dir', or add '--force'")
    }
    return page
  }

  private var asksForEdits: Bool {
    options.json || options.edits || options.diff || options.check || options.undo != nil
  }

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

  private func answer(_ cleaned: EditedText) throws -> ExitCode {
    if options.check { return cleaned.edits.isEmpty ? .success : .found }
    if options.json {
      try Output.print(try JSON.line(cleaned) + "\n")
    } else if options.edits {
      try Output.write(editLines(cleaned)[...])
    } else if options.diff {
      try Output.print(coloured: Diff(isColourful: Output.isColourful).page(cleaned))
    } else {
      try Output.print(cleaned.text)
    }
    return .success
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
