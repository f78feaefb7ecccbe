import ICU

/// The code pages that UTF-8 is wrongly read in, and what each character is in each of them.
///
/// A set of code pages is a bit mask, in the order of ``names``.
struct CodePages: Sendable {
  /// ICU's names, the likeliest first, which stands for Latin-1 too.
  static let names = [
    "windows-1252", "windows-1251", "windows-1250", "iso-8859-2", "windows-1253", "windows-1254", "windows-1257",
    "macintosh", "ibm-437_P100-1995", "ibm-850_P100-1995",
  ]

  /// The names that readers know.
  static let shownNames = [
    "Latin-1", "windows-1251", "windows-1250", "ISO-8859-2", "windows-1253", "windows-1254", "windows-1257",
    "Mac Roman", "code page 437", "code page 850",
  ]

  /// What each code page makes of each byte; most text asks of the first alone.
  private static let (first, all) = (CodePages([names[0]]), CodePages(names))

  /// For each code page, the byte of each character above ASCII at its place; 0 where it has none.
  private let bytes: [[UInt8]]
  /// For each character at its place, the code pages in which it begins a character of UTF-8, and continues one.
  private let roles: [(lead: UInt16, trail: UInt16)]

  private init(_ names: [String]) {
    var roles = [(lead: UInt16, trail: UInt16)](repeating: (0, 0), count: Self.last + 2)
    bytes = names.enumerated().map { page, name in
      let table = Self.table(name)
      var bytes = [UInt8](repeating: 0, count: Self.last + 2)
      for (scalar, byte) in table {
        guard let place = Self.place(scalar) else { continue }
        bytes[place] = byte
        if byte < 0xC0 { roles[place].trail |= 1 << UInt16(page) }
        if 0xC2...0xF4 ~= byte { roles[place].lead |= 1 << UInt16(page) }
      }
      return bytes
    }
    self.roles = roles
  }

  /// The characters of the upper half of a code page; in the first one the control codes of Latin-1
  /// too.
  ///
  /// Places that the code page leaves open stand for themselves.
  private static func table(_ name: String) -> [Unicode.Scalar: UInt8] {
    var table: [Unicode.Scalar: UInt8] = [:]
    let upperHalf = Array(UInt8(0x80)...0xFF)
    guard let text = try? Charset(name).decode(upperHalf), text.unicodeScalars.count == upperHalf.count else {
      return table
    }
    for (byte, scalar) in zip(upperHalf, text.unicodeScalars) {
      if name == names[0] { table[Unicode.Scalar(byte)] = byte }
      let isOpen = scalar == "\u{FFFD}" || scalar.isASCII
      table[isOpen ? Unicode.Scalar(byte) : scalar] = byte
    }
    // Two signs that look like Greek letters stand for them in the code pages of DOS.
    if let byte = table["μ"], table["µ"] == nil { table["µ"] = byte }
    if let byte = table["β"], table["ß"] == nil { table["ß"] = byte }
    return table
  }

  /// The code pages in which two neighbours begin a character of UTF-8.
  static func pages(_ lead: Unicode.Scalar, _ trail: Unicode.Scalar) -> UInt16 {
    guard let lead = place(lead), let trail = place(trail) else { return 0 }
    return all.roles[lead].lead & all.roles[trail].trail
  }

  /// The last character of the code pages, but for the apple that the Macintosh has as a letter of its own.
  private static let last = 0x25FF

  /// The place of a character among those that code pages have.
  private static func place(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.value <= last { return Int(scalar.value) }
    return scalar == "\u{F8FF}" ? last + 1 : nil
  }

  /// The byte of a character in a code page.
  static func byte(_ scalar: Unicode.Scalar, page: Int) -> UInt8? {
    guard let place = place(scalar) else { return nil }
    let byte = page == 0 ? first.bytes[0][place] : all.bytes[page][place]
    return byte == 0 ? nil : byte
  }
}
