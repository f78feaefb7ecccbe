/// A line of letters in the making, in one buffer that grows by halves.
struct ByteLine {
  private var bytes: [UInt8]
  private var count = 0

  /// Opens an empty line with room for this many bytes.
  init(room: Int) { bytes = [UInt8](repeating: 0, count: room + MemoryLayout<Letters>.size) }

  /// What was written.
  var text: String { String(decoding: bytes[..<count], as: UTF8.self) }

  /// Sees to it that this many bytes can be put without asking again.
  mutating func makeRoom(for more: Int) {
    let needed = count + more + MemoryLayout<Letters>.size
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

  /// Copies text as it is.
  mutating func copy(_ source: ArraySlice<UInt8>) {
    makeRoom(for: source.count)
    for byte in source {
      bytes[count] = byte
      count += 1
    }
  }

  /// How many bytes were written.
  var end: Int { count }

  /// Makes the letter at an offset a capital.
  mutating func capitalize(at place: Int) {
    guard place < count else { return }
    var span = bytes.mutableSpan
    span.capitalize(at: place)
  }

  /// Writes what a writer of runs can of a line, from an offset on; gives the offset that it stopped at.
  mutating func write(_ source: Span<UInt8>, from start: Int, with writer: inout RunWriter) -> Int {
    makeRoom(for: (source.count - start) * writer.table.growth)
    var place = count
    var span = bytes.mutableSpan
    let end = writer.write(source, from: start, to: &span, at: &place)
    count = place
    return end
  }
}
