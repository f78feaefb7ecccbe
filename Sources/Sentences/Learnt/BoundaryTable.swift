internal import Bytes
internal import CSentences

/// The hash by which a table knows a feature: its number, and the hashes of its parts.
struct FeatureHash {
  private(set) var value: UInt64

  init(_ number: UInt64, _ parts: UInt64...) {
    value = number &* 0xD6E8_FEB8_6659_FD93
    for part in parts { add(part) }
    value = value &* 0xC2B2_AE3D_27D4_EB4F
    value ^= value >> 32
  }

  private mutating func add(_ part: UInt64) {
    value = (value ^ part) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }
}

/// What a language's sentences were learnt to end and begin with: the weights of a log-linear model of the words around a
/// gap, or of the characters, where words have no spaces between them; and how long sentences are.
///
/// `boundaries.bin` holds the tables of all languages. A table is buckets of eight features; a feature is 16 bits: 12
/// of its hash and, in the low four, the step of its weight. Of a few features in a thousand that are not in the table, the
/// hash looks like that of another; learning took place with that noise.
struct BoundaryTable: Sendable {
  /// True if characters are judged instead of words.
  let isByCharacter: Bool
  /// The score at which a gap is as likely an end as not, where lengths say nothing.
  let neutral: Float
  /// The chance above which a gap is the end of a sentence.
  let leastChance: Float
  /// Makes a confidence of a chance: `slope * chance + shift`.
  private let slope, shift: Float
  /// How likely a sentence of each length is, in units from 1 on; the last entry covers longer ones too.
  let lengths: [Float]
  /// The weight of each step; that of step 0 is none.
  private let steps: [Float]
  private let features: [UInt16]
  private let buckets: UInt64

  /// The tables of all languages, read when text without punctuation first asks for one.
  private static let file = unsafe EmbeddedFile(sentence_boundaries()).bytes

  /// The table of a language, by its tag; nil where none was learnt.
  init?(of tag: String) {
    guard let head = Self.head(of: tag) else { return nil }
    isByCharacter = Self.number(head + 8) != 0
    buckets = UInt64(Self.number(head + 16))
    let figures = (0..<84).map { Float(bitPattern: Self.number(head + 20 + $0 * 4)) }
    (neutral, leastChance, slope, shift) = (figures[0], figures[1], figures[2], figures[3])
    steps = Array(figures[4..<20])
    lengths = Array(figures[20...])
    let first = Int(Self.number(head + 12))
    features = (0..<Int(buckets) * Self.bucket).map { place in
      UInt16(Self.file[first + place * 2]) | UInt16(Self.file[first + place * 2 + 1]) << 8
    }
  }

  private static let bucket = 8
  private static let bytesOfHead = 356

  /// Where the head of a language's table is.
  private static func head(of tag: String) -> Int? {
    let name = Array(tag.utf8) + [0]
    guard file.count > 4, name.count <= 8 else { return nil }
    return (0..<Int(number(0))).map { 4 + $0 * bytesOfHead }.first { file[$0...].starts(with: name) }
  }

  private static func number(_ at: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(file[at + $1]) << UInt32($1 * 8) }
  }

  /// The weight of a feature; 0 where it is not in the table.
  func weight(_ feature: FeatureHash) -> Float { steps[step(feature)] }

  /// The group of words that a word belongs to, by itself or by its last letters, in the order given; 0: none.
  ///
  /// Words of a group are found beside the same words. A group is kept as two steps, its digits in base 15.
  func group(of hashes: UInt64...) -> UInt64 {
    for hash in hashes {
      let (low, high) = (step(FeatureHash(90, hash)), step(FeatureHash(91, hash)))
      if low > 0, high > 0 { return UInt64(low - 1 + (high - 1) * 15) }
    }
    return 0
  }

  private func step(_ feature: FeatureHash) -> Int {
    let first = Int(((feature.value >> 32) &* buckets) >> 32) * Self.bucket
    let print = UInt16(truncatingIfNeeded: feature.value & 0xFFF)
    for place in first..<first + Self.bucket where features[place] >> 4 == print && features[place] != 0 {
      return Int(features[place] & 15)
    }
    return 0
  }

  /// How likely a gap is the end of a sentence, from 0 to 1, as chances turned out in stories.
  func confidence(_ chance: Double) -> Double { min(max(Double(slope) * chance + Double(shift), 0.05), 0.99) }

  /// How many times as likely a gap with a score is an end as not.
  func odds(_ score: Float) -> Double { Self.exponential(min(max(Double(score - neutral), -8), 8)) }

  /// e to the power of x, without a mathematical library: by dividing x and squaring.
  private static func exponential(_ x: Double) -> Double {
    let part = x / 1024
    var power = 1 + part + part * part / 2 + part * part * part / 6
    for _ in 0..<10 { power *= power }
    return power
  }
}
