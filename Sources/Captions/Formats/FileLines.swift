/// The lines of a file: they end in LF, CR LF or CR; a byte order mark is not part of the first one.
struct FileLines: RandomAccessCollection {
  private let bytes: [UInt8]
  private let bounds: [Range<Int>]

  init(_ file: String) {
    var bytes = Array(file.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var bounds: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        bounds.append(start..<index)
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count { bounds.append(start..<bytes.count) }
    self.bytes = bytes
    self.bounds = bounds
  }

  var startIndex: Int { 0 }
  var endIndex: Int { bounds.count }

  /// The bytes of a line, without its end.
  subscript(line: Int) -> ArraySlice<UInt8> { bytes[bounds[line]] }

  /// True if there is nothing but spaces and tabs on a line.
  func isBlank(_ line: Int) -> Bool { bounds[line].allSatisfy { bytes[$0].isBlank } }

  /// Where a line is in the file.
  func range(of line: Int) -> Range<Int> { bounds[line] }

  /// Where a line is in the file, without the white space at its ends.
  func trimmedRange(of line: Int) -> Range<Int> {
    var range = bounds[line]
    while let first = range.first, bytes[first].isASCIISpace { range.removeFirst() }
    while let last = range.last, bytes[last].isASCIISpace { range.removeLast() }
    return range
  }

  /// Lines as one text, each followed by a line feed but the last.
  func text(_ ranges: [Range<Int>]) -> String {
    guard let first = ranges.first, let last = ranges.last else { return "" }
    if zip(ranges, ranges.dropFirst()).allSatisfy({
      $1.lowerBound == $0.upperBound + 1 && bytes[$0.upperBound] == 0x0A
    }) {
      return text(first.lowerBound..<last.upperBound)
    }
    return ranges.map { text($0) }.joined(separator: "\n")
  }

  /// Some bytes as text.
  func text(_ range: Range<Int>) -> String { bytes[range].string }

  /// The bytes as lines of a cue; nil if they are not plain text.
  func plainLines(_ ranges: [Range<Int>]) -> [CueLine]? {
    guard ranges.allSatisfy({ PlainBytes.isPlain(bytes, $0) }) else { return nil }
    return ranges.map { CueLine(text($0)) }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes as text.
  var string: String { String(decoding: self, as: UTF8.self) }

  /// True if there is nothing but spaces and tabs.
  var isBlank: Bool { allSatisfy(\.isBlank) }

  /// Without spaces and tabs at both ends.
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first.isASCIISpace { slice = slice.dropFirst() }
    while let last = slice.last, last.isASCIISpace { slice = slice.dropLast() }
    return slice
  }

  /// The offset of the first `-->`; nil if there is none.
  var arrow: Int? {
    var index = startIndex
    while index + 2 < endIndex {
      if self[index + 2] != UInt8(ascii: ">") {
        index += 1
      } else if self[index + 1] == UInt8(ascii: "-"), self[index] == UInt8(ascii: "-") {
        return index
      } else {
        index += 3
      }
    }
    return nil
  }
}

extension UInt8 {
  /// Space, tab, line feed, form feed, carriage return: the white space of HTML.
  var isASCIISpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D }
  /// Space, tab, form feed: what leaves a line empty to the eye.
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0C }
  /// `0` to `9`.
  var isASCIIDigit: Bool { 0x30...0x39 ~= self }
}
