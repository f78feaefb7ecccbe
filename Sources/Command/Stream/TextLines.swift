import Aircheck

/// The lines of a text as strings, numbered from 1, one batch at a time.
///
/// A line ends at LF or CRLF, compared as bytes: as a `Character`, CRLF is not a line feed. A byte order mark at the
/// start is dropped.
struct TextLines {
  private let name: String
  private var reader: LineReader
  private var count = 0

  init(_ input: Input) {
    name = input.name
    reader = LineReader(input)
  }

  /// All lines of a short file.
  static func all(of input: Input) throws(Failure) -> [String] {
    var lines = TextLines(input)
    var all: [String] = []
    while let batch = try lines.next() { all += batch.map(\.text) }
    return all
  }

  /// Refuses a file that is not lines of text.
  ///
  /// - Throws: ``Failure`` that says what it is.
  mutating func checkFormat(for command: String) throws(Failure) {
    let start = try reader.peek()
    if let problem = FileStart.problem(with: start) { throw Failure("\(name): \(problem)") }
    let format = InputFormat(of: Page(text: String(decoding: start, as: UTF8.self)))
    guard format != .text else { return }
    throw Failure("\(name): this is \(format.name), which '\(command)' does not take", hint: format.advice)
  }

  /// The next lines and their numbers; nil at the end.
  ///
  /// - Throws: ``Failure`` that names the first line with bytes that are not UTF-8.
  mutating func next() throws(Failure) -> [(number: Int, text: String)]? {
    guard let lines = try reader.next() else { return nil }
    var batch: [(number: Int, text: String)] = []
    batch.reserveCapacity(lines.count)
    for line in lines { batch.append((count + 1, try text(line))) }
    return batch
  }

  private mutating func text(_ line: ArraySlice<UInt8>) throws(Failure) -> String {
    count += 1
    var bytes = line
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    throw Failure(
      "\(name): not UTF-8 in line \(count)", hint: "run 'aircheck clean' on it first, which finds out the encoding")
  }
}
