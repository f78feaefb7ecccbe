internal import Bytes
internal import Editing
internal import Locales

/// A quotation closes with the kind of quote that opened it.
///
/// A typewriter's quote that closes what a typographic one opened on the line becomes its partner, and so does one that opens
/// what a typographic quote closes. A quotation that runs over several lines, and quotes within quotes, stay.
enum MixedQuotes: PlaceRule {
  static let card = RuleCard(
    "mixed-quotes", "Close a quotation with the kind of quotation mark that opened it.",
    before: "“We will sail,\" he said.", after: "“We will sail,” he said.",
    reason: "the quotation has a curly quotation mark at one end and a straight one at the other", tier: .likely)

  static let triggers: Triggers = "\"”"

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    let line = context.line(endingAt: place).lowerBound..<context.line(startingAt: place).upperBound
    guard line.count <= longest, context.mayHoldTypographicQuote(line) else { return nil }
    let quotes = context.quotes(in: line)
    if quotes.count >= 4, quotes.count.isMultiple(of: 2), quotes.count(where: { $0.mark != "\"" }) == 1 {
      return single(at: place, quotes, context)
    }
    guard context[place] == UInt8(ascii: "\"") else { return nil }
    let (before, after) = (quotes.filter { $0.place < place }, quotes.first { $0.place > place })
    let open = openQuote(before)
    let mark: Unicode.Scalar?
    if let open, let partner = partner(of: open, quotes, context) {
      mark = context.closes(place) && after?.mark != partner ? partner : nil
    } else {
      mark = !context.closes(place) && after?.mark == "”" && before.isEmpty ? "“" : nil
    }
    return mark.map { mark in
      let gap = mark == "»" && !context[place - 1].isBlank ? gap(ahead: before, context) : ""
      return Repair(place..<place + 1, gap + String(mark), confidence: Confidence.likely)
    }
  }

  /// The space after the last opening quote, as French sets it.
  private static func gap(ahead quotes: [(place: Int, mark: Unicode.Scalar)], _ context: RuleContext) -> String {
    guard let open = quotes.last(where: { $0.mark == "«" }), let next = context.scalar(at: open.place + 2) else {
      return ""
    }
    return " \u{A0}\u{202F}".unicodeScalars.contains(next) ? String(next) : ""
  }

  /// The only typographic quote among the straight ones of a line, which closes one of them, is made one of them.
  private static func single(
    at place: Int, _ quotes: [(place: Int, mark: Unicode.Scalar)], _ context: RuleContext
  ) -> Repair? {
    guard let index = quotes.firstIndex(where: { $0.place == place && $0.mark == "”" }), !index.isMultiple(of: 2)
    else { return nil }
    return Repair(place..<place + 3, "\"", confidence: Confidence.likely)
  }

  /// A line is looked at up to this length, in bytes.
  private static let longest = 1_500

  /// What closes a quotation: English, German, French.
  private static let partners: [Unicode.Scalar: Unicode.Scalar] = ["“": "”", "„": "“", "«": "»"]

  /// What closes a quotation that a quote opened: in Polish and its neighbours another than in German, and what the line has.
  private static func partner(
    of open: Unicode.Scalar, _ quotes: [(place: Int, mark: Unicode.Scalar)], _ context: RuleContext
  ) -> Unicode.Scalar? {
    guard open == "„" else { return partners[open] }
    if let known = quotes.first(where: { $0.mark == "“" || $0.mark == "”" }) { return known.mark }
    return ["pl", "hu", "ro", "nl", "hr", "sr", "bs"].contains(context.profile.language.language) ? "”" : "“"
  }

  /// The typographic quote that opened a quotation and is not closed by another; nil if there is none.
  private static func openQuote(_ quotes: [(place: Int, mark: Unicode.Scalar)]) -> Unicode.Scalar? {
    var open: Unicode.Scalar?
    for quote in quotes where quote.mark != "\"" {
      if let opener = open, partners[opener] == quote.mark || quote.mark == "”" {
        open = nil
      } else {
        open = partners[quote.mark] == nil ? nil : quote.mark
      }
    }
    return open
  }
}

extension RuleContext {
  /// The quotes of a line, in order.
  fileprivate func quotes(in line: Range<Int>) -> [(place: Int, mark: Unicode.Scalar)] {
    var quotes: [(place: Int, mark: Unicode.Scalar)] = []
    var place = Self.quoteLeads.first(in: bytes.span, from: line.lowerBound, to: line.upperBound)
    while place < line.upperBound {
      if let mark = quote(at: place) { quotes.append((place, mark)) }
      place = Self.quoteLeads.first(in: bytes.span, from: place + 1, to: line.upperBound)
    }
    return quotes
  }

  private func quote(at place: Int) -> Unicode.Scalar? {
    switch (self[place], self[place + 1], self[place + 2]) {
    case (0x22, _, _): "\""
    case (0xC2, 0xAB, _): "«"
    case (0xC2, 0xBB, _): "»"
    case (0xE2, 0x80, 0x9C): "“"
    case (0xE2, 0x80, 0x9D): "”"
    case (0xE2, 0x80, 0x9E): "„"
    default: nil
    }
  }

  /// True if what typographic quotes begin with is on a line; without one there is nothing to mend.
  fileprivate func mayHoldTypographicQuote(_ line: Range<Int>) -> Bool {
    Self.typographicLeads.first(in: bytes.span, from: line.lowerBound, to: line.upperBound) < line.upperBound
  }

  private static let quoteLeads = ByteRanges(0x22...0x22, 0xC2...0xC2, 0xE2...0xE2)
  private static let typographicLeads = ByteRanges(0xC2...0xC2, 0xE2...0xE2)

  /// True if a quote is at the end of a word: no blank ahead of it, unless a mark or the line's end is directly after.
  fileprivate func closes(_ place: Int) -> Bool {
    let after = scalar(at: place + 1)
    let endsWord = after.map { !$0.isLetter && !$0.isDigit || $0.isHangul } ?? true
    return endsWord && !isLineHead(place) && !(self[place - 1].isBlank && after?.isLetter == true)
  }
}
