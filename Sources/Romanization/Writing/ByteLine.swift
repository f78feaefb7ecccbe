/// A line of letters in the making, in one buffer that grows by halves.
struct ByteLine {
  private var bytes: [UInt8]
  private var count = 0

  /// Opens an empty line with room for so many bytes.
  init(room: Int) { bytes = [UInt8](repeating: 0, count: room + Self.most) }

  /// What was written.
  var text: String { String(decoding: bytes[..<count], as: UTF8.self) }

  /// Sees to it that so many ``Letters`` can be put without asking again.
  mutating func makeRoom(for letters: Int) {
    let needed = count + (letters + 1) * Self.most
    if needed > bytes.count { bytes.append(contentsOf: repeatElement(0, count: needed + needed / 2 - bytes.count)) }
  }

  /// Writes letters, for which there must be room.
  @inline(__always)
  mutating func put(_ letters: Letters) {
    var place = count
    var span = bytes.mutableSpan
    span.put(letters, at: &place)
    count = place
  }

  /// Writes a word of composed syllables.
  mutating func write(_ run: Range<Int>, with writer: RunWriter) {
    makeRoom(for: run.count)
    let place = count
    var span = bytes.mutableSpan
    count = writer.write(run, to: &span, at: place)
  }

  /// Copies text that is not Korean.
  mutating func copy(_ source: ArraySlice<UInt8>) {
    makeRoom(for: source.count / Self.most + 1)
    for byte in source {
      bytes[count] = byte
      count += 1
    }
  }

  /// The most bytes that ``Letters`` have.
  private static let most = 8
}
