public import Bitext

/// A page with two texts side by side for someone who checks an alignment: rows that deserve a look are marked.
public struct AlignmentPage: Sendable {
  /// What is shown.
  public var alignment: Alignment

  /// Takes an alignment.
  public init(_ alignment: Alignment) { self.alignment = alignment }

  /// The page as HTML, the same on every run; it needs no network and no scripts.
  public func html() -> String {
    let (left, right) = (alignment.left.language, alignment.right.language)
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(Self.styleHash)'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Alignment</title>
      <style>\(HTML(trusted: Self.style))</style>
      </head>
      <body>
      <h1>Alignment</h1>
      <table>
      <thead><tr><th scope="col">Sure</th><th scope="col">\(left)</th><th scope="col">\(right)</th></tr></thead>
      <tbody>
      \(alignment.rows.map(row))</tbody>
      </table>
      </body>
      </html>

      """
    return page.source
  }

  private func row(_ row: Alignment.Row) -> HTML {
    let note: HTML? =
      row.numbers.isEmpty ? nil : #"<br><small>numbers: \#(row.numbers.joined(separator: " "))</small>"#
    return """
      <tr\(row.isDoubtful ? #" class="look""# : "" as HTML)><td>\(percent(row))\(note)</td>\
      \(cell(row.left, alignment.left.language))\(cell(row.right, alignment.right.language))</tr>

      """
  }

  private func percent(_ row: Alignment.Row) -> String {
    row.bead.isAligned ? "\(Int((row.bead.confidence * 100).rounded())) %" : "alone"
  }

  private func cell(_ texts: [String], _ language: String) -> HTML {
    let sentences = texts.map { "<p>\($0)</p>" as HTML }
    return #"<td lang="\#(language)" dir="auto">\#(sentences)</td>"#
  }

  /// A table of two columns that fits a phone, light or dark; rows to look at have an edge.
  static let style = """
    :root { color-scheme: light dark; }
    body { max-width: 76rem; margin: 0 auto; padding: 1rem; font: 1rem/1.6 system-ui, sans-serif; }
    h1 { font-size: 1.2rem; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; }
    th, td { padding: .5rem; text-align: start; vertical-align: top; border-bottom: 1px solid #8886; }
    th:first-child, td:first-child { width: 4.5rem; font-size: .85rem; }
    td { overflow-wrap: anywhere; }
    td:lang(ko) { word-break: keep-all; }
    p { margin: 0; }
    .look td:first-child { border-inline-start: 4px solid #c60; font-weight: 700; }
    """
  static let styleHash = "sha256-lHNDcaUT0K4Ef5ympsG9tCp5EnUExe1TABKiNKpr+vw="
}
