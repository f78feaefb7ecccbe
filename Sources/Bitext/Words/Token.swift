/// A stretch of a sentence that clues are looked for in: a word, or a run of letters without spaces.
struct Token: Hashable, Sendable {
  /// How the script of a token writes words.
  enum Script: Hashable, Sendable {
    /// Words with spaces between, in an alphabet that has capitals.
    case cased
    /// Words with spaces between, in a script without capitals.
    case uncased
    /// Words with particles attached, in Hangul.
    case hangul
    /// A run of words in Han or Kana.
    case eastAsian
    /// A run of words in Thai, Lao, Khmer or Burmese.
    case southEastAsian
    /// Digits and their separators.
    case number
  }

  var script: Script
  /// As it is written.
  var text: String
  /// In lower case.
  var lower: String
  /// True if it begins with a capital.
  var isCapitalized: Bool
  /// True if it is the first word of its sentence, where a capital says nothing.
  var isFirst: Bool
}

extension Token {
  /// The tokens of a sentence, in order.
  static func tokens(of sentence: String) -> [Token] {
    var tokens: [Token] = []
    var run: [Unicode.Scalar] = []
    var script: Script?
    func isInner(_ scalar: Unicode.Scalar) -> Bool { "'’-.,·".unicodeScalars.contains(scalar) }
    func close() {
      guard let found = script else { return }
      while let last = run.last, isInner(last) { run.removeLast() }
      if !run.isEmpty { tokens.append(Token(run, found, isFirst: tokens.isEmpty)) }
      (run, script) = ([], nil)
    }
    for scalar in sentence.unicodeScalars {
      if isInner(scalar), let current = script, current.keeps(scalar) {
        run.append(scalar)
      } else if let next = Script(of: scalar) {
        let joins = script == next || scalar.properties.generalCategory == .nonspacingMark
        if !joins { close() }
        script = script ?? next
        run.append(scalar)
      } else {
        close()
      }
    }
    close()
    return tokens
  }

  private init(_ scalars: [Unicode.Scalar], _ script: Script, isFirst: Bool) {
    text = String(String.UnicodeScalarView(scalars))
    lower = text.lowercased()
    isCapitalized = scalars[0].properties.isUppercase
    (self.script, self.isFirst) = (script, isFirst)
  }
}

extension Token.Script {
  /// The script of a letter or digit; nil for anything else.
  init?(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0xFF10...0xFF19: self = .number
    case 0xAC00...0xD7A3: self = .hangul
    case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x3005, 0x3007, 0x31F0...0x31FF: self = .eastAsian
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: self = .southEastAsian
    default:
      let properties = scalar.properties
      if properties.numericType == .decimal {
        self = .number
      } else if properties.isUppercase || properties.isLowercase {
        self = .cased
      } else if properties.isAlphabetic || properties.generalCategory == .spacingMark {
        self = .uncased
      } else {
        return nil
      }
    }
  }

  /// True if a token of the script may have a mark inside.
  fileprivate func keeps(_ mark: Unicode.Scalar) -> Bool {
    switch self {
    case .number: mark == "." || mark == ","
    case .cased: mark == "'" || mark == "’" || mark == "-"
    case .hangul, .uncased, .eastAsian, .southEastAsian: false
    }
  }
}
