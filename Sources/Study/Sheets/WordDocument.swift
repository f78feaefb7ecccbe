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
    let answerParagraphs =
      answers.isEmpty ? [] : [paragraph(interface[.answers], size: 28, onNewPage: true)] + list(answers)
    let paragraphs =
      [
        paragraph(title, size: 32), paragraph(interface.instruction(kind), size: 22),
        paragraph("\(interface[.name]): ____________________   \(interface[.date]): ____________", size: 22),
      ] + list(tasks) + answerParagraphs
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
      \(paragraphs)<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="1020" w:right="910" w:bottom="1020" w:left="910" w:header="0" w:footer="0" w:gutter="0"/>\
      </w:sectPr></w:body></w:document>
      """
  }

  private func list(_ items: [Item]) -> [HTML] {
    items.enumerated().map { number, item in
      let text = item.pieces.map { piece in
        switch piece {
        case .text(let text): text
        case .room(let letters): String(repeating: "_", count: letters > 12 ? 120 : max(6, letters * 3))
        }
      }
      return paragraph("\(number + 1).  " + text.joined(), size: 24)
    }
  }

  /// A paragraph; the size is in half points.
  private func paragraph(_ text: String, size: Int, onNewPage: Bool = false) -> HTML {
    let newPage: HTML? = onNewPage ? "<w:pageBreakBefore/>" : nil
    let (bidi, rtl): (HTML?, HTML?) = text.isRightToLeft ? ("<w:bidi/>", "<w:rtl/>") : (nil, nil)
    return """
      <w:p><w:pPr>\(newPage)\(bidi)<w:spacing w:after="160" w:line="360" w:lineRule="auto"/></w:pPr>\
      <w:r><w:rPr><w:sz w:val="\(size)"/>\(rtl)</w:rPr><w:t xml:space="preserve">\(text)</w:t></w:r></w:p>

      """
  }
}

extension String {
  /// True if its first letter is of a script that is written from right to left.
  fileprivate var isRightToLeft: Bool {
    unicodeScalars.first { $0.properties.isAlphabetic }?.isRightToLeft ?? false
  }
}
