import Editing
import HTML
import Testing

/// Links and buttons that were left open, and tags that close nothing.
@Suite struct TreeTests {
  private static let paragraphs = [
    "The harbour council voted on Monday to keep the night ferry for another year.",
    "Mayor Lena Ortiz said the town could not live without it, and everybody agreed.",
    "Fares will rise by forty cents from the first of May, and children travel free.",
  ]
  private static let told = paragraphs.map { "<p>\($0)</p>" }.joined()
  private static let story = (["Night ferry stays"] + paragraphs).joined(separator: "\n\n")

  private static func read(_ body: String) -> String {
    HTMLReader.read("<html><head><title>Night ferry stays</title></head><body>\(body)</body></html>").text
  }

  @Test(arguments: [
    "<a name=\"top\"/><h1>Night ferry stays</h1><div>\(told)</div><a href=\"/more\">More</a>",
    "<a name=\"top\"><h1>Night ferry stays</h1><div>\(told)</div>",
    "<a href=\"#top\"><h1>Night ferry stays</h1><div>\(told)</div><p><a href=\"/x\">Next</a></p>",
    "<h1>Night ferry stays</h1><p>\(paragraphs[0])</p><p><a>\(paragraphs[1])</a></p><p>\(paragraphs[2])</p>",
    "<button class=\"menu\"><span>=</span><h1>Night ferry stays</h1><div>\(told)</div>",
    "<h1>Night ferry stays</h1><div><p><a href=\"/a\">Share</a></p></b></i></span></td>\(told)</div>",
    "<h1>Night ferry stays</h1><div><i><b><div>\(told)</div></i></b></div>",
  ])
  func `what was left open takes nothing from the story`(body: String) {
    #expect(Self.read(body).hasSuffix(Self.story))
  }

  @Test(arguments: [
    ("<p>A new law <a href=\"/law\">keeps the harbour office from selling the old pier</a>.</p>", true),
    ("<p><a href=\"/law\">Read also: The harbour office may not sell the old pier.</a></p>", false),
    ("<p>Read also: <a href=\"/law\">The harbour office may not sell the old pier</a></p>", false),
  ])
  func `a sentence that goes on behind its link stays between paragraphs`(paragraph: String, stays: Bool) {
    let page =
      "<h1>Night ferry stays</h1><div><p>\(Self.paragraphs[0])</p>\(paragraph)<p>\(Self.paragraphs[1])</p></div>"
    #expect(Self.read(page).contains("may not sell") == false)
    #expect(Self.read(page).contains("from selling the old pier.") == stays)
  }
}
