extension Romanizer {
  /// The Hangul that a word of Revised Romanization may write, the likeliest first.
  ///
  /// The notation hides how a word is spelled: `mungmul` may be 묵물 or 뭉물. Few changes of sound and common letters come
  /// first; each answer is romanized as the word again. Empty where the word is none.
  public static func hangulGuesses(fromRevised word: String, limit: Int = 10) -> [String] {
    let letters = word.lowercased().utf8.filter { $0 != UInt8(ascii: "-") }
    guard !letters.isEmpty, letters.count <= 48, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return []
    }
    let text = String(decoding: letters, as: UTF8.self)
    let guesses = HangulSearch(Array(letters)).best(limit * 4)
    return Array(guesses.filter { Romanizer().romanize($0) == text }.prefix(limit))
  }
}

/// Searches the syllables whose letters, with the sounds that meet between them, make a word of Revised Romanization.
///
/// A path is a spelling of the first letters; of all that reach the same number of syllables, the cheapest go on.
private struct HangulSearch {
  private let letters: [UInt8]

  init(_ letters: [UInt8]) { self.letters = letters }

  /// A spelling up to the vowel of its last syllable, whose coda is open.
  private struct Path {
    var spelled: [Syllable] = []
    var onset: UInt8
    var vowel: UInt8
    /// How many letters it has used.
    var place: Int
    var cost: Double
  }

  /// The cheapest spellings of the whole word, in order.
  func best(_ limit: Int) -> [String] {
    var paths = openings
    var found: [(hangul: String, cost: Double)] = []
    while !paths.isEmpty {
      found += paths.flatMap(endings)
      paths = Array(paths.flatMap(continuations).sorted { $0.cost < $1.cost }.prefix(Self.width))
    }
    return found.sorted { ($0.cost, $0.hangul) < ($1.cost, $1.hangul) }.prefix(limit).map(\.hangul)
  }

  private static let width = 60
  private static let table = RevisedRomanization.table

  /// The first consonant and vowel.
  private var openings: [Path] {
    (0..<Onset.count).flatMap { onset -> [Path] in
      guard let place = match(Self.table.initials[Int(onset)], at: 0) else { return [] }
      return vowels(at: place).map { Path(onset: onset, vowel: $0.vowel, place: $0.end, cost: 0) }
    }
  }

  private func endings(_ path: Path) -> [(hangul: String, cost: Double)] {
    (0..<Coda.count).compactMap { coda in
      guard match(Self.table.finals[Int(coda)], at: path.place) == letters.count else { return nil }
      let last = Syllable(onset: path.onset, vowel: path.vowel, coda: coda)
      return (String(path.spelled + [last]), path.cost + Self.cost(of: coda))
    }
  }

  /// The next syllables: a coda, the onset after it, and a vowel.
  private func continuations(_ path: Path) -> [Path] {
    (0..<Coda.count).flatMap { coda in
      (0..<Onset.count).flatMap { onset in next(path, coda, onset) }
    }
  }

  private func next(_ path: Path, _ coda: UInt8, _ onset: UInt8) -> [Path] {
    // ㄷ and ㅌ change before ㅣ, which is asked again for its vowel.
    let indices = Set(
      [Vowel.a, Vowel.i].map { vowel in
        Following.index(coda, Syllable(onset: onset, vowel: vowel, coda: Coda.none))
      })
    return indices.sorted().flatMap { index -> [Path] in
      let junction = Self.table.junctions[index]
      guard let place = match(junction, at: path.place) else { return [] }
      let isPlain = junction.bytes == Self.table.finals[Int(coda)].bytes + Self.table.initials[Int(onset)].bytes
      let change = isPlain ? 0 : onset == Onset.none ? 0.5 : 1.2
      return vowels(at: place).compactMap { vowel, end in
        let syllable = Syllable(onset: onset, vowel: vowel, coda: Coda.none)
        guard Following.index(coda, syllable) == index else { return nil }
        var path = path
        path.spelled.append(Syllable(onset: path.onset, vowel: path.vowel, coda: coda))
        (path.onset, path.vowel, path.place) = (onset, vowel, end)
        path.cost += 0.3 + change + Self.cost(of: coda)
        return path
      }
    }
  }

  private func vowels(at place: Int) -> [(vowel: UInt8, end: Int)] {
    (0..<Vowel.count).compactMap { vowel in
      let syllable = Syllable(onset: Onset.none, vowel: vowel, coda: Coda.none)
      return match(Self.table.vowel(syllable), at: place).map { (vowel, $0) }
    }
  }

  /// The place after letters, if they are there.
  private func match(_ wanted: Letters, at place: Int) -> Int? {
    let bytes = wanted.bytes
    return letters[place...].starts(with: bytes) ? place + bytes.count : nil
  }

  /// How rare a coda is: ㄱ, ㄴ, ㄹ, ㅁ, ㅂ, ㅇ and ㅅ cost little, two letters most.
  private static func cost(of coda: UInt8) -> Double {
    switch Coda.scalars[Int(coda)] {
    case _ where coda == Coda.none: 0
    case 0x3131, 0x3134, 0x3139, 0x3141, 0x3142, 0x3147: 0.1
    case 0x3145, 0x3146: 0.4
    case 0x3132, 0x3137, 0x3148, 0x314A, 0x314B, 0x314C, 0x314D, 0x314E: 1.5
    default: 2.5
    }
  }
}
