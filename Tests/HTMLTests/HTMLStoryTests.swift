import Editing
import HTML
import Testing

/// Pages in the shapes of real sites, and the story of each.
@Suite struct HTMLStoryTests {
  private static let first = "The harbour council voted on Monday to keep the night ferry for another year."
  private static let second = "Mayor Lena Ortiz said the town could not live without it, and everybody agreed."
  private static let third = "Fares will rise by forty cents from the first of May, and children travel free."

  @Test(arguments: [
    """
    <div class="art"><h1>Night ferry stays</h1><div class="art__text"><p>\(first)</p></div>
    <div class="art__inject"><a href="/x">Read also: A lighthouse is painted red</a></div>
    <div class="art__text"><p>\(second)</p><p>\(third)</p></div></div>
    """,
    """
    <div class="page"><h1>Night ferry stays</h1><div class="intro">\(first)</div><div class="story-body"><p>\(second)</p>
    <p>\(third)</p></div></div>
    """,
    """
    <table><tr><td><a href="/">Home</a><br><a href="/n">News</a></td><td><h1>Night ferry stays</h1><font size=3>
    \(first)<br><br>\(second)<br><br>\(third)</font></td></tr></table>
    """,
    """
    <article><h1>Night ferry stays</h1><p>\(first)</p><p><span class="photo"><img><em class="img_desc">The ferry at
    dawn</em></span>\(second)</p><p hidden>Words that nobody sees stand here.</p><p>\(third)</p>
    <span class="sr-only">End of article</span></article>
    """,
    """
    <article><header><span>Harbour life</span><h1>Night ferry stays</h1></header><div><img><small>The ferry at dawn (photo
    Ortiz)</small></div><p>\(first)</p><div><span>Please switch JavaScript on to see this film.</span></div><p>\(second)</p>
    <table><tr><td><img></td></tr><tr><td><p>The pier on Monday (photo Ortiz)</p></td></tr></table>
    <p class="photo_alt">The mayor speaks.</p><details><summary>Show the whole speech</summary><p>\(third)</p></details>
    </article>
    """,
    """
    <div><h2>Your choices</h2><p>We and our partners keep cookies on your device, and read them whenever you come back, so
    that we know who you are.</p><p>You may change your mind at any time, on a page that is hard to find, with a button that
    is small and grey and at the very end of it.</p><p>With your consent we look at where you are, too, and at what you like
    to read there.</p><button>Accept</button></div><div><h1>Night ferry stays</h1><p>\(first)</p><p>\(second)</p><p>\(third)</p>
    </div>
    """,
    """
    <div><h1>Night ferry stays</h1><p>\(first)</p><p>Subscribe to read on.</p></div><script type="application/ld+json">[
    {"@type": "BreadcrumbList"}, {"@type": "NewsArticle", "headline": "Night ferry stays",
    "articleBody": "\(first)\\n\\n\(second)\\n\\n\(third)"}]</script>
    """,
    """
    <article><h1>Night ferry stays</h1><div class="sidebar-grid__text"><p>\(first)</p></div><div class="ad">Buy a boat</div>
    <div class="sidebar-grid__text"><p>\(second)</p><p>\(third)</p></div></article>
    """,
    """
    <main><h1>Night ferry stays</h1><div class="postbody"><div class="author">jo<br>Posts: 37</div><p>\(first)</p>
    <p>\(second)</p><p>\(third)</p></div></main><div class="grid"><div><h3><a href="/a">Old lighthouse shines</a></h3>
    <p>A new lamp stands on the tower.</p></div><div><h3><a href="/b">A second pier</a></h3><p>Fishermen want it.</p></div>
    <div><h3><a href="/c">The bridge</a></h3><p>Nobody will pay for it.</p></div></div>
    """,
  ])
  func `the story is found in`(body: String) {
    let page =
      "<!DOCTYPE html><html><head><title>Night ferry stays | Harbour</title></head><body>\(body)</body></html>"
    let read = HTMLReader.read(page)
    #expect(read.text == ["Night ferry stays", Self.first, Self.second, Self.third].joined(separator: "\n\n"))
  }

