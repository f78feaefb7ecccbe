import ICU

/// A code page of Latin letters and the languages that were written in it.
struct LatinCodec: Sendable {
  let charset: CharsetName
  private let alphabets: [LatinAlphabet]
  /// How many bits of evidence it takes to prefer it to windows-1252.
  private let handicap: Double

  private init?(_ label: String, _ alphabets: [LatinAlphabet], handicap: Double) {
    guard let charset = CharsetName(label) else { return nil }
    (self.charset, self.alphabets, self.handicap) = (charset, alphabets, handicap)
  }

  /// The code page in which bytes are likeliest a text of one language, and whether it may well be one: no more
  /// than six bits for each character.
  static func best(for bytes: [UInt8]) -> (codec: LatinCodec, isLikely: Bool)? {
    let letters = Double(bytes.count { $0 >= 0x80 })
    let guess = (try? Charset.guesses(for: bytes))?.first { $0.confidence >= 30 }
    let guessed = guess.flatMap { CharsetName($0.charset) }
    var best: (codec: LatinCodec, cost: Double)?
    for codec in all {
      guard let cost = codec.cost(of: bytes) else { continue }
      let whole = cost + codec.handicap - (codec.charset == guessed ? min(letters, trust) : 0)
      if whole < best?.cost ?? .infinity { best = (codec, whole) }
    }
    return best.map { ($0.codec, $0.cost <= 6 * letters) }
  }

  /// How many bits a guess of ICU's detector, which looks at groups of three letters, is worth.
  private static let trust = 4.0

  /// What the bytes cost in the language that they fit best.
  private func cost(of bytes: [UInt8]) -> Double? {
    guard let text = charset.text(of: bytes) else { return nil }
    let scalars = Array(text.unicodeScalars)
    return alphabets.map { $0.cost(of: scalars) }.min()
  }

  private static let all: [LatinCodec] = [
    LatinCodec("windows-1252", LatinAlphabet.western, handicap: 0),
    LatinCodec("windows-1250", LatinAlphabet.central, handicap: 2),
    LatinCodec("iso-8859-2", LatinAlphabet.central, handicap: 2.5),
    LatinCodec("windows-1254", LatinAlphabet.turkish, handicap: 2),
    LatinCodec("windows-1257", LatinAlphabet.baltic, handicap: 2),
    LatinCodec("windows-1258", LatinAlphabet.vietnamese, handicap: 4),
    LatinCodec("macintosh", LatinAlphabet.western, handicap: 7),
    LatinCodec("cp850", LatinAlphabet.western, handicap: 9),
    LatinCodec("cp852", LatinAlphabet.central, handicap: 9),
  ].compactMap { $0 }
}
