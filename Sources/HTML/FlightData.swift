internal import Bytes
internal import JSONValues

/// The data of a page that React sends in pieces, as Next.js writes it: calls of `self.__next_f.push([1,"…"])`.
///
/// The strings joined are rows, each a number in hexadecimal, a colon and a value: JSON, or `T`, a length and a text. An
/// element is a list: `["$","p",null,{"children":"…"}]`.
enum FlightData {
  /// The rows of the page as one list; empty where a page has none.
  static func found(in outline: HTMLOutline, _ bytes: [UInt8]) -> [(Range<Int>, JSONValue)] {
    var rows: [UInt8] = []
    var place: Range<Int>?
    for script in outline.scripts {
      let content = bytes[script.range]
      let front = content.prefix(256)
      guard front.span.holds(name.span) else { continue }
      for call in content.ranges(of: push) {
        guard case .array(let parts)? = JSONParser.first(in: content[call.upperBound...])?.value, parts.count == 2,
          case .string(let text) = parts[1]
        else { continue }
        rows += text.utf8
        place = place ?? script.range
      }
    }
    return place.map { [($0, .array(values(of: rows)))] } ?? []
  }

  private static let name = Array("__next_f".utf8)
  private static let push = Array("__next_f.push(".utf8)

  private static func values(of rows: [UInt8]) -> [JSONValue] {
    var values: [JSONValue] = []
    var at = 0
    while let colon = rows[at...].firstIndex(of: UInt8(ascii: ":")) {
      let start = colon + 1
      if let (text, end) = text(in: rows, at: start) {
        values.append(.string(text))
        at = end
      } else {
        if let value = JSONParser.first(in: rows[start...])?.value { values.append(value) }
        at = (rows[start...].firstIndex(of: .newline) ?? rows.endIndex - 1) + 1
      }
    }
    return values
  }

  /// A row of text: its length in bytes precedes it.
  private static func text(in rows: [UInt8], at start: Int) -> (text: String, end: Int)? {
    guard start < rows.endIndex, rows[start] == UInt8(ascii: "T"),
      let comma = rows[start...].prefix(12).firstIndex(of: UInt8(ascii: ",")),
      let length = Int(String(decoding: rows[start + 1..<comma], as: UTF8.self), radix: 16), length >= 0,
      length <= rows.endIndex - comma - 1
    else { return nil }
    return (String(decoding: rows[comma + 1..<comma + 1 + length], as: UTF8.self), comma + 1 + length)
  }

  /// The text of an element that is a paragraph; nil for any other value.
  static func paragraph(_ value: JSONValue) -> String? {
    guard case .array(let parts) = value, parts.count == 4, parts[0] == .string("$"),
      case .string(let name) = parts[1], ["p", "li", "h2", "h3", "h4", "blockquote"].contains(name),
      let children = parts[3]["children"]
    else { return nil }
    return text(of: children)
  }

  private static func text(of children: JSONValue) -> String {
    switch children {
    case .string(let text): text
    case .array(let parts) where parts.count == 4 && parts[0] == .string("$"):
      parts[3]["children"].map(text) ?? ""
    case .array(let parts): parts.map(text).joined()
    default: ""
    }
  }
}
