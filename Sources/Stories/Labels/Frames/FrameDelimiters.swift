internal import Bytes

extension Span<UInt8> {
  /// What parts a head from the words after it, and where: first what is rare in prose, then what comes first.
  ///
  /// The head may end with a colon at a given place, or with a parenthesis that closes it and that nothing opened.
  func delimiter(colon: Int?, closesHead: (Int) -> Bool) -> (Frame.Delimiter, Range<Int>)? {
    var weak: (Frame.Delimiter, Range<Int>)?
    var (previous, place): (Unicode.Scalar, Int) = ("x", 0)
    while place < count {
      let start = place
      let scalar = Unicode.Scalar(nextScalar(at: &place)) ?? "\u{FFFD}"
      switch scalar {
      case "\t": return (.tab, start..<place)
      case "|", "│", "‖", "｜", "¦": return (.bar, start..<place)
      case "/" where previous == "/": return (.bar, start - 1..<place)
      case "→", "⇒": return (.arrow, start..<place)
      case "\u{3000}" where weak == nil: weak = (.wideSpace, start..<place)
      case " " where weak == nil && previous == " ": weak = (.spaces, start..<place)
      case ")" where weak == nil && closesHead(start): weak = (.parenthesis, start..<place)
      default:
        if start == colon, weak == nil { weak = (.mark, start..<place) }
        // After the end of a sentence there is no head.
        if scalar.endsSentence, scalar != ".", weak == nil { return nil }
      }
      previous = scalar
    }
    return weak
  }
}
