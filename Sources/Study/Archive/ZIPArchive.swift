/// A ZIP archive whose files are stored as they are, without dates: the same files give the same bytes.
struct ZIPArchive {
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let offset = files.count
    let common = Self.header(name, bytes)
    files += [0x50, 0x4B, 3, 4] + common + Self.low16(name.utf8.count) + [0, 0] + Array(name.utf8) + bytes
    directory += [0x50, 0x4B, 1, 2, 20, 0] + common + Self.low16(name.utf8.count)
    // No extra field, no comment, one disk, no attributes.
    directory += [UInt8](repeating: 0, count: 12) + Self.low32(offset) + Array(name.utf8)
    count += 1
  }

  /// Adds a text in UTF-8.
  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The archive with its directory.
  var bytes: [UInt8] {
    let end =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.low16(count) + Self.low16(count) + Self.low32(directory.count)
      + Self.low32(files.count) + [0, 0]
    return files + directory + end
  }

  /// What both headers of a file say: version, names in UTF-8, stored, the first of January 1980, checksum, sizes.
  private static func header(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0] + low32(Int(checksum(bytes))) + low32(bytes.count) + low32(bytes.count)
  }

  private static func low16(_ value: Int) -> [UInt8] {
    (0..<2).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func low32(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// The checksum CRC-32 of ISO 3309.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0 as UInt32) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
  }

  private static let table: [UInt32] = (0..<256 as Range<UInt32>).map { byte in
    (0..<8).reduce(byte) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }
}
