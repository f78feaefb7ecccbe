import Aircheck
import JSONValues

/// Writes a story as `JSON.line` does, byte for byte and much faster: a stream writes one for every record.
///
/// The keys are sorted, and what is nil is left out.
struct StoryJSON {
  /// The object.
  private(set) var bytes: [UInt8] = []

  /// Writes a story.
  init(_ story: Story) {
    open()
    if let headline = story.headline { add("headline", headline) { $0.write($1) } }
    add("language", story.language)
    if let link = story.link { add("link", link) { $0.write($1) } }
    add("marks", story.marks) { $0.writeList($1) { $0.write($1) } }
    if let published = story.published { add("published", published) { $0.write($1) } }
    add("turns", story.turns) { $0.writeList($1) { $0.write($1) } }
    close()
  }

  private mutating func write(_ turn: Turn) {
    open()
    add("confidence", turn.confidence) { JSONNumber($1).append(to: &$0.bytes) }
    add("evidence", turn.evidence) { $0.writeList($1) { $0.write($1) } }
    add("kind", turn.kind.rawValue)
    add("role", turn.role.rawValue)
    add("sentences", turn.sentences) { $0.writeList($1) { $0.write($1) } }
    add("speaker", turn.speaker) { $0.write($1) }
    close()
  }

  private mutating func write(_ clue: Clue) {
    open()
    add("kind", clue.kind.rawValue)
    add("pattern", clue.pattern)
    add("range", clue.range)
    close()
  }

  private mutating func write(_ speaker: Speaker) {
    open()
    add("name", speaker.name)
    add("outlet", speaker.outlet)
    add("place", speaker.place)
    add("title", speaker.title)
    close()
  }

  private mutating func write(_ sentence: SpokenSentence) {
    open()
    add("function", sentence.function?.rawValue)
    add("pauses", sentence.pauses) { $0.writeList($1) { JSONNumber.append($1, to: &$0.bytes) } }
    add("range", sentence.range)
    add("text", sentence.text)
    if let times = sentence.times { add("times", times) }
    close()
  }

  private mutating func write(_ mark: Mark) {
    open()
    add("kind", mark.kind.rawValue)
    add("range", mark.range)
    add("text", mark.text)
    close()
  }

  private mutating func write(_ publication: Publication) {
    open()
    add("range", publication.range)
    add("text", publication.text)
    add("time", publication.time)
    add("zone", publication.zone)
    close()
  }
}

extension StoryJSON {
  private mutating func open() { bytes.append(UInt8(ascii: "{")) }
  private mutating func close() { bytes.append(UInt8(ascii: "}")) }

  /// Adds a member with a value that is written in its own way.
  private mutating func add<Value>(_ key: String, _ value: Value, _ write: (inout Self, Value) -> Void) {
    if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\""))
    bytes += key.utf8
    bytes += "\":".utf8
    write(&self, value)
  }

  private mutating func add(_ key: String, _ text: String?) {
    if let text { add(key, text) { JSONString.append($1, to: &$0.bytes) } }
  }

  private mutating func add(_ key: String, _ range: Range<Int>) {
    add(key, [range.lowerBound, range.upperBound]) { $0.writeList($1) { JSONNumber.append($1, to: &$0.bytes) } }
  }

  private mutating func writeList<Value>(_ values: [Value], _ write: (inout Self, Value) -> Void) {
    bytes.append(UInt8(ascii: "["))
    for (place, value) in values.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, value)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
