/// File names are bytes, and on Linux not all of them are UTF-8.
///
/// A byte that is not part of a UTF-8 character is kept in a `String` as the character U+EF80 to U+EFFF of the private
/// use area (as MirBSD's OPTU encoding does), and becomes that byte again where the system is called. The bytes of these
/// characters themselves are kept the same way, so every name comes back as it was.
extension String {
  private static let first: UInt32 = 0xEF00

  /// Reads a name.
  init(pathBytes bytes: [UInt8]) {
    if let text = String(validating: bytes, as: UTF8.self), !text.unicodeScalars.contains(where: \.isKeptByte) {
      self = text
      return
    }
    self = ""
    var at = 0
    while at < bytes.count {
      let length = Self.lengthOfCharacter(in: bytes, at: at)
      if length > 0 {
        append(String(decoding: bytes[at..<at + length], as: UTF8.self))
      } else if let kept = Unicode.Scalar(Self.first + UInt32(bytes[at])) {
        unicodeScalars.append(kept)
      }
      at += max(length, 1)
    }
  }

  /// The bytes of a name.
  var pathBytes: [UInt8] {
    guard unicodeScalars.contains(where: \.isKeptByte) else { return Array(utf8) }
    return unicodeScalars.flatMap { scalar in
      scalar.isKeptByte ? [UInt8(truncatingIfNeeded: scalar.value)] : Array(String(scalar).utf8)
    }
  }

  /// Hands the name to a function of the system.
  func withPathBytes<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let name = pathBytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe name.withUnsafeBufferPointer { buffer in
      // An array of at least one element has an address.
      guard let start = buffer.baseAddress else { return unsafe withUnsafePointer(to: 0) { unsafe body($0) } }
      return unsafe body(start)
    }
  }

  /// The length in bytes of the complete character at a place; 0 if it is cut off or is itself a byte placeholder.
  private static func lengthOfCharacter(in bytes: [UInt8], at place: Int) -> Int {
    for length in 1...4 where place + length <= bytes.count {
      guard let text = String(validating: bytes[place..<place + length], as: UTF8.self) else { continue }
      return text.unicodeScalars.contains(where: \.isKeptByte) ? 0 : length
    }
    return 0
  }
}

extension Unicode.Scalar {
  /// True for the placeholder of a byte in a file name that is not UTF-8.
  fileprivate var isKeptByte: Bool { (0xEF80...0xEFFF).contains(value) }
}