  @Test func `a linked sentence in a box of its own belongs to the story`() {
    let linked = "Ferries like this one stop for a week in spring, the harbour office wrote in a letter."
    let link = linked.replacing(", the harbour", with: "</a>, the harbour")
    let paragraphs = [Self.first, "<a href=\"/2019/stop\">\(link)", Self.second, Self.third]
    let boxes = paragraphs.map { "<div class=\"mb-4\">\($0)</div>" }.joined(separator: "\n")
    let read = HTMLReader.read("<main><h1>Night ferry stays</h1><div class=\"prose\">\(boxes)</div></main>")
    #expect(
      read.text == ["Night ferry stays", Self.first, linked, Self.second, Self.third].joined(separator: "\n\n"))
  }

  @Test func `a paragraph of a sentence and a linked one belongs to the story`() {
    let linked =
      "The mayor has her own plan. The town could buy both boats and rent them out for a single euro a month."
    let body = linked.replacing("The town", with: "<a href=\"/plan\">The town") + "</a>"
    let read = HTMLReader.read(
      "<html><body><article><h1>Night ferry stays</h1><p>\(Self.first)</p><div class=also>Also <a href=/x>A pier</a></div><p>\(body)</p><p>\(Self.third)</p></article>"
    )
    #expect(read.text == ["Night ferry stays", Self.first, linked, Self.third].joined(separator: "\n\n"))
  }

  @Test func `points in brief above the story belong to it`() {
    let page = """
      <html><body><h1>Night ferry stays</h1><div><h2>In brief</h2><ul><li>The night ferry runs for one more year</li>
      <li>Fares rise by forty cents, children travel free</li><li><a href="/x">More from the harbour of our town</a></li>
      </ul></div><div class="story"><p>\(Self.first)</p><p>\(Self.second)</p></div></body></html>
      """
    let points = "The night ferry runs for one more year\nFares rise by forty cents, children travel free"
    #expect(
      HTMLReader.read(page).text
        == ["Night ferry stays", points, Self.first, Self.second].joined(separator: "\n\n"))
  }

  @Test func `a story may be about JavaScript, and its parts may begin with pictures and questions`() {
    let page = """
      <html><body><h1>Night ferry stays</h1><div>JavaScript runs the board that shows when it sails.</div><div><img><p>
      \(Self.first)</p></div><details><summary>What will it cost?</summary><p>\(Self.third)</p></details></body></html>
      """
    let parts = [
      "Night ferry stays", "JavaScript runs the board that shows when it sails.", Self.first, "What will it cost?",
      Self.third,
    ]
    #expect(HTMLReader.read(page).text == parts.joined(separator: "\n\n"))
  }

  @Test func `a standfirst without a full stop belongs to the story`() {
    let page = """
      <html><body><div><h1>Night ferry stays</h1><div class="art-sub">Council finds the money for another year</div>
      <div class="art-by">By Lena Ortiz, Harbour News, Saltby</div><div class="txt"><p>\(Self.first)</p><p>\(Self.second)</p>
      </div></div></body></html>
      """
    let parts = ["Night ferry stays", "Council finds the money for another year", Self.first, Self.second]
    #expect(HTMLReader.read(page).text == parts.joined(separator: "\n\n"))
  }

  @Test(arguments: [
    #"<div><h1>Night ferry stays</h1><h2 class="b-subheadline">Money found at last for a year</h2></div>"#,
    "<div><h1>Night ferry stays</h1><div>Money was found at last, but only for one year, say clerks</div></div>",
    "<div><h1>Night ferry stays</h1><ul><li>Council finds money at last</li></ul></div>",
  ])
  func `what is said below the headline in few words belongs to the story`(head: String) {
    let read = HTMLReader.read(
      "<html><body>\(head)<div><p>\(Self.first)</p><p>\(Self.second)</p></div></body></html>")
    #expect(read.text.contains("oney "))
  }

  @Test(arguments: [
    "Published on the fourth of March 2026 by the night desk of the town",
    "Lena Ortiz, Ben Oduya, Harbour News Saltby Bureau",
    "Write to the night desk of the town: desk@harbour.example",
    "read by two thousand people since this morning, at 7:30",
  ])
  func `who wrote it, and when, is no standfirst`(line: String) {
    let page =
      "<html><body><div><h1>Night ferry stays</h1><div>\(line)</div></div><div><p>\(Self.first)</p></div></body></html>"
    #expect(HTMLReader.read(page).text == "Night ferry stays\n\n\(Self.first)")
  }

  @Test(arguments: [
    ("Harbour TV :: News", "<font size=4><b>Night ferry stays</b></font><br><br>\(first)"),
    ("Night ferry stays", "<b>Night ferry stays</b><br><br>\(first)"),
    ("Harbour Radio: Night ferry stays", "<h3>Night ferry stays</h3><div>\(first)</div>"),
    ("Night ferry stays :: Harbour News", "&lt;Anchor&gt;<br><br>\(first)"),
    ("Night ferry stays - Harbour", "<div>\(first)</div>"),
  ])
  func `a page without a first heading has one headline`(title: String, body: String) {
    let page = "<html><head><title>\(title)</title></head><body>\(body)</body></html>"
    let lines = HTMLReader.read(page).text.split(separator: "\n").map(String.init)
    #expect(lines.filter { $0 != "<Anchor>" } == ["Night ferry stays", Self.first])
  }

  @Test func `a count of pictures is no line of the story, a score in a table is`() {
    let page = """
      <html><body><h1>Night ferry stays</h1><p>\(Self.first)</p><div>1 / 12</div><p>\(Self.second)</p>
      <table><tr><td>Boats</td><td>3/4</td></tr></table></body></html>
      """
    let text = HTMLReader.read(page).text
    #expect(!text.contains("1 / 12") && text.contains("3/4"))
  }

  @Test(arguments: [
    "<ruby>港<rt>みなと</rt></ruby>", "<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>", "<ruby>港<rt>みなと</ruby>",
  ])
  func `how characters are pronounced is no part of the text`(ruby: String) {
    #expect(HTMLReader.read("<p>\(ruby)の町で朝市が開かれました。</p>").text == "港の町で朝市が開かれました。")
  }

  @Test func `a recipe for cookies is a story`() {
    let page = """
      <html><body><h1>Cookies for the crew</h1><div><p>Beat the butter for the cookies until it is white, then add the sugar.</p>
      <p>Bake them for nine minutes.</p><button>Share</button></div></body></html>
      """
    #expect(HTMLReader.read(page).text.contains("Beat the butter"))
  }
}
