/// Gives cues their times, in frames: as long as they need to be read, never over each other, and with gaps that the
/// eye either does not see or understands as a pause.
struct CuePlacer {
  /// A cue in the making.
  struct Slot: Hashable {
    /// When its first sound is heard; then when it appears.
    var start: Int
    /// When its last sound ends; then when it goes.
    var end: Int
    /// How long it takes to read.
    var needed: Int
  }

  let style: CaptionStyle

  /// Places the cues of a whole clip.
  func place(_ slots: [Slot]) -> [Slot] {
    var slots = slots
    order(&slots)
    share(&slots)
    for index in slots.indices { settle(index, &slots) }
    return slots
  }

  /// Each begins at least one frame and a gap after the one before, whatever the times said.
  private func order(_ slots: inout [Slot]) {
    var earliest = 0
    for index in slots.indices {
      slots[index].start = max(slots[index].start, earliest)
      earliest = slots[index].start + 1 + style.gapFrames
    }
  }

  /// A cue that is too short takes time from a neighbour that has some to spare.
  private func share(_ slots: inout [Slot]) {
    let drift = style.frameRate.frames(within: style.drift)
    for index in slots.indices {
      var missing = -spare(index, slots)
      guard missing > 0 else { continue }
      if index + 1 < slots.count {
        let later = min(missing, max(spare(index + 1, slots), 0), drift)
        slots[index + 1].start += later
        missing -= later
      }
      let before = index > 0 ? max(spare(index - 1, slots), 0) : slots[index].start
      slots[index].start -= min(missing, before, drift)
    }
  }

  /// The frames that a cue can stand beyond those it needs; negative where they do not suffice.
  private func spare(_ index: Int, _ slots: [Slot]) -> Int {
    guard index + 1 < slots.count else { return style.longestFrames }
    return slots[index + 1].start - style.gapFrames - slots[index].start - slots[index].needed
  }

  /// The end: after the last sound and after it can be read, but before the next cue; small gaps are closed.
  private func settle(_ index: Int, _ slots: inout [Slot]) {
    let slot = slots[index]
    let latest = slot.start + style.longestFrames
    var end = min(max(slot.end, slot.start + slot.needed), latest)
    if index + 1 < slots.count {
      let next = slots[index + 1].start
      end = min(end, next - style.gapFrames)
      if next - end < style.pauseFrames {
        end = next - style.gapFrames <= latest ? next - style.gapFrames : min(end, next - style.pauseFrames)
      }
    }
    slots[index].end = end
  }
}
