/// What writes whole words of a system into a line of bytes.
protocol WordAlphabet {
  /// Writes a line that mixes Korean with other text.
  func write(_ scanner: consuming WordScanner, cuts: Bool, _ text: RunningText) -> String
  /// Writes a word; at a cut no sound changes.
  func write(_ word: Word, cut: Int?, asking lexicon: Lexicon, to line: inout ByteLine)
}

extension WordAlphabet {
  func write(_ scanner: consuming WordScanner, cuts: Bool, _ text: RunningText) -> String {
    var line = ByteLine(room: scanner.bytes.count * 2)
    var text = text
    while let piece = scanner.next() { write(piece, of: scanner, cuts: cuts, &text, to: &line) }
    return line.text
  }

  fileprivate func write(
    _ piece: Piece, of scanner: borrowing WordScanner, cuts: Bool, _ text: inout RunningText,
    to line: inout ByteLine
  ) {
    switch piece {
    case .other(let range):
      line.copy(scanner.bytes[range])
      text.capitals?.pass(scanner.bytes[range])
    case .word(let range):
      let start = line.end
      if let system = text.names, let name = text.name(in: scanner.word, scanner.bytes, range) {
        let letters = WordWriter(system: system).letters(of: scanner.word, beginningWith: name)
        line.copy(Array(letters.joined().utf8)[...])
      } else {
        let cut = cuts ? Places.cut(inText: scanner.word.syllables) : nil
        write(scanner.word, cut: cut, asking: .korean, to: &line)
      }
      if text.capitalizes(scanner.word.syllables, at: range.lowerBound) { line.capitalize(at: start) }
    }
  }
}

extension LetterTable: WordAlphabet {
  func write(_ scanner: consuming WordScanner, cuts: Bool, _ text: RunningText) -> String {
    var writer = RunWriter(self, asking: .korean, of: text, readingAllNumbers: scanner.readsAllNumbers)
    var line = ByteLine(room: scanner.bytes.count * growth)
    while true {
      scanner.skip(to: line.write(scanner.bytes.span, from: scanner.offset, with: &writer))
      guard let piece = scanner.next() else { return line.text }
      write(piece, of: scanner, cuts: cuts, &writer.text, to: &line)
    }
  }

  func write(_ word: Word, cut: Int?, asking lexicon: Lexicon, to line: inout ByteLine) {
    let syllables = word.syllables
    line.makeRoom(for: syllables.count * 3 * growth)
    line.put(initials[Int(syllables[0].onset)])
    for place in 0..<(syllables.count - 1) {
      line.put(vowel(syllables[place]))
      if place + 1 == cut {
        line.put(finals[Int(syllables[place].coda)])
        line.put(initials[Int(syllables[place + 1].onset)])
      } else {
        line.put(junctions[lexicon.junction(syllables, place, hearing: hearing, as: word.sense.other)])
      }
    }
    let last = syllables[syllables.count - 1]
    line.put(vowel(last))
    line.put(finals[Int(last.coda)])
  }
}

/// Systems that write a syllable as it sounds after the one before.
protocol SoundAlphabet: WordAlphabet {
  /// The most ``Letters`` that a syllable becomes.
  var lettersOfSyllable: Int { get }
  /// Writes one syllable that sounds so; `coda` is how the one before ended, nil at the beginning.
  func write(_ sound: Syllable, after coda: UInt8?, to line: inout ByteLine)
}

extension SoundAlphabet {
  func write(_ word: Word, cut: Int?, asking lexicon: Lexicon, to line: inout ByteLine) {
    line.makeRoom(for: word.syllables.count * lettersOfSyllable * Letters.most)
    var walk = SoundWalk(word.syllables, cut: cut, sense: word.sense, lexicon: lexicon)
    var coda: UInt8?
    while let sound = walk.next() {
      write(sound, after: coda, to: &line)
      coda = sound.coda
    }
  }
}
