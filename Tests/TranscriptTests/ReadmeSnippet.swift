import Aircheck

/// The Swift of README, word for word; what it prints is collected.
func readmeSnippet() throws -> [String] {
  var printed: [String] = []
  func print(_ text: String) { printed.append(text) }
  // README begins
  let pipeline = try Pipeline()
  let cleaned = pipeline.clean(Page(text: "The ferry left,.at dawn.\n"))
  print(cleaned.text)
  let story = pipeline.story(of: cleaned)
  print(CaptionFormat.webVTT.write(try pipeline.captions(of: story)))
  // README ends
  return printed
}
