import Harness
import Rivals
import Sentences

/// The splitter against ICU's bare sentence iteration over the same text.
func contest(_ name: String, _ sample: String, language: String) throws -> String {
  let text = String(repeating: sample, count: 4_000_000 / sample.utf8.count)
  let wide = try SentenceIteration(over: text, as: .utf16, locale: language)
  let narrow = try SentenceIteration(over: text, as: .utf8, locale: language)
  let splitter = try SentenceSplitter(language: language)
  var contest = Contest(name, bytes: text.utf8.count)
  contest.enter("ICU: walk over UTF-16 made ready beforehand") { wide.countBoundaries() }
  contest.enter("ICU: walk over UTF-8") { narrow.countBoundaries() }
  contest.enter("aircheck: UTF-8 in, ranges out") { splitter.sentences(in: text).count }
  return contest.run()
}

/// A megabyte of what a text should never be, against a megabyte of copy: cost must stay linear.
func trial() throws -> String {
  let splitter = try SentenceSplitter(language: "en")
  func text(_ unit: String) -> String { String(repeating: unit, count: 1_000_000 / unit.utf8.count) }
  let copy = text(Samples.english)
  var contest = Contest("A megabyte of", bytes: copy.utf8.count)
  contest.enter("broadcast copy") { splitter.sentences(in: copy).count }
  for (name, unit) in Samples.adversarial {
    let text = text(unit)
    contest.enter(name) { splitter.sentences(in: text).count }
  }
  return contest.run(turns: 3)
}

print(try contest("English", Samples.english, language: "en"), terminator: "")
print(try contest("Korean", Samples.korean, language: "ko"), terminator: "")
print(try trial(), terminator: "")
