internal import Bytes
internal import JSONValues

/// Words whose letters or places in a text have the times.
enum SpelledWords {
  /// The words of `{"characters": ["H", "e", …], "starts": […], "ends": […]}`, as voices that read texts aloud write them;
  /// nil for anything else.
  static func words(in value: JSONValue) -> [JSONValue]? {
    guard case .object(let members) = value else { return nil }
    let lists = members.compactMap(\.value.array).filter { $0.count > 4 }
    guard let letters = lists.first(where: { $0.allSatisfy { $0.string?.count == 1 } }) else { return nil }
    let times = lists.filter { $0.count == letters.count && $0.allSatisfy { $0.number != nil } }
      .map { $0.compactMap(\.number) }
    guard times.count == 2, zip(times[0], times[1]).allSatisfy({ $0 <= $1 }) else { return nil }
    var words: [(text: String, start: Double, end: Double)] = []
    var isOpen = false
    for (index, letter) in letters.compactMap(\.string).enumerated() {
      if letter.allSatisfy(\.isWhitespace) {
        isOpen = false
      } else if isOpen {
        words[words.count - 1].text += letter
        words[words.count - 1].end = times[1][index]
      } else {
        words.append((letter, times[0][index], times[1][index]))
        isOpen = true
      }
    }
    return words.map { word($0.text, .number($0.start), .number($0.end)) }
  }

  /// The words of a text beside a list with as many pairs of times, as FunASR writes them; nil for anything else.
  static func paired(_ value: JSONValue) -> [JSONValue]? {
    guard let pairs = (value["timestamp"] ?? value["timestamps"])?.array, pairs.count > 1,
      pairs.allSatisfy({ $0.array?.count == 2 }), let text = value["text"]?.string
    else { return nil }
    let words = tokens(of: text)
    guard words.count == pairs.count else { return nil }
    return zip(words, pairs).map { text, pair in word(text, pair.children[0], pair.children[1]) }
  }

  private static func word(_ text: String, _ start: JSONValue, _ end: JSONValue) -> JSONValue {
    .object([
      .init(name: "word", value: .string(text)), .init(name: "start", value: start), .init(name: "end", value: end),
    ])
  }

  /// What such programs count: words between spaces, and each character of scripts without them, marks aside.
  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var isOpen = false
    for character in text {
      let isUnspaced = character.unicodeScalars.first?.isUnspaced ?? false
      if character.isWhitespace {
        isOpen = false
      } else if !(character.isLetter || character.isNumber), let last = tokens.indices.last {
        tokens[last].append(character)
      } else if isOpen, !isUnspaced {
        tokens[tokens.count - 1].append(character)
      } else {
        tokens.append(String(character))
        isOpen = !isUnspaced
      }
    }
    return tokens
  }
}
