internal import Bytes

/// Knows a sign-off by its shape alone: a name, and between commas who broadcasts and from where.
///
/// Every language with capitals writes it this way: "Rita Falcão, para a Rádio Maré, em Faro." There is no
/// verb in it, and that shows: all words have capitals but for a few small ones.
struct SignOffShape {
  let book: BroadcastPhrases

  /// The sign-off, if the sentence has the shape of one.
  func signOff(_ text: String) -> Evidence.SignOff? {
    guard text.utf8.count <= 120, text.contains(","), !text.isInCapitals, !text.isEastAsian else { return nil }
    var words = text.droppingFullStop
    // `Für Radio Deich: Jost Albers, Moorburg`: the outlet is first.
    if let colon = words.firstIndex(of: ":"), words[..<colon].split(separator: " ").count <= 5 {
      words = words[words.index(after: colon)...]
    }
    var parts = words.split(separator: ",").map { $0.trimmedWhitespace }
    // `In Upper Marl, Ines Fallow, Channel 9 News`: the place is first.
    if parts.count >= 3, let first = parts[0].split(separator: " ").first,
      book.placeWords.contains(first.lowercased())
    {
      parts.append(parts.removeFirst())
    }
    guard (2...4).contains(parts.count), parts[0].isWholeName, !book.isNoName(parts[0]) else { return nil }
    // `радио «Берег»`: what is in quotation marks is a name, and the word before it says what it is.
    let rest = parts.dropFirst().map { part in
      let plain = part.filter { !$0.opensQuotation && !$0.closesQuotation || $0 == "'" || $0 == "’" }
      let words = plain.split(separator: " ")
      return plain.count < part.count ? words.drop { !$0.isCapitalisedWord } : words[...]
    }
    guard rest.allSatisfy({ $0.last?.isCapitalisedWord == true || $0.last?.first?.isNumber == true }),
      rest.joined().allSatisfy({ isOfSignOff($0) })
    else { return nil }
    let names = rest.map { words in words.drop { !$0.isCapitalisedWord }.joined(separator: " ") }
    return names.count == 1
      ? Evidence.SignOff(name: parts[0], place: names[0])
      : Evidence.SignOff(name: parts[0], outlet: names[0], place: names.dropFirst().joined(separator: ", "))
  }

  private func isOfSignOff(_ word: Substring) -> Bool {
    if word.isCapitalisedWord || word.first?.isNumber == true { return true }
    let small = word.lowercased()
    return word.count <= 5 && (book.placeWords.contains(small) || book.commonWords.contains(small))
  }
}
