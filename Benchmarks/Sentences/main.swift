import ICU
import Sentences

// Times the splitter against ICU's bare sentence iteration, all in one run on one core:
//   swift run -c release bench-sentences

let rounds = 9
let size = 4_000_000

/// The shortest of several runs, in milliseconds.
func best(_ run: () throws -> Duration) rethrows -> Double {
  var least = Duration.seconds(1_000)
  for _ in 0..<rounds { least = min(least, try run()) }
  return Double(least.components.attoseconds) / 1e15 + Double(least.components.seconds) * 1e3
}

func icu(_ text: String, _ form: SentenceTiming.Form, _ locale: String) throws -> Duration {
  .nanoseconds(try SentenceTiming(of: text, as: form, locale: locale).nanoseconds)
}

func milliseconds(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return "\(tenths / 10).\(tenths % 10) ms"
}

func ratio(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}

let clock = ContinuousClock()
var copy: [UInt8] = []
for (language, sample) in [("en", Samples.english), ("ko", Samples.korean)] {
  let text = String(repeating: sample, count: size / sample.utf8.count)
  let splitter = try SentenceSplitter(language: language)
  let wide = try best { try icu(text, .utf16, language) }
  let rows = [
    ("ICU over UTF-16 made ready beforehand", wide),
    ("ICU over UTF-8", try best { try icu(text, .utf8, language) }),
    ("a copy of the bytes", best { clock.measure { copy = Array(text.utf8) + [0] } }),
    ("aircheck, UTF-8 in, ranges out", best { clock.measure { _ = splitter.sentences(in: text) } }),
  ]
  print("\(language): \(text.utf8.count) bytes, \(splitter.sentences(in: text).count) sentences, best of \(rounds)")
  for (name, time) in rows { print("  \(ratio(time / wide))  \(milliseconds(time))  \(name)") }
}
