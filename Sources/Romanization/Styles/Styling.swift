internal import Bytes

extension Romanizer {
  /// Gives pieces the capitals, and places their numbers, that the style wants.
  func styled(_ pieces: [Romanized]) -> [Romanized] {
    switch style {
    case .word, .sentence: pieces
    case .place: places(pieces).map { $0.isRomanized ? $0.capitalized() : $0 }
    case .name: pieces.map { $0.isRomanized ? $0.capitalized() : $0 }
    }
  }

  /// 봉천1동 is Bongcheon 1(il)-dong, and 청주시 Cheongju where units are left out.
  private func places(_ pieces: [Romanized]) -> [Romanized] {
    var pieces = pieces
    for place in pieces.indices {
      if omitsUnits { pieces[place].omitUnit() }
      guard place > 0, let reading = pieces[place - 1].numberAtEnd else { continue }
      let unit = pieces[place].syllables.compactMap { $0.hangul.unicodeScalars.first }.compactMap(Syllable.init)
      if let street = Places.street(unit) {
        if place > 1 { pieces[place - 2].divideRoad() }
        if pieces[place - 1].source.first != " " { pieces[place - 1].letters = " " + pieces[place - 1].letters }
        pieces[place].replaceLetters(with: street)
        continue
      }
      guard Places.isCounted(unit) else { continue }
      // A road that counts its blocks is written together: Toegyero 3(sam)-ga.
      if place > 1 { pieces[place - 2].joinUnit() }
      let name = WordWriter(system: system).letters(of: reading).joined()
      if place > 1, pieces[place - 1].source.first?.isNumber ?? false {
        pieces[place - 1].letters = " " + pieces[place - 1].letters
      }
      pieces[place].prefix("(\(name))-")
    }
    return pieces
  }
}

extension Romanized {
  /// The syllables of the number that other text ends with; nil where it ends with none.
  fileprivate var numberAtEnd: [Syllable]? {
    let digits = source.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard !isRomanized, digits > 0, digits < 9, let number = Int(source.suffix(digits)) else { return nil }
    return Numerals.sino(number).unicodeScalars.compactMap(Syllable.init)
  }

  /// Puts letters before the first syllable's.
  fileprivate mutating func prefix(_ text: String) {
    letters = text + letters
    if !syllables.isEmpty { syllables[0].letters = text + syllables[0].letters }
  }

  /// Writes other letters, all of them with the first syllable.
  fileprivate mutating func replaceLetters(with text: String) {
    letters = text
    for place in syllables.indices { syllables[place].letters = place == 0 ? text : "" }
  }

  /// Puts the hyphen of a road where an area of the same name has none: 대학로 is Daehangno, but 대학로12길 Daehak-ro.
  fileprivate mutating func divideRoad() {
    let word = syllables.compactMap { $0.hangul.unicodeScalars.first }.compactMap(Syllable.init)
    guard word.count == syllables.count, Places.isRoad(word), !letters.contains("-") else { return }
    let divided = WordWriter(system: .revised).letters(of: word, cuts: [Cut(place: word.count - 1, separator: "-")])
    for place in syllables.indices { syllables[place].letters = divided[place] }
    letters = divided.joined()
  }

  /// Takes the hyphen of a unit away again.
  fileprivate mutating func joinUnit() {
    for place in syllables.indices where syllables[place].letters.hasSuffix("-") {
      syllables[place].letters.removeLast()
    }
    letters = syllables.map(\.letters).joined()
  }

  /// Leaves out the letters of a unit after a hyphen.
  fileprivate mutating func omitUnit() {
    guard let last = syllables.last, Places.omissible.contains(last.hangul), letters.contains("-") else { return }
    syllables[syllables.count - 1].letters = ""
    if syllables.count > 1 { syllables[syllables.count - 2].letters.removeLast() }
    letters = syllables.map(\.letters).joined()
  }

  /// The piece with a capital, and another one after each space in it.
  func capitalized() -> Romanized {
    var piece = self
    var begins = !letters.hasPrefix("(") && !letters.hasPrefix("-") && !letters.hasPrefix("beon-")
    piece.syllables = syllables.map { syllable in
      var syllable = syllable
      if begins { syllable.letters = syllable.letters.capitalizedFirst }
      begins = syllable.letters.hasSuffix(" ")
      return syllable
    }
    piece.letters = piece.syllables.map(\.letters).joined()
    return piece
  }
}
