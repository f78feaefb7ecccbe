import Aircheck
import Arguments

/// What happens to a line that is not what the stream is made of.
enum BadLine: String, ArgumentValue, CaseIterable {
  /// It goes out as it came in, and is reported.
  case pass
  /// It ends the run.
  case refuse
}

/// How a stream of records is read: the options that all commands with `--jsonl` share.
struct RecordOptions: Sendable {
  var isOn = false
  var field = FieldName(name: "text")
  var languageField: FieldName?
  var onBadLine = BadLine.pass
  var jobs = Jobs.all

  /// The table of these options; `answer` says what becomes of a record.
  static func options(_ answer: String) -> [Option<RecordOptions>] {
    [
      .flag("jsonl", nil, \.isOn, "Read one JSON string or object per line, and \(answer)"),
      Option.value(
        "text-field", nil, \.field, "NAME", "With --jsonl: field of an object that holds the text (default: text)"
      ).needing("jsonl"),
      Option.value(
        "lang-field", nil, \.languageField, "NAME", "With --jsonl: field that holds the language of a record"
      )
      .needing("jsonl"),
      Option.value(
        "on-bad-line", nil, \.onBadLine, "WHAT",
        "With --jsonl: what to do with lines that are not valid: pass (default) or refuse"
      ).needing("jsonl"),
      .value("jobs", nil, \.jobs, "N", "Process up to N batches in parallel (default: 0, one for each core)"),
    ]
  }
}

/// The name of a field of a record.
struct FieldName: ArgumentValue {
  let name: String

  static var expectation: String? { "the name of a field" }

  init(name: String) { self.name = name }

  /// Takes any name but the empty one.
  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    name = argument
  }
}

/// Works on a stream of JSONL: a line in, a line out, in the same order, in the room of a few batches.
struct RecordStream {
  let line: RecordLine
  let onBadLine: BadLine
  let jobs: Int

  /// Lines beyond this many are only counted.
  private static let mostReports = 20
  /// From this many records on, the end of the stream is worth a line.
  private static let longWork = 10_000

  init(_ work: any RecordWork, _ options: RecordOptions) {
    line = RecordLine(work: work, field: options.field.name, languageField: options.languageField?.name)
    onBadLine = options.onBadLine
    jobs = options.jobs.count
  }

  private struct Batch: Sendable {
    var out: [UInt8] = []
    var lines = 0
    var records = 0
    var bad: [(line: Int, what: String)] = []
  }

  /// Runs to the end of the input.
  ///
  /// - Returns: ``ExitCode/failure`` if a line could not be worked on.
  func run(_ input: Input) throws -> ExitCode {
    var reader = LineReader(input)
    var tally = Tally(name: input.name)
    try reader.checkStart()
    try inOrder(
      jobs: jobs, next: { try reader.next() }, isReady: { input.isReady }, work: { work($0) },
      give: { batch in
        try Output.write(batch.out[...])
        for problem in batch.bad { try report(problem.what, at: tally.lines + problem.line, &tally) }
        tally.lines += batch.lines
        tally.records += batch.records
        tally.showProgress()
      })
    tally.close(isLong: tally.records >= Self.longWork)
    return tally.bad == 0 ? .success : .failure
  }

  /// A refused line is the last of its batch, and nothing after it goes out.
  private func work(_ lines: [ArraySlice<UInt8>]) -> Batch {
    var batch = Batch()
    for line in lines {
      batch.lines += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
        batch.out += line
      } else {
        batch.records += 1
        switch self.line.answer(to: line) {
        case .success(let out): batch.out += out
        case .failure(let problem):
          batch.bad.append((batch.lines, problem.what))
          if onBadLine == .refuse { return batch }
          batch.out += line
        }
      }
      batch.out.append(UInt8(ascii: "\n"))
    }
    return batch
  }

  private func report(_ what: String, at line: Int, _ tally: inout Tally) throws(Failure) {
    let place = "\(tally.name):\(line): this line \(what)"
    if onBadLine == .refuse {
      throw Failure(place, hint: "correct it, or let such lines through with '--on-bad-line pass'")
    }
    tally.bad += 1
    if tally.first == nil { tally.first = line }
    if tally.bad <= Self.mostReports { Output.say("aircheck: \(place); passed through as it came") }
  }
}

/// How far a stream has come, and what could not be done.
private struct Tally {
  let name: String
  var lines = 0
  var records = 0
  var bad = 0
  var first: Int?
  private var shown: ContinuousClock.Instant?
  private var isShown = false

  init(name: String) { self.name = name }

  /// Counts on a terminal, at most once a second.
  mutating func showProgress() {
    let now = ContinuousClock.now
    guard let last = shown else {
      shown = now
      return
    }
    guard now - last > .seconds(1), Output.showsProgress else { return }
    shown = now
    isShown = true
    Output.progress("\(records.grouped) records")
  }

  /// One line at the end: how much was done, and what was not.
  mutating func close(isLong: Bool) {
    if isShown { Output.progress("") }
    let count = "\(records.grouped) record\(records == 1 ? "" : "s")"
    if let first {
      Output.say("aircheck: \(name): \(count), \(bad.grouped) not done, first: line \(first)")
    } else if isLong {
      Output.note("aircheck: \(name): \(count), all done")
    }
  }
}

extension Int {
  /// With commas between thousands: `50,000`.
  fileprivate var grouped: String {
    let digits = Array(String(self).utf8)
    var out: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { out.append(UInt8(ascii: ",")) }
      out.append(digit)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
