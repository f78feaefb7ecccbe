/// What a Korean verb may end in, by how its stem meets it.
enum KoreanEndings {
  /// An ending.
  struct Ending: Hashable {
    /// How the stem meets the ending.
    enum Kind: Hashable {
      /// As it is: 먹고, 가고.
      case plain
      /// With 으 after a consonant: 먹으면, 가면; or within its last syllable: 먹은, 간.
      case linked
      /// With 아 or 어, which may run together with it: 먹어서, 가서.
      case joined
    }

    var kind: Kind
    /// The consonant that the stem's last syllable takes on: ㄴ of 간다; 0 for none.
    var coda: UInt32 = 0
    var syllables: [Syllable]

    /// True if only verbs have it, and no adjectives: 먹는, 간다.
    var isOfVerbs: Bool
    /// True if a stem in ㄹ loses it before the ending: 아는, 삽니다.
    var dropsRieul: Bool
  }

  /// All endings; the empty one is that of 먹어.
  static let all =
    read(plain, .plain) + read(linked, .linked) + read(joined, .joined) + [
      Ending(kind: .joined, syllables: [], isOfVerbs: false, dropsRieul: false)
    ]

  private static let plain = """
    고 고서 고는 고도 고자 고요 지 지만 지는 지도 지를 지요 죠 는 는데 는데도 는지 는가 는지도 는지를 는다 는다고 는다는 는다며 는다면 느냐 느냐는 느라 느니
    다 다고 다는 다며 다면 다면서 다가 던 던데 던지 거나 거든 건 게 게끔 게도 도록 기 네 네요 자 자고 자는 자며 자마자 든 든지 습니다 습니까 소 더니 더라도 더라 듯 듯이 으나
    """

  private static let linked = """
    면 면서 면서도 며 니 니까 려 려고 려는 려면 려던 러 므로 라고 라는 라며 세요 십시오 십니다 십시다 신 실 시는 시고 시며 시면 시지 시던 시기 ㄴ ㄹ ㅁ
    ㅂ니다 ㅂ니까 ㅂ시다 ㄴ다 ㄴ다고 ㄴ다는 ㄴ다며 ㄴ다면 ㄴ데 ㄴ데도 ㄴ지 ㄴ지도 ㄴ가 ㄴ지를 ㄹ지 ㄹ지도 ㄹ지는 ㄹ지를 ㄹ까 ㄹ까요 ㄹ수록 ㄹ만큼 ㄹ게요 ㄹ게 ㄹ뿐 ㄴ커녕
    """

  private static let joined = "서 서는 서도 서야 도 야 야만 야지 요 라 왔"

  private static let consonants: [Unicode.Scalar: UInt32] = [
    "ㄴ": Coda.nieun, "ㄹ": Coda.rieul, "ㅁ": Coda.mieum, "ㅂ": Coda.bieup,
  ]

  private static func read(_ list: String, _ kind: Ending.Kind) -> [Ending] {
    list.split(whereSeparator: \.isWhitespace).map { text in
      let coda = text.unicodeScalars.first.flatMap { consonants[$0] } ?? 0
      let syllables = text.unicodeScalars.compactMap { Syllable($0) }
      let isOfVerbs = kind == .plain && "는느".contains(text.first ?? " ") || text.hasPrefix("ㄴ다")
      // ㄴ, ㅂ and ㅅ, by the numbers of initial consonants.
      let begins = syllables.first.map { [2, 7, 9].contains($0.onset) } ?? false
      return Ending(
        kind: kind, coda: coda, syllables: syllables, isOfVerbs: isOfVerbs, dropsRieul: coda != 0 || begins)
    }
  }
}
