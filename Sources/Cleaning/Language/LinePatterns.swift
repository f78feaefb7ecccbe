internal import Locales

/// The patterns of whole lines of one kind, found by how a line begins or by what it must hold.
struct LinePatterns: Sendable {
  private let patterns: [Pattern]
  /// The patterns that begin with these letters, one to three of them, packed into a number.
  private var byHead: [UInt64: [Int]] = [:]
  /// For each byte, whether a line that begins with it may be one of ``byHead``.
  private var mayBegin = [Bool](repeating: false, count: 256)
  /// The patterns that may begin with anything, with texts of which a line must hold one.
  private var anywhere: [(needles: [[UInt8]], pattern: Int)] = []

  /// No longer line is looked at, in UTF-8 bytes.
  static var longest: Int { 480 }

  init(_ entries: [LanguageFile.Entry]) throws(LanguageFileError) {
    var patterns: [Pattern] = []
    for entry in entries {
      do throws(PatternError) {
        patterns.append(try Pattern(entry.text))
      } catch {
        throw LanguageFileError(tag: "", line: entry.line, problem: .pattern(error.description))
      }
    }
    self.patterns = patterns
    for index in patterns.indices { file(index) }
  }

  /// Whether a line is wholly of this kind.
  func meet(_ line: ArraySlice<UInt8>) -> Bool {
    var text: String?
    func meets(_ pattern: Int) -> Bool {
      let line = text ?? String(decoding: line, as: UTF8.self)
      text = line
      return patterns[pattern].match(line) != nil
    }
    if let first = line.first, mayBegin[Int(first)] {
      var head: UInt64 = 0
      for scalar in Self.head(of: line) {
        head = head << 21 | UInt64(scalar.value)
        if let filed = byHead[head], filed.contains(where: meets) { return true }
      }
    }
    return anywhere.contains { entry in
      entry.needles.contains { line.holds($0) } && meets(entry.pattern)
    }
  }

  /// Files a pattern under the beginnings that it may have.
  private mutating func file(_ index: Int) {
    let outline = PatternOutline(patterns[index].source)
    let heads = outline.heads(upTo: 3)
    if heads.isEmpty || heads.contains([]) {
      anywhere.append((outline.needles, index))
    } else {
      for head in heads {
        byHead[head.reduce(0) { $0 << 21 | UInt64($1.value) }, default: []].append(index)
        for byte in Self.beginnings(of: head) { mayBegin[Int(byte)] = true }
      }
    }
  }

  /// The bytes that a line with such a head may begin with, in upper or lower case.
  private static func beginnings(of head: [Unicode.Scalar]) -> [UInt8] {
    let first = String(String.UnicodeScalarView(head.prefix(1)))
    return [first, first.uppercased()].compactMap(\.utf8.first)
  }

  /// The first letters of a line, in lower case.
  private static func head(of line: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    let text = String(decoding: line.prefix(16), as: UTF8.self)
    return text.unicodeScalars.prefix(3).map(\.lowered)
  }
}

extension Unicode.Scalar {
  /// In lower case, where that is one scalar.
  var lowered: Unicode.Scalar {
    if isASCII { return Unicode.Scalar(UInt8(ascii: self).lowered) }
    let lower = properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? self : self
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes stand somewhere in it, upper and lower case of ASCII alike.
  fileprivate func holds(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first, count >= needle.count else { return needle.isEmpty }
    for start in startIndex...endIndex - needle.count where self[start].lowered == first {
      if needle.indices.allSatisfy({ self[start + $0].lowered == needle[$0] }) { return true }
    }
    return false
  }
}
