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
  let timeline: Timeline

  /// Places the cues of a whole clip.
  func place(_ slots: [Slot]) -> [Slot] {
    var slots = slots
    order(&slots)
    if timeline != .fixed { share(&slots) }
    if timeline == .open { lengthen(&slots) }
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

  /// Neighbours share their time.
  ///
  /// Where one of two has too little, the border between them moves, as little as it can and within the drift; where
  /// both have, they come to have equally too little. A few sweeps, to and fro, spread it further.
  private func share(_ slots: inout [Slot]) {
    let heard = slots.map(\.start)
    for sweep in 0..<24 {
      var moved = false
      for step in slots.indices {
        let index = sweep.isMultiple(of: 2) ? step : slots.count - 1 - step
        let start = border(index, slots, heard[index])
        moved = moved || start != slots[index].start
        slots[index].start = start
      }
      if !moved { return }
    }
  }

  /// The best start of a cue between the start of the one before and the end of its own time.
  private func border(_ index: Int, _ slots: [Slot], _ heard: Int) -> Int {
    let before = index > 0 ? slots[index - 1] : Slot(start: -style.gapFrames, end: 0, needed: 0)
    let earliest = before.start + before.needed + style.gapFrames
    guard let end = end(index, slots) else { return max(slots[index].start, min(earliest, heard + drift)) }
    let latest = end - slots[index].needed
    var wanted = min(max(slots[index].start, earliest), latest)
    if earliest > latest {
      let room = end - before.start - style.gapFrames
      wanted = earliest - before.needed + room * before.needed / (before.needed + slots[index].needed)
      wanted = max(
        min(wanted, end - style.shortestFrames), earliest - before.needed + min(before.needed, style.shortestFrames)
      )
    }
    wanted = min(max(wanted, heard - drift), heard + drift)
    let first = index > 0 ? before.start + 1 + style.gapFrames : 0
    return min(max(wanted, first), max(end - 1, first))
  }

  /// Until when a cue may stay; nil: as long as it likes.
  private func end(_ index: Int, _ slots: [Slot]) -> Int? {
    index + 1 < slots.count ? slots[index + 1].start - style.gapFrames : last
  }

  /// How far a guessed start may move when its own or its neighbour's text needs the time; a heard one never moves.
  private var drift: Int { style.frameRate.frames(within: style.guessedDrift) }

  /// Where the times are free, what follows a cue that is too short moves on, by a third of the cue at most.
  private func lengthen(_ slots: inout [Slot]) {
    var delay = 0
    for index in slots.indices {
      let missing = min(max(-spare(index, slots), 0), max(slots[index].end - slots[index].start, 0) / 3)
      slots[index].start += delay
      slots[index].end += delay
      delay += missing
    }
  }

  /// The frames that a cue can be beyond those it needs; negative where they do not suffice.
  private func spare(_ index: Int, _ slots: [Slot]) -> Int {
    end(index, slots).map { $0 - slots[index].start - slots[index].needed } ?? style.longestFrames
  }

  /// The last frame that may show a cue.
  private var last: Int? {
    if case .clip(let length) = timeline { style.frameRate.frames(within: length) } else { nil }
  }

  /// The end: after the last sound and after it can be read, but before the next cue; small gaps are closed.
  private func settle(_ index: Int, _ slots: inout [Slot]) {
    let slot = slots[index]
    let latest = slot.start + style.longestFrames
    let tail = timeline == .fixed ? max(slot.end + style.tailFrames, slot.start + style.shortestFrames) : Int.max
    var end = min(max(slot.end, min(slot.start + slot.needed, tail)), latest)
    if index + 1 < slots.count {
      let next = slots[index + 1].start
      end = min(end, next - style.gapFrames)
      if next - end < style.pauseFrames {
        end = next - style.gapFrames <= latest ? next - style.gapFrames : min(end, next - style.pauseFrames)
      }
    } else if let last {
      end = max(min(end, last), slot.start + 1)
    }
    slots[index].end = end
  }
}

/// How far the times of captions are given.
public enum Timeline: Hashable, Sendable {
  /// The clip is unknown: a cue that needs longer to be read may put off the next.
  case open
  /// The words are heard when they are heard.
  case fixed
  /// The same, and the clip ends after that many milliseconds.
  case clip(Int)
}
