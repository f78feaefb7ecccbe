public import Captions
internal import Editing
public import Stories

/// What a script shows besides the words that are spoken.
public struct ScriptLabels: OptionSet, Hashable, Sendable {
  /// One bit each.
  public let rawValue: Int

  /// A set of labels.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The speaker's name, else the office, where somebody else begins to speak; a role is never shown.
  public static let names = ScriptLabels(rawValue: 1)
  /// Sounds in brackets.
  public static let sounds = ScriptLabels(rawValue: 2)
}

extension Story {
  /// What is spoken, with labels for those who cannot hear who speaks or what else is heard.
  public func captionScript(showing labels: ScriptLabels) -> [CaptionSentence] {
    var script = captionScript
    if labels.contains(.names) { show(names(), in: &script) }
    if labels.contains(.sounds) { showSounds(in: &script) }
    return script
  }

  private func show(_ names: [Int: String], in script: inout [CaptionSentence]) {
    for (index, name) in names { script[index].label = name.uppercased() + ":" }
  }

  /// Who begins to speak with which sentence.
  private func names() -> [Int: String] {
    var names: [Int: String] = [:]
    var index = 0
    var shown: String?
    for turn in turns {
      let name = turn.speaker.name ?? turn.speaker.title
      if let name, name != shown, !turn.sentences.isEmpty { names[index] = name }
      shown = name
      index += turn.sentences.count
    }
    return names
  }

  /// Puts each sound before the sentence that follows it on the page; one after the last sentence is a cue of its own.
  private func showSounds(in script: inout [CaptionSentence]) {
    let starts = turns.flatMap(\.sentences).map(\.range.lowerBound)
    let sounds = marks.filter { $0.kind == .sound }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    for sound in sounds.reversed() {
      guard let text = sound.text.inBrackets else { continue }
      if let next = starts.firstIndex(where: { $0 >= sound.range.lowerBound }) {
        script[next].label = script[next].label.map { text + " " + $0 } ?? text
      } else {
        let last = CaptionSentence(text: text, beginsTurn: true)
        script.insert(last, at: starts.count)
      }
    }
  }
}

extension String {
  /// A sound as captions show it: `[applause]`, `♪`; nil where no word or note is left.
  fileprivate var inBrackets: String? {
    let words = unicodeScalars.split { "[](){}【】（）<>".unicodeScalars.contains($0) }.map { String($0) }
    let text = words.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.contains(where: { $0.isLetter }) { return "[\(text == text.uppercased() ? text.lowercased() : text)]" }
    return text.contains("♪") || text.contains("♫") ? "♪" : nil
  }
}
