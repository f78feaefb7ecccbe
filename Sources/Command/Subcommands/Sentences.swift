import Aircheck
import Arguments

/// What `aircheck sentences` is asked for.
struct SentencesOptions: Sendable {
  var json = false
  var files: [String] = []
}

let sentencesCommand = Command(
  "sentences", "(being built)", from: SentencesOptions(),
  options: [.flag("json", "j", \.json, "Print JSON")],
  operands: Operands("FILE", \.files, "Pages; '-' is standard input"),
  examples: [Example("sentences page.txt", "One page")]
) { options in
  throw Failure("sentences: not built yet")
}
