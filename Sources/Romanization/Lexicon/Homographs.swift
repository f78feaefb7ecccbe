/// How a word is read where it is, if not in the common way.
struct OtherReading: Hashable, Sendable {
  /// The number of the syllable before the junction that sounds otherwise.
  let place: Int
  /// True if the consonant after the junction becomes tense, false if it stays plain.
  let isTense: Bool

  /// Where the junction is in the tables.
  func index(_ syllables: [Syllable]) -> Int {
    let (coda, next) = (syllables[place].coda, syllables[place + 1])
    return isTense ? Following.index(coda, tensed: next.onset) : Following.index(coda, next)
  }
}

/// Words spelled alike that sound differently, which their particles and the words around them tell apart: 협력의 대가 is a
/// price [대까], 판소리의 대가 a master [대가]; 인적 교류 is an exchange of people [인쩍], 인적이 드문 without a trace of any [인적].
///
/// Without such a cue a word has the reading that the lexicon gives it, which is the common one.
enum Homographs {
  /// True if a syllable begins one of the words.
  @inline(__always)
  static func mayBegin(with syllable: Syllable) -> Bool { starts[Int(syllable.number)] }

  /// The other reading of a word, where a cue speaks for it; `start` and `end` are its UTF-8 offsets in the line.
  static func reading(of syllables: [Syllable], _ line: [UInt8], from start: Int, to end: Int) -> OtherReading? {
    guard let first = syllables.first, mayBegin(with: first) else { return nil }
    for length in 2...3 where length <= syllables.count {
      guard let rules = rules[SyllableRuns.key(syllables[..<length])] else { continue }
      let context = Context(rest: String(syllables[length...]), line: line, start: start, end: end)
      if let rule = rules.first(where: { $0.cues.allSatisfy(context.shows) }) { return rule.reading }
    }
    return nil
  }

  /// A reading and the cues that speak for it, all of which must be there.
  private struct Rule {
    let reading: OtherReading
    let cues: [Cue]
  }

  /// Beginnings of words, one of which must be found in a place.
  private struct Cue {
    let place: Character
    let words: [String]
  }

  /// What is attached to a word and what is around it.
  private struct Context {
    let rest: String
    let before, after: ArraySlice<Substring>

    init(rest: String, line: [UInt8], start: Int, end: Int) {
      self.rest = rest
      before = Self.words(line[max(0, start - Homographs.reach)..<start]).suffix(3)
      after = Self.words(line[end..<min(line.count, end + Homographs.reach)]).prefix(2)
    }

    private static func words(_ bytes: ArraySlice<UInt8>) -> [Substring] {
      String(decoding: bytes, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }
    }

    func shows(_ cue: Cue) -> Bool {
      switch cue.place {
      case "<": before.contains { word in cue.words.contains { word.opens(with: $0) } }
      case "-": cue.words.contains { before.last?.opens(with: $0) == true }
      case "~": cue.words.contains { after.first?.opens(with: $0) == true }
      case ">": after.contains { word in cue.words.contains { word.opens(with: $0) } }
      case "+": cue.words.contains { rest.opens(with: $0) }
      default: cue.words.contains { $0 == (rest.isEmpty ? "." : rest) }
      }
    }
  }

  /// How many bytes on either side are looked at.
  private static let reach = 60

  private static let rules: [UInt64: [Rule]] = {
    var rules: [UInt64: [Rule]] = [:]
    for line in HomographCues.lines.split(separator: "\n") {
      let words = line.split(separator: " ")
      let halves = words[0].split(separator: "|")
      let reading = OtherReading(place: halves[0].unicodeScalars.count - 1, isTense: words[1] == "T")
      rules[SyllableRuns.key(of: halves.joined()), default: []].append(
        Rule(reading: reading, cues: cues(words.dropFirst(2))))
    }
    return rules
  }()

  private static func cues(_ words: ArraySlice<Substring>) -> [Cue] {
    var cues: [Cue] = []
    var rest = words
    while let place = rest.popFirst()?.first {
      let listed = rest.prefix { !"<-~>+=".contains($0) }
      cues.append(Cue(place: place, words: listed.map(String.init)))
      rest = rest.dropFirst(listed.count)
    }
    return cues
  }

  private static let starts: [Bool] = {
    var flags = [Bool](repeating: false, count: Int(Syllable.count))
    for line in HomographCues.lines.split(separator: "\n") {
      if let syllable = line.unicodeScalars.first.flatMap({ Syllable($0) }) { flags[Int(syllable.number)] = true }
    }
    return flags
  }()
}
