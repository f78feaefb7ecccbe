extension Handout {
  /// The sheet as a page to print: it needs no network and no scripts.
  public func html() -> String {
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="\(interface.language)"\(interface.direction)>
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(Self.styleHash)'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>\(HTML(trusted: Self.style))</style>
      </head>
      <body>
      <h1 lang="\(language)" dir="auto">\(title)</h1>
      <p class="task">\(interface.instruction(kind))</p>
      <p class="name">\(interface[.name]): <span class="room"></span> \(interface[.date]): <span class="room"></span></p>
      \(words.isEmpty ? list(tasks) : table)
      \(answers.isEmpty ? nil : answerPage)</body>
      </html>

      """
    return page.source
  }

  private var answerPage: HTML? {
    "<section class=\"answers\"><h2>\(interface[.answers])</h2>\n\(list(answers))\n</section>\n"
  }

  private func list(_ items: [Item]) -> HTML {
    let rows = items.map { "<li dir=\"auto\">\($0.pieces.map(markup))</li>\n" as HTML }
    return "<ol lang=\"\(language)\">\n\(rows)</ol>"
  }

  private func markup(_ piece: Piece) -> HTML {
    switch piece {
    case .text(let text): "\(text)"
    case .room(let letters) where letters > 12: "<span class=\"line\"></span><span class=\"line\"></span>"
    case .room(let letters): "<span class=\"room r\(max(2, min(letters, 12)))\"></span>"
    }
  }

  private var table: HTML {
    let heads = columns.dropFirst().map { "<th scope=\"col\">\($0)</th>" as HTML }
    let rows = zip(words, sentenceSpans).enumerated().map { number, row -> HTML in
      let (entry, span) = row
      let mark: HTML? = entry.isSure ? nil : "*"
      let sentence: HTML? =
        span == 0 ? nil : "<td rowspan=\"\(span)\" lang=\"\(language)\" dir=\"auto\">\(entry.sentence)</td>"
      return """
        <tr><td>\(number + 1)</td><th scope="row" lang="\(language)" dir="auto">\(entry.word)\(mark)</th>\
        <td>\(entry.count)</td><td class="blank"></td>\(sentence)</tr>

        """
    }
    let note = note.map { "\n<p class=\"note\">\($0)</p>" as HTML }
    return """
      <table>
      <thead><tr><td></td>\(heads)</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table>\(note)
      """
  }

  /// Black on white, lines to write on, answers on a page of their own.
  static let style = """
    @page { margin: 18mm 16mm; }
    body { max-width: 44rem; margin: 0 auto; padding: 1rem; font: 12pt/1.9 "Noto Sans", system-ui, sans-serif; color: #000; background: #fff; }
    h1 { font-size: 1.3em; line-height: 1.3; }
    h2 { font-size: 1.1em; }
    li { margin: .4em 0; break-inside: avoid; overflow-wrap: anywhere; }
    :lang(ko) { word-break: keep-all; }
    .room { display: inline-block; width: 8em; border-bottom: 1px solid #000; }
    .r2 { width: 2.5em; } .r3 { width: 3.2em; } .r4 { width: 4em; } .r5 { width: 4.8em; } .r6 { width: 5.5em; }
    .line { display: block; height: 2em; border-bottom: 1px solid #000; }
    table { width: 100%; border-collapse: collapse; font-size: .85em; line-height: 1.45; }
    th, td { padding: .25em .4em; border: 1px solid #777; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
    tr { break-inside: avoid; }
    td.blank { width: 26%; }
    .note { font-size: .85em; }
    .answers { break-before: page; margin-top: 3rem; }
    """
  static let styleHash = "sha256-megioT6VufYPVa0jvMbnPPTQustwMazSZCe9irtdVBQ="
}
