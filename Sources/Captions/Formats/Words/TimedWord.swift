internal import Bytes

/// A word, or a stretch of words, with its own time and speaker, as lists of words have them.
struct TimedWord: Hashable {
  var text: String
  var time: Range<Int>
  var voice: String?
}

extension [TimedWord] {
  /// The words as cues: single words are put together, each with its time, until a sentence ends, somebody else speaks,
  /// the speech pauses or two lines are full; stretches of several words are cues of their own.
  var cues: [Cue] {
    let words = filter { !$0.text.isSpeechMark }.sorted { $0.time.lowerBound < $1.time.lowerBound }
    guard words.count(where: \.isStretch) * 3 < words.count else {
      return words.map {
        Cue(start: $0.time.lowerBound, end: $0.time.upperBound, lines: [$0.text], voice: $0.voice)
      }
    }
    return words.reduce(into: []) { cues, word in
      guard let last = cues.last, last.goesOn(with: word) else {
        cues.append(
          Cue(start: word.time.lowerBound, end: word.time.upperBound, lines: [word.text], voice: word.voice))
        return
      }
      let space = last.text.unicodeScalars.last?.isCJK ?? false && word.text.unicodeScalars.first?.isCJK ?? false
      cues[cues.count - 1].lines[0].append(
        CueRun((space ? "" : " ") + word.text, time: word.time.lowerBound))
      cues[cues.count - 1].end = Swift.max(last.end, word.time.upperBound)
    }
  }
}

extension TimedWord {
  /// True if it is more than a word.
  fileprivate var isStretch: Bool {
    text.contains { $0.isWhitespace } || text.unicodeScalars.count { $0.isCJK } > 8
  }
}

extension Cue {
  fileprivate func goesOn(with word: TimedWord) -> Bool {
    voice == word.voice && word.time.lowerBound - end < 800 && word.time.upperBound - start <= 7000
      && !text.endsSentence && text.count + word.text.count < 84
  }

  /// The words, each with its time: the runs' own where they have times, else shared out by letters.
  var timedWords: [TimedWord] {
    var stretches: [(text: String, start: Int, voice: String?)] = []
    for line in lines {
      for (index, run) in line.runs.enumerated() {
        let space = index == 0 ? " " : ""
        let last = stretches.last
        if let last, run.time == nil, run.look.voice == nil || run.look.voice == last.voice {
          stretches[stretches.count - 1].text += space + run.text
        } else {
          stretches.append((run.text, run.time ?? last?.start ?? start, run.look.voice ?? voice))
        }
      }
    }
    return stretches.indices.flatMap { index -> [TimedWord] in
      let (text, from, voice) = stretches[index]
      let to = index + 1 < stretches.count ? stretches[index + 1].start : end
      return text.words(from: from, to: max(from, to), voice: voice)
    }
  }
}

extension String {
  fileprivate func words(from: Int, to: Int, voice: String?) -> [TimedWord] {
    let words = split(whereSeparator: \.isWhitespace)
    let letters = max(words.reduce(0) { $0 + $1.count }, 1)
    var before = 0
    return words.map { word in
      let start = from + (to - from) * before / letters
      before += word.count
      return TimedWord(text: String(word), time: start..<from + (to - from) * before / letters, voice: voice)
    }
  }

  /// True for entries that lists of words have in place of a word: nothing, silence (`<sil>`, `sp`, `SIL`), noise (`[noise]`,
  /// `++BREATH++`, `{laugh}`), a word that was not understood (`<unk>`, `spn`) and hesitation (`%HESITATION`).
  package var isSpeechMark: Bool {
    let text = onOneLine
    guard let first = text.utf8.first, let last = text.utf8.last else { return true }
    if Self.silences.contains(text.lowercased()) { return true }
    switch first {
    case UInt8(ascii: "<"): return last == UInt8(ascii: ">")
    case UInt8(ascii: "["): return last == UInt8(ascii: "]")
    case UInt8(ascii: "{"): return last == UInt8(ascii: "}")
    case UInt8(ascii: "+"): return text.hasPrefix("++") && text.hasSuffix("++")
    case UInt8(ascii: "("): return text.hasPrefix("(%")
    default: return text.isHesitation
    }
  }

  /// `%HESITATION`, as IBM and NIST write a sound that is not a word.
  package var isHesitation: Bool {
    let text = onOneLine.utf8
    return text.first == UInt8(ascii: "%") && text.count > 2
      && text.dropFirst().allSatisfy { 0x41...0x5A ~= $0 & 0xDF || $0 == UInt8(ascii: "_") }
  }

  private static let silences: Set<String> = ["sil", "sp", "spn", "nsn", "#", "xxx"]
}
