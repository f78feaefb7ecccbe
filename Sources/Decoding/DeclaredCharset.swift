/// The charset that a page says it is written in, read from its first bytes.
///
/// Looks for `charset=…` of a `<meta>` tag and for `encoding="…"` of an XML declaration in the first 4,096
/// bytes (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding looks at 1,024;
/// real pages put more before it).
enum DeclaredCharset {
  static func find(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4_096).map { $0 &- 65 < 26 ? $0 | 32 : $0 }
    if let xml = value(after: "encoding=", in: head[...]), head.starts(with: "<?xml".utf8) { return xml }
    var rest = head[...]
    while let meta = rest.firstRange(of: Array("<meta".utf8)) {
      let end = rest[meta.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
      if let name = value(after: "charset", in: rest[meta.upperBound..<end]) { return name }
      rest = rest[end...]
    }
    return nil
  }

  /// The word after `key`, an equals sign, spaces and quotes.
  private static func value(after key: String, in bytes: ArraySlice<UInt8>) -> String? {
    guard let found = bytes.firstRange(of: Array(key.utf8)) else { return nil }
    let value = bytes[found.upperBound...].drop { " \t\r\n='\"".utf8.contains($0) }
      .prefix { !" \t\r\n'\";>/?".utf8.contains($0) }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }
}
