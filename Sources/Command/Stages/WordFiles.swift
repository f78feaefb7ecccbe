import Aircheck

/// The files that a reader gives about words, as options name them.
struct WordFiles: Sendable {
  var known: String?
  var glossary: String?
  var frequency: String?

  /// What they say; small words of the languages of stories are left out of lists.
  ///
  /// - Throws: ``Failure`` for a file that cannot be read; lines of a glossary without a meaning are only counted.
  func read(for stories: [Story], _ languages: LanguageFiles) throws(Failure) -> WordKnowledge {
    var knowledge = WordKnowledge()
    for story in stories {
      knowledge.leaveOut(languages.words(.functionWords, of: story.language), of: story.language)
    }
    if let known { knowledge.addKnown(try Input(known).readText()) }
    if let frequency { knowledge.addFrequencies(try Input(frequency).readText()) }
    guard let glossary else { return knowledge }
    let broken = knowledge.addGlossary(try Input(glossary).readText())
    if broken > 0 {
      let lines = broken == 1 ? "1 line has" : "\(broken) lines have"
      Output.note(
        "aircheck: \(glossary): \(lines) no meaning and were skipped; put a tab between a word and its meaning")
    }
    return knowledge
  }
}
