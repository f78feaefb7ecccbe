/// What a sentence itself tells about who may be saying it.
struct Evidence: Hashable, Sendable {
  /// To whom the anchor hands over.
  struct HandOff: Hashable, Sendable {
    /// What the one who is handed to does.
    enum Form: Hashable, Sendable { case package, live, guest }

    var form: Form
    var name: String?
    var title: String?
    var outlet: String?
    var place: String?
    /// True if only thanks or a question show that there is one.
    var isInferred = false
  }

  /// Who closes the report, and from where.
  struct SignOff: Hashable, Sendable {
    var name: String?
    var outlet: String?
    var place: String?
  }

  var handOff: HandOff?
  var signOff: SignOff?
  /// The name in "I'm Dana Pell".
  var introducesSelf: String?
  /// The name in "That's Ben Okafor, who keeps the shop": who was just heard.
  var identifies: String?
  /// The name in `한도담 시민 저는 …`: begins with the name of who is heard.
  var namesItself: String?
  var asks = false
  var thanks = false
  /// The name in "Thank you, Ira".
  var thanked: String?
  var introducesClip = false
  var beginsStory = false
  var comments = false
  var answers = false
  /// True if it is in a quotation that is free.
  var isQuoted = false
  /// The person it tells of by name, as a reporter does before the person is heard.
  var person: String?
  /// Whom it says to be of the newsroom (true), or described in an apposition as others are (false).
  var descriptions: [String: Bool] = [:]
  /// Whom it may speak to.
  var vocatives: [Vocative] = []
  /// True if it says `you`.
  var speaksToSomebody = false
  /// True if it speaks to who presents, as an answer does.
  var addressesAnchor = false
  /// All whole names in it.
  var persons: [String] = []
  /// The patterns of the language file that matched.
  var patterns: [Clue.Kind: String] = [:]
  /// How much it sounds like free speech; below 0 like something read.
  var freedom = 0.0
  /// What its words and its ending say of who may be speaking.
  var signs: [Observation] = []

  /// Everybody whom it names, the person it tells of last.
  var namedPersons: [String] { persons + [person].compactMap(\.self) }
}
