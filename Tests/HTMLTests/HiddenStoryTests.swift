import Editing
import HTML
import TestSupport
import Testing

/// Stories that a page hides: behind names of furniture, twice, in scripts, for browsers without scripts.
@Suite struct HiddenStoryTests {
  private static let paragraphs = [
    "The harbour council voted on Monday to keep the night ferry for another year.",
    "Mayor Lena Ortiz said the town could not live without it, and everybody agreed.",
    "Fares will rise by forty cents from the first of May, and children travel free.",
  ]
  private static let told = paragraphs.map { "<p>\($0)</p>" }.joined()
  private static let story = (["Night ferry stays"] + paragraphs).joined(separator: "\n\n")

  private static func page(_ body: String) -> String {
    "<html><head><title>Night ferry stays</title></head><body>\(body)</body></html>"
  }

  private static func each(_ open: String, _ close: String = "</div>") -> String {
    "<main><h1>Night ferry stays</h1>" + paragraphs.map { open + "<p>\($0)</p>" + close }.joined() + "</main>"
  }

  private static let data = paragraphs.map { #"{"type":"paragraph","content":"\#($0)"}"# }.joined(separator: ",")
  private static let flight = paragraphs.map { #"[\"$\",\"p\",null,{\"children\":\"\#($0)\"}]"# }.joined(
    separator: ",")

  @Test(arguments: [
    each("<div class=\"sidebar-grid__content article__content\">"), each("<div class=\"group print:max-w-full\">"),
    each("<div class=\"article-body__content paywall-article\">"), each("<div class=\"widget-container\">"),
    each("<div role=\"contentinfo\">"), each("<aside class=\"box\">", "</aside>"),
    each("<div class=\"rail-video-ad\">"),
  ])
  func `a story in boxes named after furniture is found`(body: String) {
    #expect(HTMLReader.read(Self.page(body)).text == Self.story)
  }

  @Test(arguments: [
    "<h1>Night ferry stays</h1><div>\(told)</div><div class=\"hide\" id=\"mailContents\"><p>Mail</p>\(told)</div>",
    "<div class=\"d-none\">\(told)</div><h1>Night ferry stays</h1><div>\(told)</div>",
    "<h1>Night ferry stays</h1><div class=\"wide\">\(told)</div><div class=\"small\">\(told)</div>",
  ])
  func `a story that stands twice is read once`(body: String) {
    #expect(HTMLReader.read(Self.page(body)).text == Self.story)
  }

  @Test(arguments: [
    "<div id=\"app\">Loading</div><script id=\"__NEXT_DATA__\" type=\"application/json\">{\"props\":{\"menu\":[\"Home\"],\"body\":[\(data)]}}</script>",
    "<script>window.Fusion=window.Fusion||{};Fusion.globalContent={\"_id\":\"X\",\"content_elements\":[\(data)]};Fusion.x=1</script>",
    "<script>self.__next_f=self.__next_f||[];self.__next_f.push([1,\"3:[\(flight)]\\n\"])</script>",
    "<script type=\"application/ld+json\">{\"@type\":\"VideoObject\",\"name\":\"Night ferry stays\",\"transcript\":\"\(paragraphs.joined(separator: "\\n\\n"))\"}</script>",
    "<div>Loading</div><noscript><div>\(told)</div></noscript>",
    "<x-story><template shadowrootmode=\"open\"><div>\(told)</div></template></x-story>",
  ])
  func `a story that the page does not show is read where it is`(body: String) throws {
    let page = Self.page(body)
    let read = HTMLReader.read(page)
    #expect(read.text == Self.story)
    #expect(try apply(read.edits, to: page) == read.text)
    #expect(HTMLReader.missingStory(in: page) == nil)
  }

  @Test(arguments: [
    ("", "no story found; the page shows no text"),
    (
      "<nav><a href=\"/\">Home</a></nav><footer><p>All rights reserved.</p></footer>",
      "no story found; 24 bytes of menus, links and notices"
    ),
    (
      "<h1>Page not found</h1><p>It may have been moved or deleted.</p>",
      "no story found; 48 bytes of menus, links and notices"
    ),
    (
      "<script id=\"__STATE__\" type=\"application/json\">{\"a\":[\(String(repeating: "\"/path\",", count: 800))0]}</script>",
      "no story found; 6 kB of text in the script __STATE__"
    ),
  ])
  func `a page without a story says what it holds`(body: String, line: String) {
    #expect(HTMLReader.missingStory(in: Self.page(body))?.description == line)
  }

  @Test func `a sentence is a story on the page of an article`() {
    let flash =
      "<article><h1>Ferry aground</h1><p>The night ferry has run aground, the coast guard says.</p></article>"
    #expect(HTMLReader.missingStory(in: Self.page(flash)) == nil)
  }

  @Test func `what somebody wrote on a social network is quoted`() {
    let quoted = "<div class=\"social-embed\"><blockquote><p>We sail on.</p>— Lena (@lena)</blockquote></div>"
    let page =
      "<h1>Night ferry stays</h1><div><p>\(Self.paragraphs[0])</p>\(quoted)<p>\(Self.paragraphs[1])</p></div>"
    #expect(HTMLReader.read(Self.page(page)).text.contains("We sail on.\n\n— Lena (@lena)"))
  }

  @Test func `a login window is not the story, however long it is`() {
    let window =
      "<div role=\"dialog\"><h2>Log in</h2>"
      + String(repeating: "<p>Enter your address to go on watching.</p>", count: 9)
    #expect(
      HTMLReader.read(Self.page("<main><h1>Night ferry stays</h1><p>It sails on.</p></main>\(window)</div>")).text
        == "Night ferry stays\n\nIt sails on.")
  }
}
