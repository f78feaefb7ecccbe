import Cleaning
import Editing
import Harness
import ICU

/// Cleaning with its whole edit log against bare ICU sentence iteration over the same UTF-8 bytes.
func contest(_ name: String, _ text: String, language: String) throws -> String {
  let bytes = Array(text.utf8)
  let cleaner = try Cleaner(language: language)
  let sentences = try Breaks(.sentence, locale: language)
  var contest = Contest(name, bytes: bytes.count)
  contest.enter("ICU: find the sentences, nothing else") { (try? sentences.boundaries(of: text).count) ?? 0 }
  contest.enter("copy the bytes") {
    var copy = bytes
    copy.append(0)
    return copy.count
  }
  contest.enter("aircheck: clean, with every edit") {
    let cleaned = cleaner.clean(text)
    return cleaned.edits.count &+ cleaned.text.utf8.count
  }
  return contest.run()
}

/// All of them, or those that are named: `pace`, `stream`, `growth`, `ftfy`.
let chosen = Set(CommandLine.arguments.dropFirst())
func isChosen(_ name: String) -> Bool { chosen.isEmpty || chosen.contains(name) }

let pages = SamplePages(seed: 9).all
if isChosen("pace") {
  for page in pages { print(try contest(page.name, page.text, language: page.language), terminator: "") }
}
if isChosen("stream") {
  let programs = try Programs()
  defer { programs.close() }
  for page in pages { print(try programs.stream(page.name, page.text, language: page.language), terminator: "") }
}
if isChosen("ftfy") {
  for page in pages { print(try Ftfy.line(page.name, page.text, language: page.language)) }
}
if isChosen("growth") {
  try Growth().run(pages[1].text) { print($0, terminator: "") }
}
