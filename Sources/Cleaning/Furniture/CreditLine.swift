internal import Editing
internal import Locales

/// The credits below a report become data: who held the camera, who edited.
enum CreditLine: LineRule {
  static let card = RuleCard(
    "credit", "Remove camera, editing and graphics credits and keep them as data.",
    before: "한빛뉴스 이가람입니다.\n\n촬영기자: 정다온", after: "한빛뉴스 이가람입니다.",
    reason: "a credit is shown, not spoken")

  static let mark = Mark.Kind.credit

  static func leaving(_ page: Lines) -> [Lines.Leaving] {
    page.lines(listed: .credit)
  }
}
