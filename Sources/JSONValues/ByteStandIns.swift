extension String {
  /// Bytes as text, each byte that is not UTF-8 as a stand-in at the end of the private planes.
  ///
  /// Recognizers cut characters in two (whisper.cpp's tokens); once the halves are side by side,
  /// ``joiningByteStandIns`` makes a character of them again.
  package init(withByteStandIns bytes: [UInt8]) {
    self = ""
    var rest = bytes[...]
    while let first = rest.first {
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      if let character = String(validating: rest.prefix(length), as: UTF8.self) {
        self += character
        rest = rest.dropFirst(length)
      } else {
        unicodeScalars.append(Unicode.Scalar(0x10FE00 + UInt32(first)) ?? "\u{FFFD}")
        rest = rest.dropFirst()
      }
    }
  }

  /// The text with neighbouring stand-ins put together.
  package var joiningByteStandIns: String {
    guard unicodeScalars.contains(where: { 0x10FE80...0x10FEFF ~= $0.value }) else { return self }
    var bytes: [UInt8] = []
    for scalar in unicodeScalars {
      if 0x10FE80...0x10FEFF ~= scalar.value {
        bytes.append(UInt8(scalar.value & 0xFF))
      } else {
        bytes += String(scalar).utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
