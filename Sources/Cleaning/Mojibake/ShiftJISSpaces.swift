internal import Bytes

/// Bytes of Shift_JIS in which a hard space became a plain one on the way: the second byte of あ, and of others.
enum ShiftJISSpaces {
  /// The bytes with the hard spaces back; nil where none is missing.
  static func healed(_ bytes: [UInt8]) -> [UInt8]? {
    var healed = bytes
    var at = 0
    while at + 1 < bytes.count {
      let isLead = 0x81...0x9F ~= bytes[at] || 0xE0...0xFC ~= bytes[at]
      if isLead, bytes[at + 1] == .space { healed[at + 1] = 0xA0 }
      at += isLead && bytes[at + 1] != .newline ? 2 : 1
    }
    return healed == bytes ? nil : healed
  }
}
