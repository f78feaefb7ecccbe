internal import Bytes

/// The attributes of a tag, their references read.
struct HTMLAttributes {
  private let values: [String: String]

  /// Reads the attributes between the name of a tag and its `>`; of two with the same name the first counts.
  init(of tag: HTMLTag, in bytes: [UInt8]) {
    var values: [String: String] = [:]
    var rest = bytes[tag.range].dropFirst(1 + tag.name.utf8.count).dropLast()
    while true {
      rest = rest.drop { $0.isSpace || $0 == UInt8(ascii: "/") }
      let name = rest.prefix { !$0.isSpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
      rest = rest[name.endIndex...].drop(while: \.isSpace)
      if name.isEmpty, rest.first != UInt8(ascii: "=") { break }
      var value: ArraySlice<UInt8> = []
      if rest.first == UInt8(ascii: "=") { value = Self.takeValue(from: &rest) }
      let key = String(decoding: name.map(\.lowered), as: UTF8.self)
      if values[key] == nil { values[key] = CharacterReference.decoded(value) }
    }
    self.values = values
  }

  private static func takeValue(from rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    rest = rest.dropFirst().drop(while: \.isSpace)
    if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let value = rest.dropFirst().prefix { $0 != quote }
      rest = rest[value.endIndex...].dropFirst()
      return value
    }
    let value = rest.prefix { !$0.isSpace }
    rest = rest[value.endIndex...]
    return value
  }

  /// True if the tag has none.
  var isEmpty: Bool { values.isEmpty }

  /// The value of an attribute; empty where it has none, nil where the tag has no such attribute.
  subscript(name: String) -> String? { values[name] }
}
