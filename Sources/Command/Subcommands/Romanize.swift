import Aircheck
import Arguments

/// What `aircheck romanize` is asked for.
struct RomanizeOptions: Sendable {
  var files: [String] = []
}

let romanizeCommand = Command(
  "romanize", "Write Korean in Latin letters, a line for a line", from: RomanizeOptions(),
  options: [],
  operands: Operands("FILE", \.files, "Text, one item a line; '-' is standard input"),
  examples: [Example("romanize words.txt", "One word a line in, one line out")]
) { options in
  let romanizer = Romanizer()
  for path in options.files.isEmpty ? ["-"] : options.files {
    let text = try Input(path).readText()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
    {
      try Output.print(romanizer.romanize(String(line)) + "\n")
    }
  }
  return .success
}
