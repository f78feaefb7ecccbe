import Aircheck
import Arguments

/// What `aircheck story` is asked for.
struct StoryOptions: Sendable {
  var json = false
  var files: [String] = []
}

let storyCommand = Command(
  "story", "(being built)", from: StoryOptions(),
  options: [.flag("json", "j", \.json, "Print JSON")],
  operands: Operands("FILE", \.files, "Pages; '-' is standard input"),
  examples: [Example("story page.txt", "One page")]
) { options in
  throw Failure("story: not built yet")
}
