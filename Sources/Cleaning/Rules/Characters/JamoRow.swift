/// A row of single letters of Hangul, as half-width forms hold them, put together into syllables.
struct JamoRow {
  private let letters: [Unicode.Scalar]

  init(_ letters: [Unicode.Scalar]) { self.letters = letters }

  /// The letters with each consonant, vowel and final consonant as one syllable; what makes none stays as it is.
  var syllables: [Unicode.Scalar] {
    var (row, at) = ([Unicode.Scalar](), 0)
    while at < letters.count {
      guard let lead = Self.leads.firstIndex(of: letters[at]), let vowel = vowel(at: at + 1) else {
        row.append(letters[at])
        at += 1
        continue
      }
      at += 2
      var final = 0
      // A consonant ahead of a vowel begins the next syllable.
      if at < letters.count, let tail = Self.finals.firstIndex(of: letters[at]), self.vowel(at: at + 1) == nil {
        final = tail + 1
        at += 1
      }
      let value = 0xAC00 + (UInt32(lead) * 21 + UInt32(vowel)) * 28 + UInt32(final)
      row.append(Unicode.Scalar(value) ?? letters[at - 1])
    }
    return row
  }

  private func vowel(at place: Int) -> Int? {
    guard place < letters.count, (0x314F...0x3163).contains(letters[place].value) else { return nil }
    return Int(letters[place].value - 0x314F)
  }

  private static let leads = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)
  private static let finals = Array("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars)
}
