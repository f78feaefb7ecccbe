internal import Bytes
internal import Locales

/// The patterns of whole lines of one kind, found by how a line begins or by what it must hold.
struct LinePatterns: Sendable {
  private let patterns: [Pattern]
  /// The patterns that begin with these letters, one to three of them, packed into a number.
  private var byHead: [UInt64: [Int]] = [:]
  /// Whether a line may be one of ``byHead``, by its first bytes.
  private var heads = LineHeads()
  /// The patterns that may begin with anything.
  private var anywhere: [Int] = []
  /// For each pattern the words that it needs: of each row one.
  private var needs: [[[NeededWord]]] = []

  /// No longer line is looked at, in UTF-8 bytes.
  static var longest: Int { 480 }

  init(_ patterns: [Pattern]) {
    self.patterns = patterns
    for index in patterns.indices { file(index) }
  }

  /// Whether a line is wholly of this kind.
  func meet(_ line: ArraySlice<UInt8>) -> Bool {
    var subject: Pattern.Subject?
    for index in anywhere where meets(index, line, &subject) { return true }
    guard heads.mayBegin(line) else { return false }
    var head: UInt64 = 0
    for scalar in Self.head(of: line) {
      head = head << 21 | UInt64(scalar.value)
      for index in byHead[head, default: []] where meets(index, line, &subject) { return true }
    }
    return false
  }

  /// Whether a line meets a pattern; it is made ready for matching once its bytes allow it.
  private func meets(_ index: Int, _ line: ArraySlice<UInt8>, _ subject: inout Pattern.Subject?) -> Bool {
    for row in needs[index] where !row.contains(where: { $0.mayStand(in: line.span) }) { return false }
    let ready = subject ?? Pattern.Subject(String(decoding: line, as: UTF8.self))
    subject = ready
    return patterns[index].match(ready) != nil
  }

  /// Files a pattern under the beginnings that it may have.
  private mutating func file(_ index: Int) {
    let outline = PatternOutline(patterns[index].source)
    needs.append(outline.needs.map { row in row.map(NeededWord.init) })
    let beginnings = outline.heads(upTo: 3)
    if beginnings.isEmpty || beginnings.contains([]) {
      anywhere.append(index)
    } else {
      for head in beginnings {
        byHead[head.reduce(0) { $0 << 21 | UInt64($1.value) }, default: []].append(index)
        heads.add(head)
      }
    }
  }

  /// The first letters of a line.
  private static func head(of line: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    let text = String(decoding: line.prefix(16), as: UTF8.self)
    return text.unicodeScalars.prefix(3).map(\.asHead)
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
