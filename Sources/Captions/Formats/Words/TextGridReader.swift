/// Reads the text files of Praat as Praat does, the long and the short ones alike: numbers that stand alone, texts in
/// quotation marks and flags count, all else is there for people.
struct TextGridReader {
  private enum Token: Hashable {
    case number(Double)
    case text(String)
    case flag
  }

  private var tokens: [(token: Token, line: Int)] = []
  private var index = 0

  /// The tiers of a file.
  ///
  /// - Throws: ``CaptionError/malformed(line:message:)``.
  static func tiers(of file: String) throws(CaptionError) -> [LabelTier] {
    var reader = TextGridReader()
    try reader.scan(file)
    return try reader.tiers()
  }

  // MARK: Tokens

  private mutating func scan(_ file: String) throws(CaptionError) {
    let bytes = Array(file.utf8)
    var (at, line) = (0, 1)
    while at < bytes.count {
      let start = at
      switch bytes[at] {
      case 0x0A:
        line += 1
        at += 1
      case UInt8(ascii: "\""):
        let first = line
        guard let text = Self.quoted(bytes, &at, &line) else {
          throw .malformed(line: first, message: "a text in quotation marks does not end")
        }
        tokens.append((.text(text), first))
      case UInt8(ascii: "!"): while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      case let byte where byte.isASCIISpace: at += 1
      default:
        while at < bytes.count, !bytes[at].isASCIISpace { at += 1 }
        let word = bytes[start..<at]
        if word.first == UInt8(ascii: "<") {
          tokens.append((.flag, line))
        } else if let number = Double(word.string) {
          tokens.append((.number(number), line))
        }
      }
    }
  }

  /// A text up to its closing mark; two marks within it are one.
  private static func quoted(_ bytes: [UInt8], _ at: inout Int, _ line: inout Int) -> String? {
    var text: [UInt8] = []
    at += 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\"") {
        guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else {
          at += 1
          return String(decoding: text, as: UTF8.self)
        }
        at += 1
      }
      if bytes[at] == 0x0A { line += 1 }
      text.append(bytes[at])
      at += 1
    }
    return nil
  }

  // MARK: Tiers

  private mutating func tiers() throws(CaptionError) -> [LabelTier] {
    _ = try text("the file's type")
    guard try text("the class") == "TextGrid" else {
      throw .unknown(looksLike: "another object of Praat; save a TextGrid")
    }
    _ = try number("xmin")
    _ = try number("xmax")
    guard index < tokens.count, tokens[index].token == .flag else { return [] }
    index += 1
    var tiers: [LabelTier] = []
    for _ in 0..<(try count("size")) { tiers.append(try tier()) }
    return tiers
  }

  private mutating func tier() throws(CaptionError) -> LabelTier {
    let isPoints = try text("the class of a tier") == "TextTier"
    var tier = LabelTier(name: try text("the name of a tier"), words: [])
    _ = try number("xmin")
    _ = try number("xmax")
    for _ in 0..<(try count("size")) {
      let start = try time("xmin")
      let end = isPoints ? start : try time("xmax")
      guard end >= start else { throw error("an interval ends before it begins") }
      let text = try text("a label").onOneLine
      // A point has no length; it marks a place and says nothing.
      if !isPoints { tier.words.append(TimedWord(text: text, time: start..<end)) }
    }
    return tier
  }

  private func error(_ message: String) -> CaptionError {
    .malformed(line: tokens.isEmpty ? 1 : tokens[min(index, tokens.count - 1)].line, message: message)
  }

  private mutating func number(_ name: String) throws(CaptionError) -> Double {
    guard index < tokens.count, case .number(let number) = tokens[index].token else {
      throw error("the number '\(name)' is missing")
    }
    index += 1
    return number
  }

  private mutating func time(_ name: String) throws(CaptionError) -> Int {
    let seconds = try number(name)
    guard (-1...3.6e5).contains(seconds) else { throw error("'\(name)' is not a time in seconds") }
    return Int((max(seconds, 0) * 1000).rounded())
  }

  private mutating func count(_ name: String) throws(CaptionError) -> Int {
    let number = try number(name)
    // Each entry takes a token at least.
    guard number >= 0, number <= Double(tokens.count) else { throw error("'\(name)' is not the number of entries") }
    return Int(number)
  }

  private mutating func text(_ name: String) throws(CaptionError) -> String {
    guard index < tokens.count, case .text(let text) = tokens[index].token else {
      throw error("\(name) is missing, a text in quotation marks")
    }
    index += 1
    return text
  }
}
