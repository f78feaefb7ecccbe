/// Numbers in digits that two sides of a bead do not share: a slip of a translator, or sentences that do not belong
/// together.
struct DisagreeingNumbers {
  /// The numbers as they are written, those of the left first; empty unless each side has one of its own.
  let list: [String]

  init(
    _ left: ArraySlice<BitextSentence>, _ right: ArraySlice<BitextSentence>, finders: (NumberFinder, NumberFinder)
  ) {
    let said = (Self.numbers(left, finders.0), Self.numbers(right, finders.1))
    let own = (Self.written(said.0, beyond: said.1), Self.written(said.1, beyond: said.0))
    list = own.0.isEmpty || own.1.isEmpty ? [] : own.0 + own.1
  }

  private typealias Number = (token: Token, value: Double)

  private static func numbers(_ sentences: ArraySlice<BitextSentence>, _ finder: NumberFinder) -> [Number] {
    sentences.flatMap { finder.found(in: Token.tokens(of: $0.text)) }
  }

  /// The numbers in digits that the other side does not have.
  private static func written(_ numbers: [Number], beyond other: [Number]) -> [String] {
    let digits = other.map { significantDigits($0.value) }
    return numbers.filter { number in
      let own = significantDigits(number.value)
      return number.token.script == .number && !digits.contains { $0.hasPrefix(own) || own.hasPrefix($0) }
    }.map(\.token.text)
  }

  /// The digits without zeros at the end: languages group digits differently, and round large numbers.
  private static func significantDigits(_ value: Double) -> String {
    var digits = "\(value)".prefix { $0 != "e" }.filter { $0 != "." }
    while digits.last == "0" { digits.removeLast() }
    return digits
  }
}
