/// A file of captions in the making: bytes are added without a string for each piece.
struct CaptionBytes {
  private var bytes: [UInt8] = []

  /// Reserves room for a file of this many cues.
  init(cues: Int) { bytes.reserveCapacity(cues * 96) }

  /// What has been written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Ends a line.
  mutating func endLine() { bytes.append(0x0A) }

  /// A number from 0 on.
  mutating func append(number: Int) {
    if number >= 10 { append(number: number / 10) }
    bytes.append(0x30 + UInt8(number % 10))
  }

  /// A line of times: `01:02:03,456 --> 01:02:05,678`, ends that precede their start moved to it.
  mutating func append(timesOf cue: Cue, separator: Unicode.Scalar) {
    append(time: cue.start, UInt8(ascii: separator))
    append(" --> ")
    append(time: max(cue.end, cue.start), UInt8(ascii: separator))
  }

  private mutating func append(time milliseconds: Int, _ separator: UInt8) {
    let time = max(milliseconds, 0)
    if time < 36_000_000 { bytes.append(0x30) }
    append(number: time / 3_600_000)
    append(time / 60_000 % 60, after: UInt8(ascii: ":"))
    append(time / 1000 % 60, after: UInt8(ascii: ":"))
    append(time / 10 % 100, after: separator)
    bytes.append(0x30 + UInt8(time % 10))
  }

  private mutating func append(_ twoDigits: Int, after mark: UInt8) {
    bytes.append(mark)
    bytes.append(0x30 + UInt8(twoDigits / 10))
    bytes.append(0x30 + UInt8(twoDigits % 10))
  }
}
