extension Alignment {
  /// Translation Memory eXchange 1.4: the rows that have both sides, each a unit with its confidence.
  var translationMemory: String {
    let units = rows.filter(\.bead.isAligned).enumerated().map { number, row in
      """
      <tu tuid="\(number + 1)"><prop type="x-confidence">\(row.bead.confidence.twoDigits)</prop>
      <tuv xml:lang="\(left.language.asXML)"><seg>\(row.leftText(left.language).asXML)</seg></tuv>
      <tuv xml:lang="\(right.language.asXML)"><seg>\(row.rightText(right.language).asXML)</seg></tuv></tu>

      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
      <header creationtool="aircheck" creationtoolversion="0.1.0" segtype="sentence" o-tmf="aircheck" \
      adminlang="en" srclang="\(left.language.asXML)" datatype="plaintext"/>
      <body>
      \(units.joined())</body>
      </tmx>

      """
  }

  /// XLIFF 2.0: every row a unit; what has no counterpart has an empty source, or no target.
  var localizationFile: String {
    let units = rows.enumerated().map { number, row in
      let target = row.right.isEmpty ? "" : "<target>\(row.rightText(right.language).asXML)</target>"
      return """
        <unit id="\(number + 1)"><notes><note category="confidence">\(row.bead.confidence.twoDigits)</note></notes>
        <segment><source>\(row.leftText(left.language).asXML)</source>\(target)</segment></unit>

        """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="\(left.language.asXML)" \
      trgLang="\(right.language.asXML)">
      <file id="story">
      \(units.joined())</file>
      </xliff>

      """
  }
}

extension String {
  /// As it may be written between tags and within quoted attributes of XML 1.0; what XML does not allow is U+FFFD.
  fileprivate var asXML: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x26: text += "&amp;"
      case 0x3C: text += "&lt;"
      case 0x3E: text += "&gt;"
      case 0x22: text += "&quot;"
      case 0x09, 0x0A: text.unicodeScalars.append(scalar)
      case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
