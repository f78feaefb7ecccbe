internal import CStudy
internal import Stories

/// The words of study pages and handouts that are not the story's, in the reader's language.
public struct Interface: Hashable, Sendable {
  /// The BCP 47 tag.
  public let language: String
  private let words: [String: String]

  /// Each word by its name in `CStudy/interface.txt`.
  enum Word: String, CaseIterable {
    case untitled, anchor, reporter, soundbite, guest, undecided
    case handOff = "hand-off"
    case signOff = "sign-off"
    case sentence, romanization, pauses, second, ask, gaps, keys, shown, steps, pause, times, speed, gap
    case vocabulary, word, meaning, name, date, answers
    case fillGaps = "fill gaps"
    case takeDictation = "take dictation"
    case learnWords = "learn words"
    case asItStands = "as it stands"
  }

  /// A word; in English if the language lacks it.
  subscript(word: Word) -> String {
    words[word.rawValue] ?? Self.english.words[word.rawValue] ?? word.rawValue
  }

  /// True if the language has the word itself.
  func has(_ word: Word) -> Bool { words[word.rawValue] != nil }

  /// What a speaker is.
  func role(_ role: Turn.Role) -> String {
    switch role {
    case .anchor: self[.anchor]
    case .reporter: self[.reporter]
    case .soundbite: self[.soundbite]
    case .guest: self[.guest]
    case .undecided: self[.undecided]
    }
  }

  /// What a sentence does.
  func function(_ function: SpokenSentence.Function) -> String {
    switch function {
    case .handOff: self[.handOff]
    case .signOff: self[.signOff]
    }
  }

  /// What the learner is asked to do.
  func instruction(_ kind: Handout.Kind) -> String {
    switch kind {
    case .gaps: self[.fillGaps]
    case .dictation: self[.takeDictation]
    case .words: self[.learnWords]
    }
  }

  /// The attribute that says that the language is written from right to left; nil for others.
  var direction: HTML? { words["direction"] == "rtl" ? " dir=\"rtl\"" : nil }
}

extension Interface {
  /// The languages there are, English first.
  public static let all = read(Embedded.interface)

  /// English.
  public static let english = all.first { $0.language == "en" } ?? Interface(language: "en", words: [:])

  /// Korean.
  public static let korean = all.first { $0.language == "ko" } ?? english

  /// The words of a language; nil if there are none.
  public init?(language: String) {
    guard let found = Self.all.first(where: { $0.language == language }) else { return nil }
    self = found
  }

  /// Reads sections: `[tag]`, and under it `name = word`.
  private static func read(_ text: String) -> [Interface] {
    text.split(separator: "[").dropFirst().map { section in
      let lines = section.split(separator: "\n")
      let words = lines.dropFirst().compactMap { line -> (String, String)? in
        let cells = line.split(separator: " = ", maxSplits: 1)
        return cells.count == 2 ? (String(cells[0]), String(cells[1])) : nil
      }
      return Interface(
        language: String(lines[0].dropLast()), words: Dictionary(words) { first, _ in first })
    }
  }
}
