internal import Editing

/// Tells JSON from text that begins with a bracket, and one kind of JSON from another by its keys.
enum JSONShape {
  /// The kind of JSON; nil where a text only begins like it, as with a stage direction or a quotation in brackets.
  static func format(of text: String, _ start: TextStart) -> InputFormat? {
    guard looksLikeObject(start.bytes[...]) else { return nil }
    if let keys = try? JSON.read(Keys.self, from: text) { return format(keys: keys.names) }
    let first = text.utf8.drop { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 || $0 >= 0x80 }.prefix { $0 != 0x0A }
    guard start.bytes.first == UInt8(ascii: "{"),
      let keys = try? JSON.read(Keys.self, from: String(decoding: first, as: UTF8.self))
    else { return .brokenJSON }
    let kind = format(keys: keys.names)
    return kind == .edits || kind == .sentences ? kind : .records
  }

  /// `{"` or `{}` or a list of such, white space left out.
  private static func looksLikeObject(_ bytes: ArraySlice<UInt8>) -> Bool {
    let inner = bytes.dropFirst().drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if bytes.first == UInt8(ascii: "[") { return inner.first == UInt8(ascii: "{") && looksLikeObject(inner) }
    return inner.first == UInt8(ascii: "\"") || inner.first == UInt8(ascii: "}")
  }

  private static func format(keys: Set<String>) -> InputFormat {
    kinds.first { $0.keys.isSubset(of: keys) }?.format ?? .json
  }

  /// The keys by which each kind is known, the surest first.
  private static let kinds: [(format: InputFormat, keys: Set<String>)] = [
    (.cleaned, ["edits", "source", "text"]), (.story, ["turns", "language", "marks"]),
    (.captions, ["cues", "style"]), (.cues, ["cues"]), (.cues, ["start", "end", "text", "plain"]),
    (.edits, ["rule", "start", "end", "before", "after"]), (.sentences, ["boundary", "start", "end", "text"]),
    (.recognizer, ["segments"]), (.recognizer, ["transcription"]), (.recognizer, ["words"]),
    (.recognizer, ["events"]),
    (.recognizer, ["results"]), (.recognizer, ["result", "text"]), (.recognizer, ["monologues"]),
    (.recognizer, ["utterances"]), (.recognizer, ["recognizedPhrases"]), (.recognizer, ["start", "end", "text"]),
    (.recognizer, ["start", "end", "word"]),
  ]

  /// The keys of an object, or of the first object of a list.
  private struct Keys: Decodable {
    var names: Set<String>

    init(from decoder: any Decoder) throws {
      if let object = try? decoder.container(keyedBy: Key.self) {
        names = Set(object.allKeys.map(\.stringValue))
      } else {
        var list = try decoder.unkeyedContainer()
        names = Set(try list.nestedContainer(keyedBy: Key.self).allKeys.map(\.stringValue))
      }
    }
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
