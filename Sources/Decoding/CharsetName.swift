internal import ICU

/// The name of a charset as a page declares it, and the converter that reads what such pages hold.
///
/// Browsers read more than the names promise (https://encoding.spec.whatwg.org/#names-and-labels): a page of
/// `euc-kr` holds Windows code page 949, one of `iso-8859-1` holds windows-1252. The same is done here.
package struct CharsetName: Hashable, Sendable {
  /// The name that is shown: `CP949`, `windows-1252`.
  package let name: String
  /// The name of ICU's converter.
  let converter: String

  package static let utf8 = CharsetName(name: "UTF-8", converter: "UTF-8")
  package static let latin1 = CharsetName(name: "windows-1252", converter: "windows-1252")

  private init(name: String, converter: String) {
    (self.name, self.converter) = (name, converter)
  }

  /// Looks a name up, in any case; nil where neither browsers nor ICU know it.
  package init?(_ label: String) {
    let label = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    if let known = Self.labels[label] {
      self = known
    } else if !label.isEmpty, label.utf8.count < 40, (try? Charset(label)) != nil {
      self.init(name: label.uppercased(), converter: label)
    } else {
      return nil
    }
  }

  /// True if the name says little: servers send it without looking at the page.
  var isDefault: Bool { self == .latin1 || name == "US-ASCII" }

  /// True if it is a form of Unicode, which bytes that are none disprove.
  var isUnicode: Bool { name.hasPrefix("UTF-") }

  /// The text that bytes spell in the charset, with U+FFFD for what it does not know; nil where ICU cannot read it.
  package func text(of bytes: [UInt8]) -> String? {
    guard let text = try? Charset(converter).decode(bytes) else { return nil }
    return isJapanese ? JISVariants.asInJIS(text) : text
  }

  private var isJapanese: Bool { name == "Shift_JIS" || name == "EUC-JP" }

  private static let labels: [String: CharsetName] = {
    var labels: [String: CharsetName] = [:]
    for (name, converter, others) in known {
      for label in [name, converter] + others.split(separator: " ").map(String.init) {
        labels[label.lowercased()] = CharsetName(name: name, converter: converter)
      }
    }
    return labels
  }()

  private static let known = [
    ("UTF-8", "UTF-8", "utf8 unicode-1-1-utf-8 x-unicode20utf8"),
    ("UTF-16LE", "UTF-16LE", "utf-16 unicode ucs-2 csunicode iso-10646-ucs-2"),
    ("UTF-16BE", "UTF-16BE", "unicodefffe"),
    ("UTF-32LE", "UTF-32LE", "utf-32"),
    ("UTF-32BE", "UTF-32BE", ""),
    (
      "CP949", "windows-949-2000",
      "euc-kr euckr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949 ms949 uhc iso-ir-149 cseuckr"
    ),
    (
      "Shift_JIS", "ibm-943_P15A-2003",
      "sjis shift-jis x-sjis ms932 ms_kanji windows-31j cp932 csshiftjis"
    ),
    ("EUC-JP", "euc-jp-2007", "eucjp x-euc-jp cseucpkdfmtjapanese"),
    ("ISO-2022-JP", "ISO-2022-JP-2", "csiso2022jp jis"),
    ("ISO-2022-KR", "ISO-2022-KR", "csiso2022kr"),
    (
      "GB18030", "gb18030",
      "gbk gb2312 gb_2312-80 gb_2312 chinese x-gbk cp936 ms936 windows-936 csgb2312 euc-cn iso-ir-58"
    ),
    ("HZ", "HZ", "hz-gb-2312"),
    ("Big5", "windows-950-2000", "big5-hkscs cn-big5 x-x-big5 csbig5 cp950 ms950 windows-950"),
    (
      "windows-1252", "windows-1252",
      "iso-8859-1 latin1 latin-1 l1 iso8859-1 iso88591 ascii us-ascii ansi_x3.4-1968 cp1252 x-cp1252 cp819"
    ),
    ("windows-1250", "windows-1250", "cp1250 x-cp1250"),
    ("windows-1251", "windows-1251", "cp1251 x-cp1251 win1251"),
    ("windows-1253", "windows-1253", "cp1253 x-cp1253"),
    ("windows-1254", "windows-1254", "cp1254 x-cp1254 iso-8859-9 latin5 iso8859-9"),
    ("windows-1255", "windows-1255", "cp1255 x-cp1255"),
    ("windows-1256", "windows-1256", "cp1256 x-cp1256"),
    ("windows-1257", "windows-1257", "cp1257 x-cp1257"),
    ("windows-1258", "windows-1258", "cp1258 x-cp1258"),
    ("windows-874", "windows-874-2000", "tis-620 iso-8859-11 dos-874 cp874"),
    ("KOI8-R", "KOI8-R", "koi8 koi koi8_r cskoi8r"),
    ("KOI8-U", "ibm-1168_P100-2002", "koi8-ru"),
    ("ISO-8859-2", "iso-8859-2", "latin2 latin-2 l2 iso8859-2 iso88592 csisolatin2"),
    ("ISO-8859-5", "iso-8859-5", "cyrillic iso8859-5 iso88595 csisolatincyrillic"),
    ("ISO-8859-6", "iso-8859-6", "arabic asmo-708 iso8859-6 iso88596 csisolatinarabic"),
    ("ISO-8859-7", "iso-8859-7", "greek elot_928 iso8859-7 iso88597 csisolatingreek"),
    ("ISO-8859-8", "iso-8859-8", "hebrew visual logical iso-8859-8-i iso8859-8 csisolatinhebrew"),
    ("ISO-8859-15", "iso-8859-15", "latin-9 latin9 l9 iso8859-15"),
    ("Mac Roman", "macintosh", "mac x-mac-roman csmacintosh macroman"),
    ("code page 850", "ibm-850_P100-1995", "cp850 ibm850 850"),
    ("code page 852", "ibm-852_P100-1995", "cp852 ibm852 852"),
    ("code page 866", "ibm-866_P100-1995", "cp866 ibm866 866 csibm866"),
  ]
}
