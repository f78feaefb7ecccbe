/// A value of JSON (RFC 8259), read as leniently as recognizers' files and the scripts of pages need.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number, `NaN` and `Infinity` included.
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// The members in the order of the file.
  case object([Member])

  /// A name and its value.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: JSONValue

    package init(name: String, value: JSONValue) { (self.name, self.value) = (name, value) }
  }

  /// The value of a name of an object, of two equal names the last; nil for anything else.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The values directly within a list or an object; none for anything else.
  package var children: [JSONValue] {
    switch self {
    case .array(let values): values
    case .object(let members): members.map(\.value)
    default: []
    }
  }

  /// The elements of a list; nil for anything else.
  package var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
  /// The text of a string; nil for anything else.
  package var string: String? { if case .string(let text) = self { text } else { nil } }
  /// A finite number, or a string that is one; nil for anything else.
  package var number: Double? {
    switch self {
    case .number(let value): value.isFinite ? value : nil
    case .string(let text): Double(text).flatMap { $0.isFinite ? $0 : nil }
    default: nil
    }
  }
  /// True if it is an object.
  package var isObject: Bool { if case .object = self { true } else { false } }
}
