import Aircheck
import Arguments

/// What happens to a line that is not what the stream is made of.
enum BadLine: String, ArgumentValue, CaseIterable {
  /// It goes out as it came in, and is reported.
  case pass
  /// It ends the run.
  case refuse
}

/// Cleans a stream of JSONL: a line in, a line out, in the same order, in the room of a few batches.
struct JSONLStream {
  let cleaner: LineCleaner
  let onBadLine: BadLine
  let jobs: Int

  /// Lines that were passed through beyond so many are only counted.
  private static let mostReports = 20

  private struct Batch: Sendable {
    var out: [UInt8] = []
    var lines = 0
    var bad: [(line: Int, what: String)] = []
  }

  /// Runs to the end of the input.
  func run(_ input: Input) throws {
    var reader = LineReader(input)
    var (line, bad) = (0, 0)
    func give(_ batch: Batch) throws {
      try Output.write(batch.out[...])
      for problem in batch.bad {
        bad += 1
        try report(problem.what, at: line + problem.line, of: input, number: bad)
      }
      line += batch.lines
    }
    try inOrder(jobs: jobs, next: { try reader.next() }, work: { work($0) }, give: give)
    if bad > Self.mostReports { Output.say("aircheck: \(input.name): \(bad) lines passed through as they came") }
  }

  /// A refused line is the last of its batch, and nothing after it goes out.
  private func work(_ lines: [ArraySlice<UInt8>]) -> Batch {
    var batch = Batch()
    for line in lines {
      batch.lines += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
        batch.out += line
      } else {
        switch cleaner.clean(line) {
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

  private func report(_ what: String, at line: Int, of input: Input, number: Int) throws(Failure) {
    let place = "\(input.name):\(line): this line \(what)"
    if onBadLine == .refuse {
      throw Failure(place, hint: "mend it, or let such lines through with '--on-bad-line pass'")
    }
    if number <= Self.mostReports { Output.say("aircheck: \(place); passed through as it came") }
  }
}
