internal import Editing

/// A stretch of the cleaned text that is one thing: a sentence, a label, a heading, a stage direction.
///
/// The passages of a text follow each other in order and hold everything of it but white space.
struct Passage: Hashable, Sendable {
  /// What a stretch of text is.
  enum Content: Hashable, Sendable {
    /// A sentence that is spoken.
    case speech
    /// The headline of a story.
    case heading
    /// Not spoken: a label, a stage direction, furniture that cleaning left.
    case aside(Mark.Kind)
  }

  /// Where it is in the cleaned text, in UTF-8 offsets.
  var range: Range<Int>
  /// What is there.
  var text: String
  /// What it is.
  var content: Content
  /// Where it stood in the source, if cleaning took it out of the text.
  var source: Range<Int>?
  /// The number of its line, counted from 0.
  var line: Int
  /// True if an empty line, or the edge of the text, is above its line and it is the first there.
  var opensParagraph = false
  /// True if somebody else may begin to speak here: a label or `>>` is right before it.
  var opensTurn = false
  /// True if a label or `>>` is right before it.
  var isLabelled = false
  /// True if a `>>>` says that another story begins here.
  var opensStory = false
  /// True if a label such as `Title:` announces this headline.
  var isAnnounced = false
  /// How deep a heading of Markdown is; nil for all others.
  var depth: Int?
  /// What the label says under which it is.
  var label: Label?

  /// True if it is a line such as `-----` between two stories.
  var isDivider: Bool { content == .aside(.furniture) && text.utf8.count >= 3 && text.hasNoWords }
  /// True if it is spoken.
  var isSpeech: Bool { content == .speech }
}

/// What the label before a turn says about its speaker.
struct Label: Hashable, Sendable {
  /// The role, where the label tells it.
  var role: Turn.Role?
  /// The name as the label writes it.
  var name: String?
  /// The office: `CNN ANCHOR`, `한빛마을 어민`.
  var title: String?
  /// True if a form of address is before the name: `MR. KILE`, which newsrooms do not call their own.
  var isAddressed = false

  /// Takes the first of three words or more for the office: `Apicultor Celso Varejão`.
  mutating func moveFirstWordToTitle() {
    guard title == nil, let words = name?.split(separator: " "), words.count >= 3 else { return }
    title = String(words[0])
    name = words.dropFirst().joined(separator: " ")
  }
}
