import Editing
import HTML
import Testing

@Suite struct HTMLMetadataTests {
  @Test func `a headline that stands nowhere on the page comes from its title`() throws {
    let page = """
      <html lang="en"><head><title>Ferry sails again | Harbour News</title>
      <meta property="article:published_time" content="2025-03-01T09:00:00+09:00">
      <link rel="canonical" href="https://harbour.example/17"></head>
      <body><h1><a href="/">Harbour News</a></h1><div id="content"><p>The ferry left the port this morning.</p>
      <p>It carried forty cars to the island.</p></div></body></html>
      """
    let read = HTMLReader.read(page)
    #expect(
      read.text == """
        Ferry sails again

        The ferry left the port this morning.

        It carried forty cars to the island.
        """)
    #expect(try apply(read.edits, to: page) == read.text)
    #expect(read.marks.first { $0.kind == .published }?.text == "2025-03-01T09:00:00+09:00")
    #expect(read.marks.first { $0.kind == .link }?.text == "https://harbour.example/17")
    #expect(read.language == "en")
  }

  @Test func `an article that the page carries as data is read where the page shows none`() throws {
    let page = """
      <html><head><title>Harbour</title><script type="application/ld+json">
      {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Harbour"},
      {"@type": "NewsArticle", "headline": "Ferry sails again", "datePublished": "2025-03-01",
      "articleBody": "The ferry left the port this morning.\\n\\nIt carried forty cars to the island."}]}
      </script></head><body><div id="app"></div><footer>All rights reserved.</footer></body></html>
      """
    let read = HTMLReader.read(page)
    #expect(
      read.text == """
        Ferry sails again

        The ferry left the port this morning.

        It carried forty cars to the island.
        """)
    #expect(try apply(read.edits, to: page) == read.text)
    #expect(read.edits.contains { $0.rule == "html-article" })
    #expect(read.marks.contains { $0.kind == .published && $0.text == "2025-03-01" })
    #expect(read.marks.contains { $0.kind == .furniture && $0.text == "All rights reserved." })
  }

  @Test(arguments: ["{", "{\"@type\": \"NewsArticle\"}", "[[[[", "{\"@type\": 3, \"articleBody\": []}", "\"x\""])
  func `data that cannot be read is left out`(json: String) throws {
    let page = "<script type=\"application/ld+json\">\(json)</script><p>The ferry left the port.</p>"
    #expect(HTMLReader.read(page).text == "The ferry left the port.")
  }
}
