internal import Editing
public import Romanization
internal import Stories

/// The story as an e-book (EPUB 3): both languages row by row, Korean with its romanization above it.
public struct EBook: Sendable {
  private let material: StudyMaterial
  private let words: WordMarkup
  private let overlay: MediaOverlay?

  /// Takes the rows, and their sound if readers are to play it row by row.
  public init(_ material: StudyMaterial, sounds: RowSounds? = nil, romanizer: Romanizer = Romanizer()) {
    (self.material, words) = (material, WordMarkup(romanizer: romanizer))
    overlay = sounds.map { MediaOverlay(sounds: $0) }
  }

  /// The file, the same bytes on every run.
  public var bytes: [UInt8] {
    var archive = ZIPArchive()
    archive.add("mimetype", "application/epub+zip")
    archive.add("META-INF/container.xml", Self.container)
    archive.add("book/package.opf", package.source)
    archive.add("book/contents.xhtml", contents.source)
    archive.add("book/story.xhtml", story.source)
    archive.add("book/style.css", Self.style)
    if let overlay {
      archive.add("book/story.smil", overlay.document.source)
      archive.add("book/story.mp3", overlay.sounds.track.bytes)
    }
    return archive.bytes
  }

  private static let container = """
    <?xml version="1.0" encoding="UTF-8"?>
    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
    <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
    </container>

    """

  private static let style = """
    .passage { margin: 1.2em 0; }
    h2 { font-size: .9em; font-weight: normal; }
    .row { margin: 0 0 .8em; }
    .row p { margin: 0; }
    .other { opacity: .75; }
    :lang(ko) { word-break: keep-all; }
    rt { font-size: .55em; }
    .playing { background: #ffe9a8; color: #000; }

    """

  private var first: Story { material.stories[0] }
  private var title: String { first.headline?.text ?? "Aircheck" }
  private var language: String { first.language == "und" ? "en" : first.language }

  /// When the story was published; a book has to say a time, and the time it was made would differ on every run.
  private var modified: String {
    let time = first.published?.time ?? ""
    return (time.utf8.count >= 10 ? time.prefix(10) : "2000-01-01") + "T00:00:00Z"
  }

  private var package: HTML {
    var hash = FowlerNollVo()
    for row in material.rows { hash.add(row.id.unicodeScalars) }
    let languages = material.stories.map {
      "<dc:language>\($0.language == "und" ? "en" : $0.language)</dc:language>" as HTML
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="\(language)">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:identifier id="id">urn:aircheck:\(String(hash.value, radix: 36))</dc:identifier>
      <dc:title>\(title)</dc:title>
      \(languages)
      <meta property="dcterms:modified">\(modified)</meta>
      \(overlay?.metadata)</metadata>
      <manifest>
      <item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
      <item id="story" href="story.xhtml" media-type="application/xhtml+xml"\(overlay?.reference)/>
      <item id="style" href="style.css" media-type="text/css"/>
      \(overlay?.items)</manifest>
      <spine><itemref idref="story"/></spine>
      </package>

      """
  }

  private var contents: HTML {
    page("<nav epub:type=\"toc\"><ol><li><a href=\"story.xhtml\">\(title)</a></li></ol></nav>")
  }

  private var story: HTML {
    let heads = material.stories.enumerated().map { index, story -> HTML in
      let text = story.headline.map(words.markup) ?? "\(title)"
      return index == 0
        ? "<h1 xml:lang=\"\(story.language)\" lang=\"\(story.language)\">\(text)</h1>"
        : "<p class=\"other\" xml:lang=\"\(story.language)\" lang=\"\(story.language)\">\(text)</p>"
    }
    return page("\(heads)\n\(passages)")
  }

  private func page(_ body: HTML) -> HTML {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="\(language)" \
    lang="\(language)">
    <head><title>\(title)</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
    <body>
    \(body)
    </body>
    </html>

    """
  }

  /// The rows, with the speaker before each turn.
  private var passages: [HTML] {
    var turn: Int?
    return material.rows.enumerated().map { number, row in
      let line = row.cells[0].first ?? row.opening
      let begins = row.cells[0].first.map { $0.turn != turn } ?? false
      turn = row.cells[0].last?.turn ?? turn
      let speaker: HTML? = begins ? line?.speaker.map { "<h2>\(words.markup(name: $0))</h2>\n" } : nil
      let cells = row.cells.enumerated().filter { !$0.element.isEmpty }.map { side, lines -> HTML in
        let language = material.stories[side].language
        let texts = lines.map { words.markup($0.sentence) }
        return """
          <p class="\(side == 0 ? "one" : "other")" xml:lang="\(language)" lang="\(language)">\(texts, between: " ")</p>
          """
      }
      return "\(speaker)<div class=\"row\" id=\"r\(number + 1)\">\(cells)</div>\n"
    }
  }
}
