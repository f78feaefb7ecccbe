import Cleaning

/// A kind of input of any length, and the command that reads it.
struct Family {
  let name: String
  /// The words of the command line, `FILE` where the input is named, `FOLDER` where its folder is.
  let words: [String]
  /// What the input's name ends in.
  let ending: String
  private let head: String
  private let tail: String
  private let piece: @Sendable (Int) -> String

  static let all = rules + texts + markup + captions + json + languageFiles

  init(
    _ name: String, _ words: String, ending: String = "txt", head: String = "", tail: String = "",
    piece: @escaping @Sendable (Int) -> String
  ) {
    (self.name, self.ending, self.head, self.tail, self.piece) = (name, ending, head, tail, piece)
    self.words = words.split(separator: " ").map(String.init)
  }

  /// The same piece again and again.
  init(
    _ name: String, _ words: String, ending: String = "txt", head: String = "", tail: String = "", _ piece: String
  ) {
    self.init(name, words, ending: ending, head: head, tail: tail) { _ in piece }
  }

  /// An input of at least so many bytes.
  func text(_ size: Int) -> String {
    var text = head
    var number = 0
    while text.utf8.count < size {
      text += piece(number)
      number += 1
    }
    return text + tail
  }

  /// The example of each rule, once on lines of its own and once in one line.
  private static let rules = Cleaner.rules.flatMap { rule in
    let language = rule.languages == .all ? "en" : rule.languages.tags.first ?? "en"
    let words = "clean -l \(language) --tier likely --only \(rule.id) FILE"
    let line = rule.before.split(separator: "\n").joined(separator: " ")
    return [
      Family("\(rule.id), lines", words, rule.before + "\n"), Family("\(rule.id), one line", words, line + " "),
    ]
  }
}
