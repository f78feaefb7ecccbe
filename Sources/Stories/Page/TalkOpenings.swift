/// Where a talk begins.
extension Headings {
  /// True if the first label has a whole name and who asks in most turns of a talk is under it: the talk begins there.
  func opensTalk(below index: Int) -> Bool {
    guard let first = passages[index...].first(where: { $0.isSpeech && $0.isLabelled })?.label?.name,
      first.contains(" "), let last = first.nameWords.last
    else { return false }
    var (turns, asking) = (0, 0)
    var isOpen = false
    for place in passages.indices where passages[place].isSpeech && passages[place].label != nil {
      if passages[place].opensTurn {
        isOpen = passages[place].label?.name?.nameWords.last == last
        turns += isOpen ? 1 : 0
      }
      // A turn that asks twice counts twice: what counts is that the person asks on.
      if isOpen, evidence[place].asks { asking += 1 }
    }
    return turns >= 3 && asking * 2 >= turns
  }
}
