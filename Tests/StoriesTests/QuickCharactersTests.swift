import Testing

@testable import Stories

/// What is told of characters by their numbers is what Unicode's tables say.
@Suite struct QuickCharactersTests {
  @Test func `single characters are what Unicode says`() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let (character, properties) = (Character(scalar), scalar.properties)
      let isRight =
        character.isLetter == properties.isAlphabetic && character.isWhitespace == properties.isWhitespace
        && character.isNumber == (properties.numericType != nil)
      #expect(isRight, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `letters are large or small as the library tells`() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let (character, known) = (Character(scalar), LibraryCase(Character(scalar)))
      let isRight =
        character.isUppercase == known.isUpper && character.isLowercase == known.isLower
        && character.isCased == known.isCased
      #expect(isRight, "U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    "A\u{301}", "e\u{301}", "\r\n", "1\u{20E3}", "한\u{301}", "猫\u{FE00}", "\u{1112}\u{1161}", "ǆ\u{301}",
  ])
  func `characters of several scalars too`(text: String) throws {
    let character = try #require(text.first)
    let (first, known) = (try #require(text.unicodeScalars.first), LibraryCase(character))
    #expect(character.isLetter == first.properties.isAlphabetic)
    #expect(character.isWhitespace == first.properties.isWhitespace)
    #expect(character.isNumber == (first.properties.numericType != nil))
    #expect(character.isUppercase == known.isUpper)
    #expect(character.isLowercase == known.isLower)
    #expect(character.isCased == known.isCased)
  }
}

/// How the standard library defines the case of a character.
private struct LibraryCase {
  let (isUpper, isLower, isCased): (Bool, Bool, Bool)

  init(_ character: Character) {
    let scalars = character.unicodeScalars
    let single = scalars.count == 1 ? scalars.first?.properties : nil
    let isLarge = String(character) == character.uppercased()
    let isSmall = String(character) == character.lowercased()
    isCased = single?.isCased == true || !isLarge || !isSmall
    isUpper = single?.isUppercase == true || isLarge && isCased
    isLower = single?.isLowercase == true || isSmall && isCased
  }
}
