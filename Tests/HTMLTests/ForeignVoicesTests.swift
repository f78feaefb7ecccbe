import Editing
import HTML
import Testing

/// Pages on which others say more than the story does: readers, partners, the next story.
@Suite struct ForeignVoicesTests {
  private static let first = "The harbour council voted on Monday to keep the night ferry for another year."
  private static let second = "Mayor Lena Ortiz said the town could not live without it, and everybody agreed."
  private static let third = "Fares will rise by forty cents from the first of May, and children travel free."
  private static let long = String(
    repeating: "I have sailed on it for years and never once was it late in any wind. ", count: 9)

  private static func read(_ body: String, title: String = "Night ferry stays | Harbour") -> String {
    HTMLReader.read("<html><head><title>\(title)</title></head><body>\(body)</body></html>").text
  }

  private static let told = "<p>\(first)</p><p>\(second)</p><p>\(third)</p>"
  private static let story = ["Night ferry stays", first, second, third].joined(separator: "\n\n")

  @Test(arguments: [
    """
    <div><h1>Night ferry stays</h1><div class="txt">\(told)</div><div class="box_comment"><p>Ann</p><p>\(long)</p>
    <a>Reply</a><p>Ben</p><p>\(long)</p><a>Reply</a></div></div>
    """,
    """
    <div class="page"><h1>Night ferry stays</h1>\(told)</div><div class="overlay" role="dialog"><h2>Your privacy</h2>
    <p>\(long)</p><button>More</button><button>Accept</button></div>
    """,
    """
    <div class="page"><h1>Night ferry stays</h1>\(told)</div><div class="x1"><h2>Your privacy</h2><p>Our partners keep
    cookies. \(long)</p><p>\(long)</p><button>More</button><button>Accept</button></div>
    """,
    """
    <main><article><h1>Night ferry stays</h1>\(told)</article><div>Next story</div><article><h1>A lighthouse is painted
    red</h1><p>\(long)</p></article></main>
    """,
    """
    <div><div class="a"><h1>Night ferry stays</h1>\(told)</div><div class="a"><h1>A lighthouse is painted red</h1><p>\(long)</p>
    </div></div>
    """,
  ])
  func `what others say is no part of the story, however long it is`(body: String) {
    #expect(Self.read(body) == Self.story)
  }

  @Test(arguments: [
    "<h1>Night ferry stays</h1><div class=\"comment\">\(told)<a href=\"/a\">More</a><a href=\"/b\">Columns</a></div>",
    "<div class=\"comment\"><h1>Night ferry stays</h1>\(told)<button>Share</button><button>Print</button></div>",
    "<div role=\"dialog\"><button>Close</button><h1>Night ferry stays</h1>\(told)<button>Next</button></div>",
    "<body class=\"cookie-bar-open\"><h1>Night ferry stays</h1>\(told)<button>A</button><button>B</button></body>",
  ])
  func `a story is one in whatever box it stands`(body: String) {
    #expect(Self.read(body) == Self.story)
  }

  @Test func `a story about cookies and privacy stays, whatever buttons it ends in`() {
    let body = """
      <h1>Night ferry stays</h1><div class="txt"><p>The ferry's new page keeps cookies, and lawyers for privacy object.</p>
      \(Self.told)<button>Share</button><button>Print</button></div>
      """
    #expect(Self.read(body).contains("keeps cookies"))
  }

  @Test func `stories of one broadcast that the title does not name stay together`() {
    let body = """
      <main><div><h1>Night ferry stays</h1><p>\(Self.first)</p><p>\(Self.second)</p></div><div><h1>Fares rise</h1>
      <p>\(Self.third)</p></div></main>
      """
    let read = Self.read(body, title: "The evening news of Monday")
    #expect(read.contains(Self.second) && read.contains(Self.third))
  }
}
