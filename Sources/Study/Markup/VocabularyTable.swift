internal import ICU
internal import Stories

/// The words of the story at the end of the page, each with the sentence where it is first met; closed until opened.
struct VocabularyTable: Sendable {
  let side: StudyColumn
  let knowledge: WordKnowledge
  let interface: Interface
  /// True if the page has words of two languages, so that the list says which are its own.
  let saysLanguage: Bool

  /// Nothing if there are no words to learn.
  var markup: HTML? {
    let list = WordList(side.lines.map(\.sentence.text), language: side.story.language, knowledge: knowledge)
    let entries = list.entries
    let language: HTML? = saysLanguage ? ": \(languageName)" : nil
    let note: HTML? = list.hasDoubts ? "\n<p>\(interface[.asItStands])</p>" : nil
    guard !entries.isEmpty else { return nil }
    let hasMeanings = entries.contains { $0.meaning != nil }
    return """
      <details class="vocabulary"><summary>\(interface[.vocabulary])\(language) (\(entries.count))</summary>
      <table>
      <thead><tr>\(heads(hasMeanings))</tr></thead>
      <tbody>
      \(entries.map { row($0, hasMeanings) })</tbody>
      </table>\(note)</details>

      """
  }

  private var languageName: String { LanguageCodes.name(of: side.story.language, in: interface.language) }

  private func heads(_ hasMeanings: Bool) -> [HTML] {
    [interface[.word], interface[.times], interface[.sentence]].map { "<th scope=\"col\">\($0)</th>" as HTML }
      + (hasMeanings ? ["<th scope=\"col\">\(interface[.meaning])</th>" as HTML] : [])
  }

  private func row(_ entry: WordList.Entry, _ hasMeanings: Bool) -> HTML {
    let meaning: HTML? = hasMeanings ? "<td dir=\"auto\">\(entry.meaning ?? "")</td>" : nil
    let place = entry.place + 1
    let mark: HTML? = entry.isSure ? nil : "*"
    return """
      <tr><th scope="row" lang="\(side.story.language)" dir="auto">\(entry.word)\(mark)</th><td>\(entry.count)</td>\
      <td><a href="#\(side.anchor)\(place)">\(place)</a></td>\(meaning)</tr>

      """
  }
}
