internal import Bytes
internal import Editing

/// A quotation closes with the kind of quote that opened it.
///
/// A typewriter's quote that closes what a typographic one opened on the line becomes its partner, and so does one that opens
/// what a typographic quote closes. A quotation that runs over several lines, and quotes within quotes, stay.
enum MixedQuotes: PlaceRule {
  static let card = RuleCard(
    "mixed-quotes", "A quotation closes with the kind of quote that opened it.",
    before: "“We will sail,\" he said.", after: "“We will sail,” he said.",
    reason: "the quotation has a typographic quote at one end and a typewriter's at the other", tier: .likely)

  static let triggers: Triggers = "\""

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    let line = context.line(endingAt: place).lowerBound..<context.line(startingAt: place).upperBound
    guard line.count <= longest else { return nil }
    let quotes = context.quotes(in: line)
    let (before, after) = (quotes.filter { $0.place < place }, quotes.first { $0.place > place })
    let open = openQuote(before)
    let mark: Unicode.Scalar?
    if let open, let partner = partners[open] {
      mark = context.closes(place) && after?.mark != partner ? partner : nil
    } else {
      mark = !context.closes(place) && after?.mark == "”" && before.isEmpty ? "“" : nil
    }
    return mark.map { Repair(place..<place + 1, String($0), confidence: Confidence.likely) }
  }

  /// A line is looked at up to this length, in bytes.
  private static let longest = 1_500

  /// What closes a quotation: English, German, French.
  private static let partners: [Unicode.Scalar: Unicode.Scalar] = ["“": "”", "„": "“", "«": "»"]

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
    var (quotes, place) = ([(place: Int, mark: Unicode.Scalar)](), line.lowerBound)
    while place < line.upperBound, let scalar = scalar(at: place) {
      if "\"“”„«»".unicodeScalars.contains(scalar) { quotes.append((place, scalar)) }
      place += scalar.utf8.count
    }
    return quotes
  }

  /// True if a quote is at the end of a word: no blank ahead of it, unless a mark or the line's end is directly after.
  fileprivate func closes(_ place: Int) -> Bool {
    let after = scalar(at: place + 1)
    let endsWord = after.map { !$0.isLetter && !$0.isDigit || $0.isHangul } ?? true
    return endsWord && !isLineHead(place) && !(self[place - 1].isBlank && after?.isLetter == true)
  }
}
