/// How odd the characters above ASCII are beside each other, as letters and signs of a Latin text: 0 for a text of a Latin
/// alphabet, 2 at most.
package struct LatinOddness {
  private var sum = 0.0
  private var count = 0
  /// The characters above ASCII that are side by side up to here, quotes and dashes left out.
  private var run = 0
  private var runSum = 0.0
  private var last: Unicode.Scalar = " "

  /// The oddness from which a line may not be Latin text.
  package static let oddest = 0.45

  package init() {}

  /// How odd a text is.
  static func average(of text: [Unicode.Scalar]) -> Double {
    var oddness = LatinOddness()
    for scalar in text { oddness.take(scalar) }
    return oddness.average
  }

  /// The oddness for each character above ASCII so far.
  package var average: Double {
    var whole = self
    whole.endRun()
    return whole.count == 0 ? 0 : whole.sum / Double(whole.count)
  }

  /// Goes on with the next character of the text.
  package mutating func take(_ scalar: Unicode.Scalar) {
    guard !scalar.isASCII else { return endRun() }
    count += 1
    if Self.ordinary.contains(scalar) { return endRun() }
    // Estonian and Finnish double letters: `öö`.
    if run == 1, scalar == last, scalar.properties.isAlphabetic { return }
    run += 1
    last = scalar
    if scalar.value < 0xA0 { sum += 2 } else if Self.signs.contains(scalar) { runSum += 0.5 }
  }

  /// One alone is as it should be, two side by side are rare, more are odd.
  private mutating func endRun() {
    sum += runSum + (run < 2 ? 0 : run == 2 ? 0.9 : Double(run))
    run = 0
    runSum = 0
  }

  private static let ordinary = Set("“”‘’„–—…•«»\u{A0}\u{AD}€".unicodeScalars)
  private static let signs = Set("¡¢£¤¥¦§¨©ª¬®¯°±²³´µ¶·¸¹º¼½¾¿‚ƒ†‡ˆ‰‹›˜™×÷".unicodeScalars)
}
