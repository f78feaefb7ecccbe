internal import Bytes

/// The letters with marks that one language writes beside those of ASCII, in about the order of their use.
///
/// Code pages of Latin letters give letters whatever bytes they read; the right one gives letters of one
/// language, and the common ones often.
package struct LatinAlphabet: Sendable {
  private let costs: [Unicode.Scalar: Double]

  /// What a mark of punctuation costs, a sign, and a character that the language does not write.
  private static let (mark, sign, stranger) = (2.0, 5.0, 14.0)

  private init(_ letters: String) {
    let scalars = Array(letters.unicodeScalars)
    var costs: [Unicode.Scalar: Double] = [:]
    for sign in Self.signs { costs[sign] = Self.sign }
    for mark in Self.marks { costs[mark] = Self.mark }
    for (rank, scalar) in scalars.enumerated() {
      // Letters follow Zipf's law well enough: each halving of the share costs one.
      let cost = 1 + Double((rank + 1).bitWidth - (rank + 1).leadingZeroBitCount)
      costs[scalar] = cost
      if let capital = scalar.properties.uppercaseMapping.unicodeScalars.first, capital != scalar {
        costs[capital] = cost + 3
      }
    }
    self.costs = costs
  }

  /// How unlikely a text is in this language: about as many bits as its characters above ASCII would take.
  func cost(of text: [Unicode.Scalar]) -> Double {
    var cost = 0.0
    for (place, scalar) in text.enumerated() where !scalar.isASCII {
      let last = place > 0 ? text[place - 1] : " "
      let next = place + 1 < text.count ? text[place + 1] : " "
      cost += Self.fits(scalar, last, next) ? costs[scalar] ?? Self.stranger : Self.stranger
    }
    return cost
  }

  /// How usual a letter is in each language of ``all``, in either case: 8 for the commonest letter with a mark, 0 for one of another language.
  package static func values(of scalar: Unicode.Scalar) -> [Int] {
    let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    guard small.properties.isAlphabetic else { return all.map { _ in 0 } }
    return all.map { alphabet in alphabet.costs[small].map { max(0, 10 - Int($0)) } ?? 0 }
  }

  /// True if a character can be where it does: no sign inside a word, no marks side by side, no capital after a small
  /// letter.
  private static func fits(_ scalar: Unicode.Scalar, _ last: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.generalCategory == .nonspacingMark { return last.properties.isAlphabetic }
    if !properties.isAlphabetic {
      guard !isSign(last), !isSign(next), !("€©®™".unicodeScalars.contains(scalar) && next.isLetter) else {
        return false
      }
      return !last.isLetter || !next.isLetter || "’·\u{AD}–—".unicodeScalars.contains(scalar)
    }
    if neverInitial.contains(scalar), !last.properties.isAlphabetic { return false }
    return !(properties.isUppercase && last.properties.isLowercase)
  }

  /// True if a sign or a mark is there, other than those that may touch one.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && !scalar.properties.isAlphabetic && scalar != "…" && scalar != "\u{A0}"
  }

  /// Letters that no word of their languages begins with: of Turkish, Czech and Lithuanian.
  private static let neverInitial = Set("ğĞůŮěĚųŲ".unicodeScalars)

  private static let marks = "“”‘’„–—…«»\u{A0}".unicodeScalars
  private static let signs = "\u{AD}•€°§¡¿£©®™½²·ºª×‚‹›".unicodeScalars

  /// Western Europe, which windows-1252 serves.
  static let western = [
    "éèàêçâîôùûïëœüÿ", "üäößé", "óíáéñúü¿¡", "ãçáéíóêâõúàôü", "èàùòéìîó", "äåöéæøü", "åæøéöäòü", "áíðúéóöþæý",
    "äöåšž", "ëéïèöü", "àéèíçòóúïü·", "õäöüšž",
  ].map(LatinAlphabet.init)

  /// Central Europe, which windows-1250 serves.
  static let central = [
    "ąęłóżśćńź", "íáéěýčžřšůúťďňóö", "áéöőóüíúű", "áíéýčšžľúťôňďäóŕĺ", "čžšćđ", "ăîâşţșțé",
  ].map(LatinAlphabet.init)

  /// Turkish and Azerbaijani, which windows-1254 serves.
  static let turkish = ["ıişüğçöİâîû", "ıəşüğçö"].map(LatinAlphabet.init)

  /// The Baltic languages, which windows-1257 serves.
  static let baltic = ["ėšųąįžūęč", "āīēšņļūžčģķ", "õäüöšž"].map(LatinAlphabet.init)

  /// Vietnamese, which windows-1258 serves, with marks of their own for the tones.
  static let vietnamese = ["\u{300}\u{301}đư\u{323}ơôêáà\u{309}âă\u{303}éèóòíìúùãõý"].map(LatinAlphabet.init)

  /// The languages above whose letters are one character each.
  package static let all = western + central + turkish + baltic
}
