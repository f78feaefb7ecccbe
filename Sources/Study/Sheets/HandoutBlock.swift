internal import Bytes

/// A part of a handout as word processors see it.
enum HandoutBlock {
  /// A text and the language it is in.
  struct Text {
    var text: String
    var language: String
    /// How many rows of a table it is for; 0 if it goes on from the row above.
    var span = 1

    /// True if its first letter is of a script that is written from right to left.
    var isRightToLeft: Bool {
      text.unicodeScalars.first { $0.properties.isAlphabetic }?.isRightToLeft ?? false
    }
  }

  /// A heading; some begin a page.
  case heading(Text, onNewPage: Bool)
  /// A paragraph.
  case paragraph(Text)
  /// A table: its heads, and its rows.
  case table([Text], rows: [[Text]])
}

extension Handout {
  /// The sheet in parts, in order.
  var blocks: [HandoutBlock] {
    let line = "\(interface[.name]): ____________________   \(interface[.date]): ____________"
    let head: [HandoutBlock] = [
      .heading(story(title), onNewPage: false), .paragraph(own(interface.instruction(kind))), .paragraph(own(line)),
    ]
    let foot: [HandoutBlock] =
      answers.isEmpty ? [] : [.heading(own(interface[.answers]), onNewPage: true)] + list(answers)
    return head + list(tasks) + table + foot
  }

  private func story(_ text: String) -> HandoutBlock.Text { .init(text: text, language: language) }

  private func own(_ text: String) -> HandoutBlock.Text { .init(text: text, language: interface.language) }

  private func list(_ items: [Item]) -> [HandoutBlock] {
    items.enumerated().map { number, item in
      let text = item.pieces.map { piece in
        switch piece {
        case .text(let text): text
        case .room(let letters): String(repeating: "_", count: letters > 12 ? 120 : max(6, letters * 3))
        }
      }
      return .paragraph(story("\(number + 1).  " + text.joined()))
    }
  }

  private var table: [HandoutBlock] {
    guard !words.isEmpty else { return [] }
    let rows = zip(words, sentenceSpans).enumerated().map { number, row in
      let (entry, span) = row
      let sentence = HandoutBlock.Text(text: span == 0 ? "" : entry.sentence, language: language, span: span)
      return [
        own("\(number + 1)"), story(entry.word + (entry.isSure ? "" : "*")), own("\(entry.count)"), own(""),
        sentence,
      ]
    }
    return [.table(columns.map(own), rows: rows)] + (note.map { [.paragraph(own($0))] } ?? [])
  }

  /// The shares of the columns of the table in its width, in hundredths.
  static let columnWidths = [6, 18, 8, 24, 44]
}

/// A BCP 47 tag as word processors want it, in parts.
struct DocumentLanguage {
  /// The language.
  let language: String
  /// The region; one that is usual for the language where the tag has none.
  let region: String?

  init(_ tag: String) {
    let parts = tag.split(separator: "-").map(String.init)
    language = parts.first ?? "und"
    region = parts.dropFirst().first { $0.count == 2 && $0 == $0.uppercased() } ?? Self.regions[language]
  }

  /// The tag.
  var tag: String { region.map { "\(language)-\($0)" } ?? language }

  private static let regions = [
    "ar": "EG", "de": "DE", "en": "US", "es": "ES", "fr": "FR", "id": "ID", "it": "IT", "ja": "JP", "ko": "KR",
    "pt": "BR",
    "ru": "RU", "vi": "VN", "zh": "CN",
  ]
}
