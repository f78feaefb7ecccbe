/// A Korean word as a dictionary has it, cut from what is attached to it by rule.
///
/// Only endings that hardly any other word has are cut; whatever else a word ends in stays.
enum KoreanWord {
  /// 정부가: 정부; 쌓였습니다: 쌓이다; 필요한: 필요하다.
  static func dictionaryForm(of word: String) -> String {
    guard word.unicodeScalars.allSatisfy({ ("가"..."힣").contains($0) }) else { return KoreanParticles.noun(word) }
    let syllables = word.unicodeScalars.map { Syllable($0) }
    return sentenceFinal(syllables) ?? auxiliary(word) ?? KoreanParticles.noun(word)
  }

  // MARK: Ends of sentences

  /// A verb that ends a sentence: 갑니다, 먹었다, 보인다; nil for any other word.
  private static func sentenceFinal(_ word: [Syllable]) -> String? {
    let text = word.map(\.scalar)
    if text.ends(with: "습니다") { return stem(word.dropLast(3)) }
    if text.ends(with: "입니다"), word.count > 4 { return word.dropLast(3).text }
    if text.ends(with: "니다"), let last = word.dropLast(2).last, last.coda == .bieup, last.scalar != "습" {
      return plain(word.dropLast(3) + [last.without])
    }
    guard word.count > 1, word.last?.scalar == "다", let last = word.dropLast().last else { return nil }
    if last.coda == .doubleSiot { return stem(word.dropLast()) }
    if last.scalar == "는" { return word.count > 2 ? plain(word.dropLast(2)) : nil }
    return last.coda == .nieun && word.count > 2 ? plain(word.dropLast(2) + [last.without]) : nil
  }

  /// A stem without its sign of the past or of intention, and 다.
  private static func stem(_ stem: ArraySlice<Syllable>) -> String? {
    guard let last = stem.last else { return nil }
    if last.coda != .doubleSiot || last.scalar == "있" { return plain(stem) }
    let front = stem.dropLast()
    if last.scalar == "겠" { return front.isEmpty ? nil : plain(front) }
    if last.scalar == "았" || last.scalar == "었", !front.isEmpty { return plain(front) }
    return plain(front + [last.without.uncontracted])
  }

  /// A stem with 다.
  private static func plain(_ stem: ArraySlice<Syllable>) -> String? {
    stem.isEmpty ? nil : stem.text + "다"
  }

  // MARK: Within sentences

  /// 하다 and 되다 after a noun of two syllables and more, in the forms that no particle has.
  private static func auxiliary(_ word: String) -> String? {
    for (verb, forms) in [("하다", formsOfDo), ("되다", formsOfBecome)] {
      if let form = forms.first(where: { word.hasSuffix($0) && word.count - $0.count >= 2 }) {
        return word.dropLast(form.count) + verb
      }
    }
    return nil
  }

  private static let formsOfDo = [
    "하지만", "했지만", "하면서", "했으며", "하려고", "하도록", "하는", "하고", "하며", "하면", "해서", "하던", "했던", "하여", "했고", "한", "할", "해",
  ]
  private static let formsOfBecome = [
    "되지만", "됐지만", "되면서", "됐으며", "되도록", "되는", "되고", "되며", "되면", "돼서", "됐던", "되어", "됐고", "된", "될", "돼",
  ]
}

/// A syllable of Hangul, taken apart.
private struct Syllable {
  enum Coda: UInt32 {
    case none = 0
    case nieun = 4
    case bieup = 17
    case doubleSiot = 20
  }

  let scalar: Unicode.Scalar

  init(_ scalar: Unicode.Scalar) { self.scalar = scalar }

  private var place: UInt32 { scalar.value - 0xAC00 }

  /// The consonant it ends in; nil for one that no ending asks for.
  var coda: Coda? { Coda(rawValue: place % 28) }

  /// The same without the consonant it ends in.
  var without: Syllable { Syllable(Unicode.Scalar(scalar.value - place % 28) ?? scalar) }

  /// The last syllable of a stem, where it has run together with the sign of the past: 봐 is 보, 해 is 하.
  var uncontracted: Syllable {
    switch scalar {
    case "해": Syllable("하")
    case "돼": Syllable("되")
    default:
      Self.contracted[place / 28 % 21].map { vowel in
        Syllable(Unicode.Scalar(0xAC00 + (place / 588 * 21 + vowel) * 28) ?? scalar)
      } ?? self
    }
  }

  /// ㅘ is ㅗ, ㅝ is ㅜ, ㅕ is ㅣ.
  private static let contracted: [UInt32: UInt32] = [9: 8, 14: 13, 6: 20]
}

extension ArraySlice<Syllable> {
  fileprivate var text: String { reduce(into: "") { $0.unicodeScalars.append($1.scalar) } }
}

extension [Unicode.Scalar] {
  fileprivate func ends(with text: String) -> Bool {
    count > text.unicodeScalars.count && suffix(text.unicodeScalars.count).elementsEqual(text.unicodeScalars)
  }
}
