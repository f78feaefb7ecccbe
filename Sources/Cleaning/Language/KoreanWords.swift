internal import Bytes
internal import Locales

/// How Korean words are built: a noun, and the particles and endings joined to it.
enum KoreanWords {
  /// How common a noun must be to count as one, and to outweigh its parts.
  static let (known, common) = (7, 9)

  /// The bytes of a syllable.
  static let syllable = 3

  /// Where the longest noun ends that a word begins with, of two syllables or more and so common; nil if it begins with none,
  /// or goes on with what nouns do not take.
  static func noun(atHeadOf word: ArraySlice<UInt8>, from least: Int) -> Int? {
    var end = word.startIndex + min(word.count, 5 * syllable)
    while end >= word.startIndex + 2 * syllable {
      if let frequency = NounList.frequency(of: word[word.startIndex..<end]), frequency >= least,
        isEnding(word[end...])
      {
        return end
      }
      end -= syllable
    }
    return nil
  }

  /// True if a word is a common noun, one of several, or two of them in a row: `주민들`, `소방당국`.
  static func isNoun(_ word: ArraySlice<UInt8>) -> Bool {
    func isKnown(_ part: ArraySlice<UInt8>, _ least: Int) -> Bool { (NounList.frequency(of: part) ?? 0) >= least }
    if isKnown(word, common) { return true }
    let last = word.endIndex - syllable
    if word.count >= 3 * syllable, word[last...].elementsEqual("들".utf8), isKnown(word[..<last], known) {
      return true
    }
    guard word.count == 4 * syllable else { return false }
    let middle = word.startIndex + 2 * syllable
    return isKnown(word[..<middle], known) && isKnown(word[middle...], known)
  }

  /// True if nouns take an ending: a particle, with a suffix before it or not, or a verb made of the noun.
  static func isEnding(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.isEmpty { return true }
    let text = String(decoding: bytes, as: UTF8.self)
    if particles.contains(text) { return true }
    guard let first = text.unicodeScalars.first else { return true }
    if "하했한할합해되됐된될됩".unicodeScalars.contains(first) { return true }
    return suffixes.unicodeScalars.contains(first)
      && (text.unicodeScalars.count == 1 || particles.contains(String(text.dropFirst())))
  }

  /// True if a single syllable is a word of its own as often as not: one that points, counts, or is said of others.
  static func isWord(_ syllable: Unicode.Scalar) -> Bool { words.contains(syllable) }

  private static let particles: Set<String> = [
    "은", "는", "이", "가", "을", "를", "에", "의", "도", "만", "과", "와", "로", "으로", "에서", "에게", "부터", "까지", "보다", "이나",
    "에는", "에도", "에서는", "에서도", "으로는", "이다", "입니다", "이며", "이고", "인", "이라고", "라고", "처럼", "조차", "마저",
  ]
  private static let suffixes = "들안적측형률원관국실비금물품권장소"
  private static let words = Set(
    "이그저한두세네몇첫새헌옛온전각매총약만단본현구신타제내너나우수것거게걸건데듯척체줄바때뿐번개명분년월일시초주해곳쪽편중외간뒤앞옆안밖속위밑끝후등및또더덜잘못왜곧꼭막다참좀늘즉큰작긴먼맨양대고오육칠팔구십백천씨님"
      .unicodeScalars)
}
