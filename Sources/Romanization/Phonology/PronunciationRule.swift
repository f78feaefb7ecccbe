/// A rule of the Standard Pronunciation (표준 발음법, notice 88-2) that changes a sound, in the order they apply.
public enum PronunciationRule: UInt8, Hashable, Sendable, Codable, CaseIterable {
  /// Article 29: ㄴ is added before ㅣ or its glide where two words meet.
  case addedN
  /// Article 15: where two words meet, a coda becomes plain before it moves over.
  case wordBoundary
  /// Article 16: the names of the letters end in ㅅ, ㄱ or ㅂ when a vowel follows.
  case letterName
  /// Article 17: ㄷ and ㅌ become ㅈ and ㅊ before 이.
  case palatalization
  /// Article 12: ㅎ joins its neighbour or falls silent.
  case aspiration
  /// Articles 9 to 11: seven consonants are left at the end of a syllable.
  case plainCoda
  /// Articles 23 to 25: a consonant becomes tense after a coda.
  case tensification
  /// Article 24: a consonant becomes tense after the ㄴ or ㅁ of a stem (신고, 삼지).
  case tenseAfterStem
  /// Article 26: ㄷ, ㅅ, ㅈ become tense after ㄹ in words of Chinese origin (갈등).
  case tenseInSino
  /// Article 27: a consonant becomes tense after the ㄹ of what is to be (할 것을, 할수록).
  case tenseAfterFuture
  /// Article 28: a consonant becomes tense where two words meet as one (문고리, 강줄기).
  case tenseInCompound
  /// Article 18: a stop becomes nasal before ㄴ and ㅁ.
  case nasalization
  /// Article 19: ㄹ becomes ㄴ after a consonant other than ㄹ and ㄴ.
  case nasalizedR
  /// Article 20: ㄴ becomes ㄹ beside ㄹ.
  case lateralization
  /// Article 20, exception: ㄹ becomes ㄴ after the ㄴ of a word that stands alone.
  case keptN
  /// Articles 13 and 14: a coda moves over to a syllable that begins with a vowel.
  case liaison
  /// Article 5: ㅕ after ㅈ, ㅉ, ㅊ and ㅢ after a consonant are simple vowels.
  case simpleVowel

  /// The articles of the Standard Pronunciation.
  public var articles: String { Self.texts[Int(rawValue)].articles }
  /// What happens, in a few words.
  public var summary: String { Self.texts[Int(rawValue)].summary }

  private static let texts: [(articles: String, summary: String)] = [
    ("29", "ㄴ added before 이 or its glide"), ("15", "plain coda before a word that begins with a vowel"),
    ("16", "letter name"), ("17", "palatal before 이"), ("12", "ㅎ joins its neighbour or is silent"),
    ("9-11", "one of seven plain codas"), ("23-25", "tense after a coda"),
    ("24", "tense after a stem in ㄴ or ㅁ"), ("26", "tense after ㄹ in a Chinese word"),
    ("27", "tense after ㄹ of what is to be"), ("28", "tense where words meet"), ("18", "nasal before ㄴ or ㅁ"),
    ("19", "ㄹ becomes ㄴ"), ("20", "ㄹ beside ㄹ"), ("20", "ㄹ becomes ㄴ after a whole word"),
    ("13-14", "coda moves over to the vowel"), ("5", "simple vowel"),
  ]
}

/// A set of rules in one machine word.
struct RuleSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }
  init(_ rule: PronunciationRule) { rawValue = 1 << rule.rawValue }

  /// The rules in the order they apply.
  var rules: [PronunciationRule] { PronunciationRule.allCases.filter { contains(RuleSet($0)) } }
}
