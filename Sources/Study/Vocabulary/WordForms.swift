/// The words of a story in the forms in which a dictionary has them.
struct WordForms {
  /// A word where it is met.
  struct Word: Hashable {
    var form: String
    /// False if the form may be another than a dictionary has.
    var isSure: Bool
  }

  /// The words of each sentence that are long enough to be worth a line.
  let words: [[Word]]

  init(_ sentences: [String], language: String) {
    if language.isTag(of: "ko") {
      words = Self.korean(sentences)
    } else if language.isTag(of: "ja") {
      words = sentences.map { JapaneseText($0).words.map { Word(form: $0, isSure: true) } }
    } else if UnspacedText.isWritten(in: language) {
      words = sentences.map { Self.unspaced($0, language) }
    } else {
      words = Self.spaced(sentences.map { SpacedWord.words(of: $0, language: language) }, language)
    }
  }

  private static func korean(_ sentences: [String]) -> [[Word]] {
    let read = sentences.map { sentence in
      sentence.split { !$0.isLetter && !$0.isNumber }.filter { !$0.contains(where: \.isNumber) }.map(String.init)
        .filter { !KoreanParticles.isParticle($0) }.map(KoreanWord.init)
    }
    let known = Set(read.joined().filter { $0.isSure && $0.others.isEmpty }.map(\.form))
    return read.map { words in
      words.compactMap { word in
        let met = word.others.intersection(known)
        if let form = met.first, met.count == 1 { return Word(form: form, isSure: true) }
        let isShort = word.form.count < 2 && (word.particle == nil || KoreanWord.isPronoun(word.form))
        return isShort ? nil : Word(form: word.form, isSure: word.isSure)
      }
    }
  }

  private static func unspaced(_ sentence: String, _ language: String) -> [Word] {
    UnspacedText(sentence, language: language).tokens.filter { token in
      token.count > 1 && token.allSatisfy { $0.isLetter } && !(token.first?.isASCII ?? true)
    }.map { Word(form: $0, isSure: true) }
  }
}

// MARK: Capitals and plurals

extension WordForms {
  /// Capitals are kept where a word has one within sentences; plurals go with their singular where the story has both.
  private static func spaced(_ sentences: [[SpacedWord]], _ language: String) -> [[Word]] {
    let all = sentences.joined()
    let small = Set(all.filter { $0.text == $0.text.lowercased() }.map(\.text))
    let inside = Set(all.filter { !$0.isFirst }.map(\.text))
    return sentences.map { words in
      words.compactMap { word in
        let lower = word.text.lowercased()
        guard lower.count >= (word.wasElided ? 3 : 4), !lower.contains(where: \.isNumber) else { return nil }
        let isName = !small.contains(lower) && (inside.contains(word.text) || word.opensName)
        let keeps = isName || !small.contains(lower) && language.isTag(of: "de")
        let form = singular(keeps ? word.text : lower, among: inside.union(small), language)
        return Word(form: form, isSure: isName || !keeps)
      }
    }
  }

  /// The singular of a plural in -s, if the story has it; of short words, others end in -s too: news.
  private static func singular(_ word: String, among words: Set<String>, _ language: String) -> String {
    guard pluralsInS.contains(where: language.isTag), word.count > 4, word.hasSuffix("s"),
      !word.hasSuffix("ss")
    else { return word }
    var ways = [String(word.dropLast())]
    if word.hasSuffix("es") { ways.append(String(word.dropLast(2))) }
    if word.hasSuffix("ies") { ways.append(word.dropLast(3) + "y") }
    return ways.last { $0.count >= 4 && words.contains($0) } ?? word
  }

  private static let pluralsInS: Set<String> = ["en", "fr", "es", "pt", "ca", "gl"]
}
