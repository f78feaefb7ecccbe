/// What a sentence is within the broadcast: the states between which a story moves.
enum SpeechPart: Int, CaseIterable, Sendable {
  /// The anchor reads.
  case anchor
  /// The anchor talks with a reporter or guest.
  case talk
  /// A reporter's recorded piece.
  case package
  /// Somebody is heard in a reporter's piece.
  case bite
  /// A reporter answers live.
  case live
  /// A guest answers live.
  case guest
  /// Somebody is heard while the anchor reads.
  case clip

  /// The role of who speaks.
  var role: Turn.Role {
    switch self {
    case .anchor, .talk: .anchor
    case .package, .live: .reporter
    case .bite, .clip: .soundbite
    case .guest: .guest
    }
  }
}
