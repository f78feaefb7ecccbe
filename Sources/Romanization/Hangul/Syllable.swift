/// A syllable of Hangul as the numbers of its letters, in the order Unicode gives them.
///
/// `onset` counts ㄱ ㄲ ㄴ … ㅎ from 0 to 18, `vowel` ㅏ ㅐ … ㅣ from 0 to 20, and `coda` no coda, ㄱ, ㄲ, ㄳ … ㅎ
/// from 0 to 27.
public struct Syllable: Hashable, Sendable, Codable {
  /// The number of the consonant it begins with; 11 is the silent ㅇ.
  public var onset: UInt8
  /// The number of its vowel.
  public var vowel: UInt8
  /// The number of the consonants it ends with; 0 is none.
  public var coda: UInt8

  /// Takes the numbers of the letters.
  public init(onset: UInt8, vowel: UInt8, coda: UInt8 = 0) {
    self.onset = onset
    self.vowel = vowel
    self.coda = coda
  }

  /// Takes a composed syllable apart by the arithmetic of chapter 3.12 of the Unicode Standard.
  public init?(_ scalar: Unicode.Scalar) {
    guard scalar.value >= Self.first, scalar.value < Self.first + Self.count else { return nil }
    self.init(number: UInt16(truncatingIfNeeded: scalar.value - Self.first))
  }

  /// The syllable composed into one scalar.
  public var scalar: Unicode.Scalar {
    Unicode.Scalar(value) ?? "\u{AC00}"
  }

  /// The number of that scalar.
  var value: UInt32 { Self.first + UInt32(number) }

  /// How many syllables Unicode composes.
  static let count: UInt32 = 11_172
  /// 가, the first of them.
  static let first: UInt32 = 0xAC00

  /// How many syllables after 가 it is.
  var number: UInt16 { (UInt16(onset) * 21 + UInt16(vowel)) * 28 + UInt16(coda) }

  /// The syllable that comes that many after 가.
  init(number: UInt16) {
    self.init(
      onset: UInt8(truncatingIfNeeded: number / 588), vowel: UInt8(truncatingIfNeeded: number / 28 % 21),
      coda: UInt8(truncatingIfNeeded: number % 28))
  }
}

/// The numbers of the consonants that begin a syllable.
enum Onset {
  static let letters = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
  static let g: UInt8 = 0
  static let gg: UInt8 = 1
  static let n: UInt8 = 2
  static let d: UInt8 = 3
  static let dd: UInt8 = 4
  static let r: UInt8 = 5
  static let m: UInt8 = 6
  static let b: UInt8 = 7
  static let bb: UInt8 = 8
  static let s: UInt8 = 9
  static let ss: UInt8 = 10
  /// ㅇ, which is silent at the beginning of a syllable.
  static let none: UInt8 = 11
  static let j: UInt8 = 12
  static let jj: UInt8 = 13
  static let ch: UInt8 = 14
  static let k: UInt8 = 15
  static let t: UInt8 = 16
  static let p: UInt8 = 17
  static let h: UInt8 = 18
  static let count: UInt8 = 19
}

/// The numbers of the vowels that rules ask for.
enum Vowel {
  static let letters = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ")
  static let a: UInt8 = 0
  static let ae: UInt8 = 1
  static let ya: UInt8 = 2
  static let yae: UInt8 = 3
  static let eo: UInt8 = 4
  static let e: UInt8 = 5
  static let yeo: UInt8 = 6
  static let ye: UInt8 = 7
  static let o: UInt8 = 8
  static let yo: UInt8 = 12
  static let u: UInt8 = 13
  static let wi: UInt8 = 16
  static let yu: UInt8 = 17
  static let ui: UInt8 = 19
  static let i: UInt8 = 20
  static let count: UInt8 = 21

  /// True if the vowel is ㅣ or begins with its glide.
  static func isFront(_ vowel: UInt8) -> Bool {
    vowel == i || vowel == ya || vowel == yae || vowel == yeo || vowel == ye || vowel == yo || vowel == yu
  }
}

/// The numbers of the consonants that end a syllable.
enum Coda {
  static let letters = Array("-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
  /// The letters as Unicode counts them.
  static let scalars: [UInt32] = letters.map { $0.unicodeScalars.first?.value ?? 0 }
  /// A bit for each coda that words of Chinese origin have.
  static let inSino: UInt32 = [none, g, n, l, m, b, ng].reduce(0) { $0 | 1 << UInt32($1) }
  static let none: UInt8 = 0
  static let g: UInt8 = 1
  static let gg: UInt8 = 2
  static let gs: UInt8 = 3
  static let n: UInt8 = 4
  static let nj: UInt8 = 5
  static let nh: UInt8 = 6
  static let d: UInt8 = 7
  static let l: UInt8 = 8
  static let lg: UInt8 = 9
  static let lm: UInt8 = 10
  static let lb: UInt8 = 11
  static let ls: UInt8 = 12
  static let lt: UInt8 = 13
  static let lp: UInt8 = 14
  static let lh: UInt8 = 15
  static let m: UInt8 = 16
  static let b: UInt8 = 17
  static let bs: UInt8 = 18
  static let s: UInt8 = 19
  static let ss: UInt8 = 20
  static let ng: UInt8 = 21
  static let j: UInt8 = 22
  static let ch: UInt8 = 23
  static let k: UInt8 = 24
  static let t: UInt8 = 25
  static let p: UInt8 = 26
  static let h: UInt8 = 27
  static let count: UInt8 = 28
}
