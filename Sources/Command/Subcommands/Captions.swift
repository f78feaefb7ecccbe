import Aircheck
import Arguments

/// What `aircheck captions` is asked for.
struct CaptionsOptions: Sendable {
  var json = false
  var files: [String] = []
}

let captionsCommand = Command(
  "captions", "(being built)", from: CaptionsOptions(),
  options: [.flag("json", "j", \.json, "Print JSON")],
  operands: Operands("FILE", \.files, "Pages; '-' is standard input"),
  examples: [Example("captions page.txt", "One page")]
) { options in
  throw Failure("captions: not built yet")
}
