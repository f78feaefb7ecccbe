import Editing

/// Writes the edits that make the story of a page.
struct HTMLWriter {
  private let bytes: [UInt8]
  private let outline: HTMLOutline
  private let story: HTMLChoice.Story
  /// What is written ahead of the first piece: a headline that is nowhere on the page.
  private var opening = ""
  private var text: [UInt8] = []
  private var edits: [Edit] = []
  private var marks: [Mark] = []
  /// Up to where the source has been written or left out.
  private var at = 0
  private var gap = HTMLOutline.Gap.none
  /// True if something that people could read has been left out since the last piece.
  private var leftOut: [HTMLOutline.Block] = []

  init(bytes: [UInt8], outline: HTMLOutline, story: HTMLChoice.Story) {
    (self.bytes, self.outline, self.story) = (bytes, outline, story)
  }

  /// Writes headline and story, and keeps the rest as marks.
  mutating func write() {
    opening = story.headline.map { $0.text + "\n\n" } ?? ""
    var article = story.article
    for (block, isStory) in zip(outline.blocks, story.isStory) {
      if let found = article, found.range.lowerBound < outline.pieces[block.pieces.lowerBound].range.lowerBound {
        write(found)
        article = nil
      }
      write(block, isStory: isStory)
    }
    if let article { write(article) }
  }

  /// The article that the page carries as data takes the place of its JSON.
  private mutating func write(_ article: LinkedArticle) {
    leave(upTo: article.range.lowerBound, writing: text.isEmpty ? "" : "\n\n")
    add("html-article", article.range, article.body ?? "", "the article that the page carries as data")
    at = article.range.upperBound
    gap = .paragraph
  }

  private mutating func write(_ block: HTMLOutline.Block, isStory: Bool) {
    guard isStory else {
      gap = outline.pieces[block.pieces].reduce(gap) { max($0, $1.gap) }
      leftOut.append(block)
      return
    }
    for piece in outline.pieces[block.pieces] { write(piece) }
  }

  private mutating func write(_ piece: HTMLOutline.Piece) {
    leave(upTo: piece.range.lowerBound, writing: text.isEmpty ? "" : max(gap, piece.gap).text)
    gap = .none
    if let replacement = piece.replacement {
      add("html-reference", piece.range, replacement, "a character reference is written as its character")
    } else {
      text += bytes[piece.range]
    }
    at = piece.range.upperBound
  }

  /// Leaves out what precedes a place, and writes what separates the text there.
  private mutating func leave(upTo end: Int, writing separator: String) {
    let range = at..<end
    let separator = opening.isEmpty ? separator : opening
    opening = ""
    if leftOut.isEmpty {
      add("html-tag", range, separator, "markup and white space that the page does not show")
    } else {
      add("html-furniture", range, separator, "a part of the page that is not the story")
      mark(range)
    }
  }

  /// Keeps the blocks that were left out, a line each, as one mark.
  private mutating func mark(_ range: Range<Int>) {
    let lines = leftOut.map { block in outline.text(of: block, in: bytes) }.filter { !$0.isEmpty }
    leftOut = []
    guard !lines.isEmpty else { return }
    marks.append(Mark(kind: .furniture, range: range, text: lines.joined(separator: "\n")))
  }

  private mutating func add(_ rule: String, _ range: Range<Int>, _ after: String, _ reason: String) {
    text += after.utf8
    guard !bytes[range].elementsEqual(after.utf8) else { return }
    edits.append(
      Edit(
        rule: rule, range: range, before: String(decoding: bytes[range], as: UTF8.self), after: after,
        reason: reason, confidence: 1))
  }

  mutating func finish(source: String) -> EditedText {
    leave(upTo: bytes.count, writing: "")
    return EditedText(
      source: source, text: String(decoding: text, as: UTF8.self), edits: edits, findings: [],
      marks: (marks + told).sorted {
        ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
      },
      language: outline.metadata.language ?? "und")
  }

  /// What the page says of itself, as marks.
  private var told: [Mark] {
    let metadata = outline.metadata
    let article = metadata.article
    let published = article?.published.map { HTMLMetadata.Value(text: $0, range: article?.range ?? 0..<0) }
    let link = article?.link.map { HTMLMetadata.Value(text: $0, range: article?.range ?? 0..<0) }
    let values: [(Mark.Kind, HTMLMetadata.Value?)] = [
      (.headline, story.headline), (.published, published ?? metadata.published), (.link, metadata.link ?? link),
    ]
    return values.compactMap { kind, value in value.map { Mark(kind: kind, range: $0.range, text: $0.text) } }
  }
}
