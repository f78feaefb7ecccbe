/// How sure a role is, by what shows it: set by hand near the share of right roles on marked stories.
///
/// Below 0.7 a role is worth a look. What the decoder's rows say (``PartLattice``) can only lower it.
enum RoleCertainty {
  /// What a label says.
  static let label = 0.98
  /// A hand-off, a sign-off or a list of the page.
  static let named = 0.93
  /// A written report by somebody whose name is beside the date, and one whose author is not named.
  static let (signed, unsigned) = (0.85, 0.6)
  /// What is neither labelled nor shown by anything else: the role is only the likeliest.
  static let likeliest = 0.6
  /// What a paragraph without a label goes on with, on a page whose paragraphs have labels.
  static let unlabelled = 0.65

  /// Who speaks before and after: whoever follows a reporter is heard in the report, nearly always; that somebody is a
  /// guest is weak.
  static func neighbours(_ role: Turn.Role?, hasTitle: Bool) -> Double {
    switch role {
    case nil: 0.5
    case .soundbite: 0.85
    default: hasTitle ? 0.69 : 0.6
    }
  }

  /// Who presents, by how much speaks for it.
  static func presenting(_ score: Double) -> Double { score >= 6 ? 0.95 : score >= 3 ? 0.85 : 0.6 }
}
