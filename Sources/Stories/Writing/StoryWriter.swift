internal import Bytes
public import Locales

extension Story {
  /// The story in a dialect, a sentence a line; reading it back gives the same turns where the language has words for
  /// the roles, and for `cnn` and `npr` where the story is in English.
  ///
  /// - Throws: `LanguageFileError` when the file of the story's language has a line that cannot be read.
  public func written(as dialect: StoryDialect, files: LanguageFiles = .builtIn) throws(LanguageFileError) -> String
  {
    let words = RoleWords(try files.file(for: language)?[.roleWords].map(\.text) ?? [])
    return StoryWriter(dialect: dialect, words: words).text(of: self)
  }
}

/// What a language calls the roles on labels.
private struct RoleWords {
  private let words: [String]

  /// Takes the words for anchor, reporter, sound bite and guest, in this order.
  init(_ words: [String]) { self.words = words.count == 4 ? words : ["Anchor", "Reporter", "Soundbite", "Guest"] }

  subscript(role: Turn.Role) -> String {
    switch role {
    case .anchor, .undecided: words[0]
    case .reporter: words[1]
    case .soundbite: words[2]
    case .guest: words[3]
    }
  }
}

/// Writes the turns of a story with the labels of a dialect.
private struct StoryWriter {
  let dialect: StoryDialect
  let words: RoleWords

  func text(of story: Story) -> String {
    let isAnnounced = dialect == .plain || dialect == .fountain
    let headline = story.headline.map { (isAnnounced ? "Title: " : "") + $0.text.onOneLine + "\n\n" } ?? ""
    return headline + story.turns.map(turn).joined(separator: "\n")
  }

  private func turn(_ turn: Turn) -> String {
    let lines = turn.sentences.map(\.text.onOneLine)
    let body = lines.joined(separator: "\n") + "\n"
    switch dialect {
    case .plain: return label(turn) + ": " + body
    case .fountain: return "@" + label(turn) + "\n" + body
    case .kbs: return quoted(turn, lines) ?? "[" + label(turn) + "]\n" + body
    case .mbc: return quoted(turn, lines) ?? "◀ " + label(turn) + " ▶\n" + body
    case .cnn:
      let text = shouted(turn, [.anchor: "ANCHOR", .undecided: "ANCHOR", .reporter: "CORRESPONDENT"]) + ": " + body
      return turn.role == .soundbite ? "(BEGIN VIDEO CLIP)\n\n" + text + "\n(END VIDEO CLIP)\n" : text
    case .npr:
      let text = shouted(turn, [.anchor: "HOST", .undecided: "HOST", .reporter: "BYLINE"]) + ": "
      guard turn.role == .soundbite else { return text + body }
      return "(SOUNDBITE OF RECORDING)\n\n" + text + lines.joined(separator: " ") + "\n"
    }
  }

  /// `Reporter Ira Cole`; in Korean and Japanese the name is first.
  private func label(_ turn: Turn) -> String {
    guard let name = turn.speaker.name else { return words[turn.role] }
    return words[turn.role].isEastAsian && !words[turn.role].allSatisfy(\.isHan)
      ? name + " " + words[turn.role] : words[turn.role] + " " + name
  }

  /// A sound bite with its name in brackets; nil where it has marks of quotation within, or nobody is named.
  private func quoted(_ turn: Turn, _ lines: [String]) -> String? {
    guard turn.role == .soundbite, let name = turn.speaker.name, !name.contains("/") else { return nil }
    let words = lines.joined(separator: " ")
    guard !words.contains(where: { $0.opensQuotation || $0.closesQuotation || "[]".contains($0) }) else {
      return nil
    }
    let who = name + (turn.speaker.title.map { "/" + $0 } ?? "")
    guard who.contains("/") else { return nil }
    return dialect == .kbs ? "[\(who) : \"\(words)\"]\n" : "[\(who)]\n\"\(words)\"\n"
  }

  /// `DANA PELL, ANCHOR`.
  private func shouted(_ turn: Turn, _ offices: [Turn.Role: String]) -> String {
    guard let name = turn.speaker.name else {
      return turn.role == .soundbite ? "UNIDENTIFIED PERSON" : words[turn.role].uppercased()
    }
    let office = offices[turn.role] ?? turn.speaker.title?.uppercased() ?? (turn.role == .guest ? "GUEST" : nil)
    return name.uppercased() + (office.map { ", " + $0 } ?? "")
  }
}

extension String {
  /// With single spaces instead of line ends.
  fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
