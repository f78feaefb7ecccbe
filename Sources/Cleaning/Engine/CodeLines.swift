internal import Bytes

/// Tells lines of programs and of terminals from sentences by their signs.
extension RuleContext {
  /// True if a line is code: two signs of it at least; a line below an opened block has one by its indentation.
  func isCode(_ line: Range<Int>, after above: Range<Int>?) -> Bool {
    let line = withoutSpaceAtEnd(line)
    guard let first = line.first.map({ bytes[$0] }) else { return false }
    var signs = codeSigns(in: line)
    if first.isBlank, let above, isInBlock(line, below: above) { signs += 2 }
    if isQuery(line) { signs += 2 }
    if isListing(line.lowerBound) { signs += 2 }
    if isPrompt(line.lowerBound) { signs += signs > 0 || first == UInt8(ascii: "$") ? 2 : 0 }
    return signs >= 2
  }

  /// True if the next line above that begins farther left opens a block, and this one is not a sentence.
  private func isInBlock(_ line: Range<Int>, below above: Range<Int>) -> Bool {
    guard !endsSentence(line) else { return false }
    let depth = end(of: \.isBlank, from: line.lowerBound) - line.lowerBound
    var above = above
    for _ in 0..<Self.deepestBlock {
      if above.isEmpty { return false }
      if end(of: \.isBlank, from: above.lowerBound) - above.lowerBound < depth {
        return opensBlock(withoutSpaceAtEnd(above))
      }
      guard above.lowerBound > 0 else { return false }
      above = self.line(endingAt: above.lowerBound - 1)
    }
    return false
  }

  /// A line that opens a block is sought so many lines up.
  private static let deepestBlock = 30

  /// True if a line begins as a statement of SQL and has its next keyword too.
  private func isQuery(_ line: Range<Int>) -> Bool {
    if let query = Self.queries.first(where: { has($0.head, at: line.lowerBound) }) {
      return line.contains { bytes[$0] == .space && has(query.next, at: $0 + 1) }
        || has(query.next, at: line.upperBound + 1)
    }
    return Self.clauses.contains { has($0, at: line.lowerBound) } && isBelowQuery(line)
  }

  /// True if one of a few lines above begins a statement of SQL.
  private func isBelowQuery(_ line: Range<Int>) -> Bool {
    var above = line
    for _ in 0..<8 where above.lowerBound > 0 {
      above = self.line(endingAt: above.lowerBound - 1)
      if Self.queries.contains(where: { has($0.head, at: above.lowerBound) }) { return true }
    }
    return false
  }

  /// How the further lines of a statement of SQL begin.
  private static let clauses = ["FROM ", "WHERE ", "ORDER BY ", "ORDER ", "GROUP BY ", "JOIN ", "VALUES ", "SET "]

  private static let queries: [(head: String, next: String)] = [
    ("SELECT ", "FROM "), ("INSERT INTO ", "VALUES"), ("UPDATE ", "SET "), ("DELETE FROM ", "WHERE "),
    ("CREATE TABLE ", "("),
  ]

  private func withoutSpaceAtEnd(_ line: Range<Int>) -> Range<Int> {
    line.lowerBound..<max(line.lowerBound, start(of: \.isSpace, before: line.upperBound))
  }

  /// True if a line ends as those do that open a block.
  private func opensBlock(_ line: Range<Int>) -> Bool {
    guard let last = line.last.map({ bytes[$0] }) else { return false }
    if last == UInt8(ascii: "{") { return true }
    guard last == UInt8(ascii: ":") else { return false }
    let words = bytes[line].split(whereSeparator: \.isBlank)
    return bytes[line].contains(UInt8(ascii: "("))
      || words.count == 1 && words[0].allSatisfy { !$0.isUpper && !$0.isWide }
      || words.first.map { Self.blockWords.contains(Array($0)) } == true
  }

  /// What opens a block of Python up to a colon.
  private static let blockWords = Set(
    ["if", "elif", "else:", "for", "while", "with", "try:", "except", "class", "def", "match", "case"].map {
      Array($0.utf8)
    })

  /// A prompt of a shell or of Python, with a blank after it.
  private func isPrompt(_ place: Int) -> Bool {
    has("$ ", at: place) || has(">>> ", at: place) || has("... ", at: place)
  }

  /// The rights of a file, as `ls -l` lists them: `-rw-r--r--`.
  private func isListing(_ place: Int) -> Bool {
    (has("-r", at: place) || has("dr", at: place)) && self[place + 10].isBlank
      && (1..<10).allSatisfy { "rwxst-".utf8.contains(self[place + $0]) }
  }

  private func codeSigns(in line: Range<Int>) -> Int {
    let start = end(of: \.isBlank, from: line.lowerBound)
    var signs = Self.codeHeads.contains(self[start]) && Self.codeWords.contains { has($0, at: start) } ? 1 : 0
    if let last = line.last.map({ bytes[$0] }), "{};".utf8.contains(last) { signs += 1 }
    for place in line {
      switch bytes[place] {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        if self[place - 1].isLetter || self[place - 1] == UInt8(ascii: "_"), isArguments(place, line) { signs += 1 }
      case UInt8(ascii: "="):
        if isOperator(place) { signs += 1 }
      case UInt8(ascii: "+"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"):
        if Self.operators.contains(where: { has($0, at: place) }) { signs += 1 }
      case UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: ">"):
        if isArithmetic(place) { signs += 1 }
      default: continue
      }
      if signs >= 2 { return signs }
    }
    return signs
  }

  /// `f(a, b)` and `x[0]`, but not `word(s)` and `he[r]`: what is called has several letters inside or another sign.
  private func isArguments(_ place: Int, _ line: Range<Int>) -> Bool {
    let close = bytes[place] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    guard let end = bytes[place..<line.upperBound].firstIndex(of: close) else { return true }
    let inside = bytes[place + 1..<end]
    return inside.isEmpty || inside.contains { !$0.isLetter && !$0.isWide }
      || inside.count == 1 && self[end + 1] == .space && bytes[place] == UInt8(ascii: "[")
  }

  /// ` = `, `==`, `!=`, `<=`, `+=`.
  private func isOperator(_ place: Int) -> Bool {
    let (before, after) = (self[place - 1], self[place + 1])
    if after == UInt8(ascii: "=") || "!<>+-*".utf8.contains(before) { return true }
    return before == .space && (after == .space || after == UInt8(ascii: "[")) && self[place - 2].isLetter
  }

  /// A sign between blanks with a number on one side: `3 >> 1`, `"a" * 3`.
  private func isArithmetic(_ place: Int) -> Bool {
    let end = end(of: { $0 == bytes[place] }, from: place)
    guard self[place - 1] == .space, self[end] == .space, end - place <= 2 else { return false }
    return self[place - 2].isDigit || self[end + 1].isDigit
  }

  private static let operators = ["+=", "++", "&&", "||", "::", "->", "--no"]

  /// What ``codeWords`` begin with.
  private static let codeHeads = ByteSet(String(codeWords.compactMap(\.first)))

  private static let codeWords = [
    "def ", "class ", "import ", "return ", "function ", "let ", "var ", "const ", "if (", "for (", "while (",
    "#include", "SELECT ", "print(", "func ", "public ", "private ", "sudo ", "<?php", "#!/",
  ]
}
