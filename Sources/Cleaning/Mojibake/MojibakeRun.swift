internal import Bytes
internal import Decoding

/// Characters side by side that are bytes of UTF-8 in one code page.
struct MojibakeRun {
  /// A character of UTF-8, and the characters that its bytes became.
  struct Sequence {
    /// What the bytes spell.
    var scalar: Unicode.Scalar
    /// Where they are in the text, in UTF-8 offsets.
    var range: Range<Int>
    /// What they became.
    var shown: ShownCharacters
    /// How likely the repair is right, among its neighbours.
    var plausibility = Plausibility.none
    /// True if the plausibility is settled, because a byte of the character was lost.
    var isSettled = false
    /// True if one of the characters is a control code of Latin-1, which no text has.
    var hasControlCode: Bool { shown.contains { 0x80..<0xA0 ~= $0.value } }
  }

  /// The code page, as its place in `CodePages.names`.
  var page: Int
  var sequences: [Sequence]
  /// What is beside the run; a space at the ends of the text.
  var before: Unicode.Scalar
  var after: Unicode.Scalar
  /// What is beyond the spaces beside the run.
  var wordBefore: Unicode.Scalar = " "
  var wordAfter: Unicode.Scalar = " "
  /// True if two letters of ASCII precede the run.
  var isAfterWord = false
  /// True if two letters of ASCII follow the run.
  var isBeforeWord = false
  /// The line of the run, counted from 0.
  var line: Int

  /// How sure the whole run is: the surest of its sequences.
  private(set) var plausibility = Plausibility.none
  /// The surest run is the best one, and among these the longest.
  var rank: (Int, Int, Int) { (plausibility.rawValue, sequences.count, length) }
  /// How many characters are shown.
  private var length: Int { sequences.reduce(0) { $0 + $1.shown.count } }

  /// Weighs the run.
  mutating func judge() {
    judgeSequences()
    plausibility = .none
    for sequence in sequences { plausibility = max(plausibility, sequence.plausibility) }
  }

  /// Weighs the sequences against what people write with the characters as they are shown.
  private mutating func judgeSequences() {
    if isCutOutOfWord {
      for index in sequences.indices { sequences[index].plausibility = .none }
      return
    }
    if isReadTwice {
      for index in sequences.indices where !sequences[index].isSettled { sequences[index].plausibility = .strong }
      return
    }
    let isMixed = hasCapitalWithinWord
    for index in sequences.indices where !sequences[index].isSettled {
      let scalar = sequences[index].scalar
      var plausibility = Plausibility(scalar)
      if plausibility == .weak, sequences[index].hasControlCode { plausibility = .strong }
      if isLoneLatin(scalar), !isLoneSign(index) { plausibility = min(plausibility, .weak) }
      if plausibility == .inCompany {
        plausibility = hasCompany(index, isMixed: isMixed) ? .strong : isForeignInWord(index) ? .none : .weak
      }
      if plausibility == .strong, sequences.count < 3, isWritten(index) { plausibility = .weak }
      sequences[index].plausibility = plausibility
    }
  }

  /// True if what comes out is UTF-8 that was read in a code page before: `ГѓВ©` is `Ã©`, and that is `é`.
  private var isReadTwice: Bool {
    // Only Latin-1 has leading bytes of UTF-8.
    guard sequences.count > 1, 0xC2...0xF4 ~= sequences[0].scalar.value else { return false }
    let bytes = sequences.compactMap { Windows1252.byte($0.scalar) }
    guard bytes.count == sequences.count else { return false }
    return String(validating: bytes, as: UTF8.self) != nil
  }

  /// True if it touches letters of the code page's own alphabet: those would have been damaged as well.
  ///
  /// Only where a byte of a word was lost, letters of that alphabet are beside others that are damaged.
  private var isCutOutOfWord: Bool {
    guard let alphabet = Self.alphabets[page] else { return false }
    guard alphabet ~= before.value || alphabet ~= after.value else { return false }
    return sequences.count < 3 || !sequences.allSatisfy { alphabet ~= $0.scalar.value }
  }

  /// True if a Latin letter would come out among letters of the code page's own alphabet, and no Latin word is near.
  private func isLoneLatin(_ scalar: Unicode.Scalar) -> Bool {
    guard Self.alphabets[page] != nil, scalar.value < 0x370 else { return false }
    if Self.isLatinLetter(before) || Self.isLatinLetter(after) { return false }
    let isBetweenWords = before == " " && after == " " && Self.isLatinLetter(wordAfter)
    return !isBetweenWords || wordBefore != " " && !Self.isLatinLetter(wordBefore)
  }

  /// True if a letter is of the code page's own alphabet.
  static func isOwn(_ scalar: Unicode.Scalar, _ page: Int) -> Bool {
    alphabets[page].map { $0 ~= scalar.value } ?? false
  }

  /// The letters of windows-1251 and windows-1253.
  private static let alphabets: [Int: ClosedRange<UInt32>] = [1: 0x400...0x52F, 4: 0x370...0x3FF]

  /// True if a letter of a script of Asia would come out beside a Latin letter.
  private func isForeignInWord(_ index: Int) -> Bool {
    let last = index > 0 ? sequences[index - 1].scalar : before
    let next = index + 1 < sequences.count ? sequences[index + 1].scalar : after
    return sequences[index].scalar.value >= 0x900 && (Self.isLatinLetter(last) || Self.isLatinLetter(next))
  }

  /// True if a neighbour is of the same block of letters, so that a word comes out.
  ///
  /// Where the code page's own letters stand for the bytes, two may meet by chance, and it takes three.
  private func hasCompany(_ index: Int, isMixed: Bool) -> Bool {
    let block = Int(sequences[index].scalar.value >> 8)
    // Three on both sides are as good as a whole page of them.
    let around = sequences[max(0, index - 3)..<min(sequences.count, index + 4)]
    let like = around.count { abs(Int($0.scalar.value >> 8) - block) <= Self.spread(UInt32(block)) }
    return like >= (page == 0 || sequences[index].shown.count > 2 || isMixed ? 2 : 3)
  }

  /// True if a capital follows a small letter, as in no word of the code page's own language: `РґР°`.
  var hasCapitalWithinWord: Bool {
    zip(sequences, sequences.dropFirst()).contains { one, next in
      next.shown[0].properties.isUppercase && (one.shown.last?.properties.isLowercase ?? false)
    }
  }

  /// How many blocks of 256 a script spans.
  private static func spread(_ block: UInt32) -> Int { 0x4E...0x9F ~= block || 0xAC...0xD7 ~= block ? 0x60 : 1 }
}
