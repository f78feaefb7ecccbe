internal import Bytes

/// A page as boxes that hold each other and blocks of text within them, every piece with its place.
struct HTMLOutline {
  /// What is between two pieces of text, weakest first.
  enum Gap: Int, Comparable {
    case none
    case space
    case line
    case paragraph

    static func < (one: Gap, other: Gap) -> Bool { one.rawValue < other.rawValue }

    /// What the gap is in the text.
    var text: String {
      switch self {
      case .none: ""
      case .space: " "
      case .line: "\n"
      case .paragraph: "\n\n"
      }
    }
  }

  /// A run of the source: literal text, or a character reference.
  struct Piece {
    var range: Range<Int>
    /// The text of a reference; nil for literal text.
    var replacement: String?
    /// What precedes it.
    var gap: Gap
  }

  /// Text between two ends of paragraphs or lines.
  struct Block {
    /// Its pieces, as places in `pieces`.
    var pieces: Range<Int>
    /// The innermost box around it, as a place in `boxes`.
    var box: Int
    /// The element that begins it: `p`, `h1`, `li`.
    var element: String
    /// Letters and signs, in UTF-8 bytes.
    var length = 0
    /// Those within links.
    var linked = 0
    /// True if it is in a button, a menu or another control.
    var isControl = false
    /// True if its last letter or sign is in a link.
    var endsLinked = false
    /// Where its last letter or sign outside of links ends, in bytes of the page; nil if all is linked.
    var plainEnd: Int?
  }

  /// An element that holds others.
  struct Box {
    var element: String
    /// The box around it; nil for the page.
    var parent: Int?
    /// Its classes, as they are written.
    var classes = ""
    /// What its class, id and role say of it.
    var hint: HTMLHint
    /// Its blocks, as places in `blocks`.
    var blocks: Range<Int>
    /// True if a picture is in it, and in no box within, other than the cells of a table.
    var hasPicture = false
    /// The box to which a picture belongs that is here: the box itself, or for a part of a table what holds the table.
    var pictureHolder = 0
  }

  /// A script of the page, which may carry a story as data.
  struct Script {
    /// Where its content is.
    var range: Range<Int>
    /// Its `type` in lower case; nil for one that runs.
    var type: String?
    var id: String?
  }

  /// What pictures show, in the words for those who cannot see them, by the block that is next after them.
  var descriptions: [Int: [String]] = [:]
  var metadata = HTMLMetadata()
  var pieces: [Piece] = []
  var blocks: [Block] = []
  var scripts: [Script] = []
  var boxes: [Box] = [Box(element: "", parent: nil, hint: .none, blocks: 0..<0)]

  /// The text of a block in one line or, where it was written so, several.
  func text(of block: Block, in bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for piece in pieces[block.pieces] {
      if !text.isEmpty { text += piece.gap.text.utf8 }
      if let replacement = piece.replacement { text += replacement.utf8 } else { text += bytes[piece.range] }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The text of a block with its place.
  func value(of block: Block, in bytes: [UInt8]) -> HTMLMetadata.Value {
    let pieces = pieces[block.pieces]
    let range = (pieces.first?.range.lowerBound ?? 0)..<(pieces.last?.range.upperBound ?? 0)
    return .init(text: text(of: block, in: bytes), range: range)
  }
}
