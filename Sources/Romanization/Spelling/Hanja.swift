internal import Bytes
internal import CRomanization

/// Reads Chinese characters in Korean text as headlines mean them: 美 is 미, 與野 여야, 李대통령 이대통령.
struct Hanja: Sendable {
  /// The readings that are compiled in; see `Scripts/make-hanja`.
  static let builtIn = Hanja(unsafe EmbeddedFile(romanization_hanja()).bytes)

  /// The syllable of each scalar from U+3400 on, as its offset from U+AC00 plus one; 0 if it has no reading.
  private var readings = [UInt16](repeating: 0, count: 0xFB00 - Int(Hanja.first))
  private static let first: UInt16 = 0x3400
  /// The bit of a character that Korean itself does not write, such as a simplified one.
  private static let foreign: UInt16 = 0x8000

  private init(_ file: [UInt8]) {
    for at in stride(from: 0, to: file.count - 3, by: 4) {
      let scalar = UInt16(file[at]) | UInt16(file[at + 1]) << 8
      guard scalar >= Self.first, scalar < 0xFB00 else { continue }
      readings[Int(scalar - Self.first)] = (UInt16(file[at + 2]) | UInt16(file[at + 3]) << 8) + 1
    }
  }

  /// The reading of any Han character, or of the one that it stands for: 经 as 經.
  func readingOfAny(_ scalar: Unicode.Scalar) -> Syllable? {
    entry(of: scalar).map { Syllable(number: $0 & ~Self.foreign) }
  }

  /// The reading of a character that Korean writes.
  private func reading(of scalar: Unicode.Scalar) -> Syllable? {
    entry(of: scalar).flatMap { $0 & Self.foreign == 0 ? Syllable(number: $0) : nil }
  }

  private func entry(of scalar: Unicode.Scalar) -> UInt16? {
    guard scalar.value >= UInt32(Self.first), scalar.value < 0xFB00 else { return nil }
    let entry = readings[Int(scalar.value) - Int(Self.first)]
    return entry == 0 ? nil : entry - 1
  }

  /// A line with its Chinese characters in Hangul; those without a Korean reading stay.
  func spelled(_ line: String) -> String {
    var text = String.UnicodeScalarView()
    var run: [Unicode.Scalar] = []
    for scalar in line.unicodeScalars {
      if reading(of: scalar) != nil {
        run.append(scalar)
        continue
      }
      text.append(contentsOf: hangul(of: run, after: text.last, before: scalar))
      run.removeAll()
      text.append(scalar)
    }
    text.append(contentsOf: hangul(of: run, after: text.last, before: nil))
    return String(text)
  }

  /// The Hangul of Chinese characters in a row.
  private func hangul(
    of run: [Unicode.Scalar], after last: Unicode.Scalar?, before next: Unicode.Scalar?
  ) -> [Unicode.Scalar] {
    // Alone, the character for gold is a surname.
    if run == ["金"], last.flatMap(Syllable.init) == nil { return ["김"] }
    var syllables = run.compactMap(reading)
    for place in syllables.indices {
      let before = place > 0 ? syllables[place - 1] : last.flatMap(Syllable.init)
      syllables[place] = sound(run[place], syllables[place], after: before)
      let following = place + 1 < syllables.count ? syllables[place + 1] : next.flatMap(Syllable.init)
      // 不 loses its ㄹ before ㄷ and ㅈ: 부당, 부정.
      if run[place] == "不", let onset = following?.onset, onset == Onset.d || onset == Onset.j {
        syllables[place] = Syllable(onset: Onset.b, vowel: syllables[place].vowel, coda: Coda.none)
      }
    }
    return syllables.map(\.scalar)
  }

  /// The law of initial sounds: ㄹ and ㄴ change at the beginning of a word (이, 노, 여), and 률 and 렬 after a vowel or ㄴ.
  private func sound(_ hanja: Unicode.Scalar, _ syllable: Syllable, after before: Syllable?) -> Syllable {
    let isNarrow = Self.narrowVowels & (1 << UInt32(syllable.vowel)) != 0
    if let before {
      let isRate = syllable.onset == Onset.r && ["률", "렬"].contains(String(syllable.scalar))
      guard isRate, before.coda == Coda.none || before.coda == Coda.n else { return syllable }
      return Syllable(onset: Onset.none, vowel: syllable.vowel, coda: syllable.coda)
    }
    if syllable.onset == Onset.r || syllable.onset == Onset.n, isNarrow {
      return Syllable(onset: Onset.none, vowel: syllable.vowel, coda: syllable.coda)
    }
    guard syllable.onset == Onset.r else { return syllable }
    return Syllable(onset: Onset.n, vowel: syllable.vowel, coda: syllable.coda)
  }

  /// ㅑ, ㅒ, ㅕ, ㅖ, ㅛ, ㅠ and ㅣ, as bits by their places in Unicode's order.
  private static let narrowVowels: UInt32 = [2, 3, 6, 7, 12, 17, 20].reduce(0) { $0 | 1 << $1 }
}

extension Romanizer {
  /// A line with its Chinese characters in Hangul, as Korean reads them: 與野 대표 is 여야 대표.
  ///
  /// Readings are those of Unicode's Unihan database; of several, the one taught in schools.
  public static func spellHanja(_ line: String) -> String { Hanja.builtIn.spelled(line) }

  /// How Korean reads a Han character, or the older character that it stands for: 経, 经 and 經 are 경; nil for others.
  ///
  /// The law of initial sounds is not applied.
  public static func koreanReading(of character: Unicode.Scalar) -> Unicode.Scalar? {
    Hanja.builtIn.readingOfAny(character)?.scalar
  }
}
