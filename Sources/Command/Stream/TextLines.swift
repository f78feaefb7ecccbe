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
    if count == 1, bytes.starts(with: "\u{FEFF}".utf8) { bytes.removeFirst(3) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    throw Failure(
      "\(name): not UTF-8 in line \(count)", hint: "run 'aircheck clean' on it first, which finds out the encoding")
  }
}
