internal import Bytes
internal import JSONValues

/// Finds the story that a page carries in a script, for a program in the browser to show: `__NEXT_DATA__`, the state of
/// other frameworks, Arc's `Fusion.globalContent`, the flight data of React.
///
/// No name is looked for. As on a page, the story is in the smallest part of the data that holds most of its prose.
struct ScriptStory {
  /// A text of the data that may be a paragraph of the story.
  private struct Leaf {
    /// The paragraph, without markup.
    var text: String
    /// What it counts as prose, in bytes.
    var prose: Int
  }

  /// The scripts whose data is read are no longer than this, in bytes.
  private static let longest = 1 << 23

  /// The story in the script that carries most prose; nil where no script carries a story.
  static func find(in outline: HTMLOutline, _ bytes: [UInt8]) -> LinkedArticle? {
    var best: LinkedArticle?
    for (range, data) in FlightData.found(in: outline, bytes) + values(in: outline, bytes) {
      guard let body = story(in: data), body.utf8.count > best?.body?.utf8.count ?? 0 else { continue }
      best = LinkedArticle(range: range, headline: nil, body: body)
    }
    return best
  }

  /// The objects and lists that scripts assign or are.
  private static func values(in outline: HTMLOutline, _ bytes: [UInt8]) -> [(Range<Int>, JSONValue)] {
    outline.scripts.flatMap { script -> [(Range<Int>, JSONValue)] in
      guard script.range.count < longest, script.type != "application/ld+json" else { return [] }
      let content = bytes[script.range]
      if script.type?.hasSuffix("json") ?? false {
        return JSONParser.first(in: content).map { [(script.range, $0.value)] } ?? []
      }
      return assigned(in: content).map { (script.range, $0) }
    }
  }

  /// What is in a script after an equals sign.
  private static func assigned(in content: ArraySlice<UInt8>) -> [JSONValue] {
    var values: [JSONValue] = []
    var at = content.startIndex
    var failures = 0
    while failures < 64, let sign = content[at...].firstIndex(of: UInt8(ascii: "=")) {
      at = sign + 1
      let start = content[at...].firstIndex { !$0.isSpace } ?? content.endIndex
      guard start < content.endIndex, content[start] == UInt8(ascii: "{") || content[start] == UInt8(ascii: "[")
      else {
        continue
      }
      if let (value, end) = JSONParser.first(in: content[start...]) {
        values.append(value)
        at = end
      } else {
        failures += 1
      }
    }
    return values
  }

  /// The paragraphs of the story that some data holds; nil where it tells too little.
  static func story(in value: JSONValue) -> String? {
    var data = ScriptStory()
    var part = data.take(value)
    while let best = part.parts.max(by: { data.prose(in: $0) < data.prose(in: $1) }), data.prose(in: best) > 0,
      data.prose(in: best) * 10 >= data.prose(in: part) * 7
    {
      part = best
    }
    var seen: Set<String> = []
    let told = data.leaves[part.leaves].filter { $0.prose > 0 && seen.insert($0.text).inserted }
    guard told.reduce(0, { $0 + $1.prose }) >= HTMLProse.leastStory else { return nil }
    return told.map(\.text).joined(separator: "\n\n")
  }

  /// A list or an object of the data, and the texts in it.
  private struct Part {
    var parts: [Part] = []
    /// Its texts, as places in `leaves`.
    var leaves: Range<Int>
  }

  /// The texts of the data, in its order, and the prose before each.
  private var leaves: [Leaf] = []
  private var sums = [0]

  private func prose(in part: Part) -> Int { sums[part.leaves.upperBound] - sums[part.leaves.lowerBound] }

  /// Takes the texts of a value; a text that is HTML gives its paragraphs.
  private mutating func take(_ value: JSONValue) -> Part {
    let start = leaves.count
    var part = Part(leaves: start..<start)
    if case .string(let text) = value {
      for paragraph in Self.paragraphs(of: text) { add(paragraph) }
    } else if let paragraph = FlightData.paragraph(value) {
      add(paragraph)
    } else {
      for child in value.children { part.parts.append(take(child)) }
    }
    part.leaves = start..<leaves.count
    return part
  }

  private mutating func add(_ text: String) {
    leaves.append(Leaf(text: text, prose: Self.weight(text)))
    sums.append(sums[sums.count - 1] + leaves[leaves.count - 1].prose)
  }

  private static func paragraphs(of text: String) -> [String] {
    guard text.utf8.count >= 12 else { return [] }
    guard text.utf8.contains(UInt8(ascii: "<")) || text.utf8.contains(UInt8(ascii: "&")) else {
      return text.split(whereSeparator: \.isNewline).map(String.init)
    }
    let bytes = Array(text.utf8)
    let outline = HTMLOutliner.outline(bytes)
    return outline.blocks.map { outline.text(of: $0, in: bytes) }
  }

  /// What a text counts as prose: it has several words, or is long where words have no spaces, and ends as a sentence.
  private static func weight(_ text: String) -> Int {
    let bytes = text.utf8
    let words = bytes.count { $0 == .space }
    let isWide = bytes.count(where: \.isWide) * 2 > bytes.count
    guard words >= 4 || isWide && bytes.count >= 30, !text.hasPrefix("http"), !text.hasPrefix("{") else { return 0 }
    return HTMLProse.endsSentence(text) ? bytes.count : 0
  }
}
