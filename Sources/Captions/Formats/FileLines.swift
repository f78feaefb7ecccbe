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
}

extension ArraySlice<UInt8> {
  /// The bytes as text.
  var string: String { String(decoding: self, as: UTF8.self) }

  /// True if there is nothing but spaces and tabs.
  var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0C } }

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
  /// `0` to `9`.
  var isASCIIDigit: Bool { 0x30...0x39 ~= self }
}
