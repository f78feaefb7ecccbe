internal import Bytes

extension Handout {
  /// The sheet as a document of word processors (OpenDocument, `.odt`); the same bytes on every run.
  public var openDocument: [UInt8] {
    var archive = ZIPArchive()
    archive.add("mimetype", "application/vnd.oasis.opendocument.text")
    archive.add("META-INF/manifest.xml", Self.manifest)
    archive.add("content.xml", content.source)
    archive.add("styles.xml", Self.styles.source)
    return archive.bytes
  }

  private static let manifest = """
    <?xml version="1.0" encoding="UTF-8"?>
    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
    <manifest:file-entry manifest:full-path="/" manifest:version="1.2" \
    manifest:media-type="application/vnd.oasis.opendocument.text"/>
    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
    <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
    </manifest:manifest>
    """

  private static let namespaces: HTML = """
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
    xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2"
    """

  /// A page of A4 with the margins of the printed sheet.
  private static let styles: HTML = """
    <?xml version="1.0" encoding="UTF-8"?>
    <office:document-styles \(namespaces)><office:automatic-styles>
    <style:page-layout style:name="page"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" \
    fo:margin-top="18mm" fo:margin-bottom="18mm" fo:margin-left="16mm" fo:margin-right="16mm"/></style:page-layout>
    </office:automatic-styles><office:master-styles>
    <style:master-page style:name="Standard" style:page-layout-name="page"/>
    </office:master-styles></office:document-styles>
    """

  private var content: HTML {
    let widths = Self.columnWidths.enumerated().map { number, width -> HTML in
      """
      <style:style style:name="c\(number)" style:family="table-column">\
      <style:table-column-properties style:rel-column-width="\(width)*"/></style:style>

      """
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content \(Self.namespaces)><office:automatic-styles>
      \(OpenStyle.all(story: language, own: interface.language).map(\.markup))\(widths)\
      <style:style style:name="words" style:family="table"><style:table-properties style:rel-width="100%" \
      table:align="margins"/></style:style>
      <style:style style:name="row" style:family="table-row">\
      <style:table-row-properties fo:keep-together="always"/></style:style>
      <style:style style:name="cell" style:family="table-cell">\
      <style:table-cell-properties fo:padding="1mm" fo:border="0.5pt solid #777777"/></style:style>
      </office:automatic-styles><office:body><office:text>
      \(blocks.map { $0.openMarkup(story: language) })</office:text></office:body></office:document-content>
      """
  }
}

/// A style of paragraphs: what they are, in which language, and from which side they are written.
private struct OpenStyle {
  enum Kind: String, CaseIterable {
    case title, answers, line, cell, head
  }

  var kind: Kind
  var language: String
  var isStory: Bool
  var isRightToLeft: Bool

  /// Each style for both languages and both directions.
  static func all(story: String, own: String) -> [OpenStyle] {
    Kind.allCases.flatMap { kind in
      [true, false].flatMap { isStory in
        [true, false].map {
          OpenStyle(kind: kind, language: isStory ? story : own, isStory: isStory, isRightToLeft: $0)
        }
      }
    }
  }

  var name: String { kind.rawValue + (isStory ? "-story" : "") + (isRightToLeft ? "-rtl" : "") }

  /// The size in points, the space below in millimetres.
  private var measures: (size: Int, below: Int) {
    switch kind {
    case .title: (16, 3)
    case .answers: (14, 3)
    case .line: (12, 3)
    case .cell, .head: (10, 0)
    }
  }

  var markup: HTML {
    let (size, below) = measures
    let newPage: HTML? = kind == .answers ? " fo:break-before=\"page\"" : nil
    let side: HTML? = isRightToLeft ? " style:writing-mode=\"rl-tb\" fo:text-align=\"start\"" : nil
    let weight: HTML? =
      [.title, .answers, .head].contains(kind)
      ? " fo:font-weight=\"bold\" style:font-weight-asian=\"bold\" style:font-weight-complex=\"bold\"" : nil
    let tag = DocumentLanguage(language)
    let region = tag.region ?? "none"
    return """
      <style:style style:name="\(name)" style:family="paragraph">\
      <style:paragraph-properties fo:margin-bottom="\(below)mm" fo:line-height="\(below == 0 ? 110 : 150)%"\(newPage)\(side)/>\
      <style:text-properties fo:font-size="\(size)pt" style:font-size-asian="\(size)pt" \
      style:font-size-complex="\(size)pt"\(weight) fo:language="\(tag.language)" fo:country="\(region)" \
      style:language-asian="\(tag.language)" style:country-asian="\(region)" \
      style:language-complex="\(tag.language)" style:country-complex="\(region)"/></style:style>

      """
  }
}

extension HandoutBlock {
  fileprivate func openMarkup(story: String) -> HTML {
    switch self {
    case .heading(let text, let onNewPage): Self.paragraph(text, onNewPage ? .answers : .title, story)
    case .paragraph(let text): Self.paragraph(text, .line, story)
    case .table(let heads, let rows):
      """
      <table:table table:name="words" table:style-name="words">\
      \(heads.indices.map { "<table:table-column table:style-name=\"c\($0)\"/>" as HTML })
      <table:table-header-rows>\(Self.row(heads, story, isHead: true))</table:table-header-rows>
      \(rows.map { Self.row($0, story) })</table:table>

      """
    }
  }

  private static func paragraph(_ text: Text, _ kind: OpenStyle.Kind, _ story: String) -> HTML {
    let style = OpenStyle(
      kind: kind, language: text.language, isStory: text.language == story, isRightToLeft: text.isRightToLeft)
    return "<text:p text:style-name=\"\(style.name)\">\(text.text)</text:p>\n"
  }

  private static func row(_ cells: [Text], _ story: String, isHead: Bool = false) -> HTML {
    let markup = cells.enumerated().map { column, cell -> HTML in
      guard cell.span > 0 else { return "<table:covered-table-cell/>" }
      let span: HTML? = cell.span == 1 ? nil : " table:number-rows-spanned=\"\(cell.span)\""
      return """
        <table:table-cell table:style-name="cell"\(span) office:value-type="string">\
        \(paragraph(cell, isHead || column == 1 ? .head : .cell, story))</table:table-cell>
        """
    }
    return "<table:table-row table:style-name=\"row\">\(markup)</table:table-row>\n"
  }
}
