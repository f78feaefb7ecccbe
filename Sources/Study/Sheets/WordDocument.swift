internal import Bytes

extension Handout {
  /// The sheet as a document of word processors (Office Open XML, `.docx`); the same bytes on every run.
  public var document: [UInt8] {
    var archive = ZIPArchive()
    archive.add("[Content_Types].xml", Self.contentTypes)
    archive.add("_rels/.rels", Self.relations)
    archive.add("word/document.xml", body.source)
    return archive.bytes
  }

  private static let contentTypes = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Override PartName="/word/document.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
    </Types>
    """

  private static let relations = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="rId1" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
    Target="word/document.xml"/>
    </Relationships>
    """

  private var body: HTML {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
    \(blocks.map(\.wordMarkup))<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="1020" w:right="910" w:bottom="1020" w:left="910" w:header="0" w:footer="0" w:gutter="0"/>\
    </w:sectPr></w:body></w:document>
    """
  }
}

extension HandoutBlock {
  fileprivate var wordMarkup: HTML {
    switch self {
    case .heading(let text, let onNewPage): Self.paragraph(text, size: onNewPage ? 28 : 32, onNewPage: onNewPage)
    case .paragraph(let text): Self.paragraph(text, size: 24)
    case .table(let heads, let rows): Self.table(heads, rows)
    }
  }

  /// A paragraph; the size is in half points.
  private static func paragraph(
    _ text: Text, size: Int, isBold: Bool = false, onNewPage: Bool = false, inTable: Bool = false
  ) -> HTML {
    let newPage: HTML? = onNewPage ? "<w:pageBreakBefore/>" : nil
    let bold: HTML? = isBold ? "<w:b/><w:bCs/>" : nil
    let (bidi, rtl): (HTML?, HTML?) = text.isRightToLeft ? ("<w:bidi/>", "<w:rtl/>") : (nil, nil)
    let spacing: HTML =
      inTable ? "<w:spacing w:after=\"40\"/>" : "<w:spacing w:after=\"160\" w:line=\"360\" w:lineRule=\"auto\"/>"
    let tag = DocumentLanguage(text.language).tag
    return """
      <w:p><w:pPr>\(newPage)\(bidi)\(spacing)</w:pPr>\
      <w:r><w:rPr>\(bold)<w:sz w:val="\(size)"/><w:szCs w:val="\(size)"/>\(rtl)\
      <w:lang w:val="\(tag)" w:eastAsia="\(tag)" w:bidi="\(tag)"/></w:rPr>\
      <w:t xml:space="preserve">\(text.text)</w:t></w:r></w:p>

      """
  }

  private static func table(_ heads: [Text], _ rows: [[Text]]) -> HTML {
    let sides: [HTML] = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\(HTML(trusted: $0)) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"777777\"/>"
    }
    // The page is 11,906 twentieths of a point wide, and 1,820 of them are margins.
    let widths = Handout.columnWidths.map { $0 * 10_086 / 100 }
    return """
      <w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>\(sides)</w:tblBorders>\
      <w:tblLayout w:type="fixed"/></w:tblPr>\
      <w:tblGrid>\(widths.map { "<w:gridCol w:w=\"\($0)\"/>" as HTML })</w:tblGrid>
      \(row(heads, widths, isHead: true))\(rows.map { row($0, widths) })</w:tbl>

      """
  }

  private static func row(_ cells: [Text], _ widths: [Int], isHead: Bool = false) -> HTML {
    let head: HTML? = isHead ? "<w:tblHeader/>" : nil
    let markup = zip(cells, widths).enumerated().map { column, cell -> HTML in
      let text = paragraph(cell.0, size: 20, isBold: isHead || column == 1, inTable: true)
      let span: HTML? =
        cell.0.span == 1 ? nil : cell.0.span == 0 ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>"
      return "<w:tc><w:tcPr><w:tcW w:w=\"\(cell.1)\" w:type=\"dxa\"/>\(span)</w:tcPr>\(text)</w:tc>"
    }
    return "<w:tr><w:trPr><w:cantSplit/>\(head)</w:trPr>\(markup)</w:tr>\n"
  }
}
