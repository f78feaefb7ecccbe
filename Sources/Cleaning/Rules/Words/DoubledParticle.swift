internal import Bytes
internal import Editing

/// A particle is once that no word ends in: Korean `는` and `를`, Japanese `を`, Chinese `的`.
///
/// `的` is also a part of words, at their end (`目的`) and at their head (`的确`).
enum DoubledParticle: PlaceRule {
  static let card = RuleCard(
    "doubled-particle", "Remove the second of two equal particles.",
    before: "정부는는 대책을 내놓았습니다.", after: "정부는 대책을 내놓았습니다.",
    reason: "the particle was written twice", tier: .likely, languages: ["ja", "ko", "zh"])

  static let triggers: Triggers = "는를を的"

  static let isLocal = true

  static func repair(at place: Int, in context: RuleContext) -> Repair? {
    guard let particle = context.scalar(at: place), "는를を的".unicodeScalars.contains(particle),
      context.scalar(at: place + 3) == particle, context.scalar(at: place + 6) != particle,
      let before = context.scalar(before: place), before != particle, before.isSpaceless || before.isHangul
    else { return nil }
    let after = context.scalar(at: place + 6)
    if particle == "的" {
      if "目标標无無有端".unicodeScalars.contains(before) { return nil }
      if let after, "确確士哥黎話话".unicodeScalars.contains(after) { return nil }
    } else if particle.isHangul {
      guard context.scalar(before: place - 3)?.isHangul == true, after?.isLetter != true else { return nil }
    }
    return Repair(place + 3..<place + 6, "", confidence: Confidence.likely)
  }
}
