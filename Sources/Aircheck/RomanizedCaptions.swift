public import Captions
internal import Romanization

extension [Cue] {
  /// The cues with Korean words under their romanization; `language` is the BCP 47 tag of the cues, and lines of
  /// another language say so themselves.
  public func romanized(language: String) -> [Cue] {
    let romanizer = Romanizer(style: .word)
    return map { cue in
      cue.with(lines: cue.lines.map { $0.romanized(romanizer, language) })
    }
  }
}

extension CueLine {
  fileprivate func romanized(_ romanizer: Romanizer, _ language: String) -> CueLine {
    CueLine(
      runs: runs.flatMap { run -> [CueRun] in
        guard (run.look.language ?? language).hasPrefix("ko"), run.ruby == nil else { return [run] }
        return run.text.words.flatMap { run.romanized($0, romanizer) }
      })
  }
}

extension CueRun {
  /// A word with what it sounds like above it; spaces and what has no Hangul as they are.
  fileprivate func romanized(_ word: String, _ romanizer: Romanizer) -> [CueRun] {
    let pieces = romanizer.align(word)
    return pieces.map { CueRun($0.source, look: look, ruby: $0.isRomanized ? $0.letters : nil) }
  }
}

extension String {
  /// Words and what is between them, in order.
  fileprivate var words: [String] {
    var words: [String] = []
    for character in self {
      if let last = words.last?.last, last.isWhitespace == character.isWhitespace {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
    }
    return words
  }
}
