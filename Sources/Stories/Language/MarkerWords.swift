internal import Bytes

/// Words that mark a way of speaking, some of which only their ending gives away.
struct MarkerWords: Sendable {
  /// What a word marks.
  struct Kinds: OptionSet {
    let rawValue: UInt8

    /// `I`, `my`, `we`: who says so speaks of himself.
    static let firstPerson = Self(rawValue: 1 << 0)
    /// `you`, `your`: who says so speaks to somebody.
    static let secondPerson = Self(rawValue: 1 << 1)
    /// `don't`, `gonna`, `you`: seldom written by a newsroom.
    static let colloquial = Self(rawValue: 1 << 2)
    /// `she`, `officials`: who tells of others reports.
    static let report = Self(rawValue: 1 << 3)
    /// `said`: who says so tells of others' words.
    static let saying = Self(rawValue: 1 << 4)
  }

  /// How many words of a sentence are of each kind.
  struct Counts {
    private var counts: InlineArray<5, Int> = [0, 0, 0, 0, 0]

    /// Counts a word of some kinds.
    mutating func add(_ kinds: Kinds) {
      var rest = kinds.rawValue
      while rest != 0 {
        counts[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }

    /// How many words there are of one kind.
    subscript(kind: Kinds) -> Int { counts[kind.rawValue.trailingZeroBitCount] }
  }

  private var words: [String: Kinds] = [:]
  /// Words of Han or Kana, which are found anywhere in a sentence.
  private var unspaced: [(word: String, kinds: Kinds)] = []
  private let firstPersonEndings: [String]

  /// Knows endings, and no word yet.
  init(firstPersonEndings: [String]) { self.firstPersonEndings = firstPersonEndings }

  /// Adds words of a kind.
  mutating func add(_ words: [String], as kind: Kinds) {
    for word in words.map({ $0.lowercased() }) {
      if word.contains(where: \.isHanOrKana) {
        unspaced.append((word, kind))
      } else {
        self.words[word, default: []].insert(kind)
      }
    }
  }

  /// How many words of a sentence are of each kind.
  func counts(in sentence: SentenceWords) -> Counts {
    var counts = Counts()
    for word in sentence.list { counts.add(self[word]) }
    guard sentence.isUnspaced else { return counts }
    let bytes = sentence.sentence.utf8.span
    for (word, kinds) in unspaced where bytes.holds(word.utf8.span) { counts.add(kinds) }
    return counts
  }

  /// What a word in lower case marks, or one of its parts around an apostrophe: `j'habite`, `l'ho`.
  subscript(word: String) -> Kinds {
    var kinds = words[word] ?? []
    if let mark = word.utf8.firstIndex(of: UInt8(ascii: "'")) {
      kinds.formUnion(words[String(word[...mark])] ?? [])
      kinds.formUnion(words[String(word[word.index(after: mark)...])] ?? [])
    }
    if firstPersonEndings.contains(where: { word.hasSuffix($0) && word.count >= $0.count + 2 }) {
      kinds.insert(.firstPerson)
    }
    return kinds
  }
}

/// How a sentence sounds: spoken freely, or read.
struct SentenceSound {
  /// What the ending says: above 0 as spoken, below 0 as read.
  let ending: Double
  let counts: MarkerWords.Counts
  /// True if the sentence has figures.
  let hasFigures: Bool

  /// How much it sounds like free speech; below 0 it sounds read.
  var freedom: Double {
    // Where endings tell the two apart, a sentence that ends as if it were read is read.
    if ending < 0 { return ending }
    let report = Double(counts[.report].signum()) * 0.6
    let figures = hasFigures ? 0.3 : 0
    let persons = counts[.firstPerson] + counts[.secondPerson]
    return min(3, Double(persons.signum()) * 1.3 + Double(persons) * 0.6)
      + min(1, Double(counts[.colloquial]) * 0.6) + ending - report - figures
  }

  /// What it says of who may be speaking, by closed classes of words and by its ending.
  var signs: [Observation] {
    let found: [(Observation, Bool)] = [
      (.saysI, counts[.firstPerson] > 0), (.saysYou, counts[.secondPerson] > 0),
      (.isColloquial, counts[.colloquial] > 0), (.tellsOfOthers, counts[.report] > 0),
      (.saysWhoSaid, counts[.saying] > 0), (.endsAsSpoken, ending > 0), (.endsAsRead, ending < 0),
    ]
    return found.filter(\.1).map(\.0)
  }
}
