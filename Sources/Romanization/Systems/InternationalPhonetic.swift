/// Words in the International Phonetic Alphabet, after Lee (1999) in the Handbook of the IPA.
///
/// Plain stops are voiced between voiced sounds, final stops are unreleased, and ㅅ, ㄴ and ㅎ are palatalized before ㅣ and
/// its glide.
struct InternationalPhonetic: SoundAlphabet {
  static let table = InternationalPhonetic()

  /// The letters of onsets, by what precedes them, what follows them, and ``Onset``.
  private let onsets: [Letters]
  private let vowels: [Letters]
  private let codas: [Letters]

  private init() {
    onsets = Before.allCases.flatMap { before in
      Colour.allCases.flatMap { colour in
        (0..<Onset.count).map { Letters(Self.letters(of: $0, after: before, colour)) }
      }
    }
    vowels = list("a ɛ ja jɛ ʌ e jʌ je o wa wɛ we jo u wʌ we ɥi ju ɯ ɰi i").map { Letters($0) }
    codas = list("- k̚ - - n - - t̚ ɭ - - - - - - - m p̚ - - - ŋ - - - - - -").map { Letters($0) }
  }

  var lettersOfSyllable: Int { 3 }

  @inline(__always)
  func write(_ sound: Syllable, after coda: UInt8?, to line: inout ByteLine) {
    line.put(onsets[Self.place(sound.onset, Before(coda), Colour(sound.vowel))])
    line.put(vowels[Int(sound.vowel)])
    line.put(codas[Int(sound.coda)])
  }

  /// The letters of a syllable as text.
  func text(_ sound: Syllable, after coda: UInt8?) -> String {
    var line = ByteLine(room: 0)
    line.makeRoom(for: lettersOfSyllable * Letters.most)
    write(sound, after: coda, to: &line)
    return line.text
  }

  @inline(__always)
  private static func place(_ onset: UInt8, _ before: Before, _ colour: Colour) -> Int {
    (Int(before.rawValue) * Colour.allCases.count + Int(colour.rawValue)) * Int(Onset.count) + Int(onset)
  }
}

extension InternationalPhonetic {
  /// The context before an onset.
  private enum Before: UInt8, CaseIterable {
    case voiceless, voiced, liquid

    @inline(__always)
    init(_ coda: UInt8?) {
      switch coda {
      case Coda.none, Coda.n, Coda.m, Coda.ng: self = .voiced
      case Coda.l: self = .liquid
      default: self = .voiceless
      }
    }
  }

  /// The effect of the vowel on an onset.
  private enum Colour: UInt8, CaseIterable {
    case plain, rounded, front

    @inline(__always)
    init(_ vowel: UInt8) {
      self = vowel == Vowel.wi ? .rounded : Vowel.isFront(vowel) ? .front : .plain
    }
  }

  private static let plain = list("k k͈ n t t͈ ɾ m p p͈ s s͈ - tɕ t͈ɕ tɕʰ kʰ tʰ pʰ h")
  private static let voiced = list("ɡ k͈ n d t͈ ɾ m b p͈ s s͈ - dʑ t͈ɕ tɕʰ kʰ tʰ pʰ ɦ")

  private static func letters(of onset: UInt8, after before: Before, _ colour: Colour) -> String {
    switch onset {
    case Onset.s where colour != .plain: "ɕ"
    case Onset.ss where colour != .plain: "ɕ͈"
    case Onset.n where colour == .front: "ɲ"
    case Onset.h where colour != .plain && before == .voiceless: "ç"
    case Onset.r where before == .liquid: "ɭ"
    default: (before == .voiceless ? plain : voiced)[Int(onset)]
    }
  }
}
