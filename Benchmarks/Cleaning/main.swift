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

let pages = SamplePages(seed: 9)
for page in pages.all {
  print(try contest(page.name, page.text, language: page.language), terminator: "")
}
