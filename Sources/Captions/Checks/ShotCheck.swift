/// Checks that cues begin and end at shot changes.
///
/// Netflix's timing guidelines (partnerhelp 360051554394), in frames of half a second: a cue that begins up to half a
/// second after a change begins with it, one up to 7 of 12 frames before it too, one up to 11 of 12 frames before it half a
/// second before; a cue that ends within half a second of a change ends two frames before it.
struct ShotCheck {
  private let shots: [Int]
  private let half: Int
  private let frameRate: FrameRate

  /// Prepares for changes of shot at some milliseconds, in order.
  init(shots: [Int], frameRate: FrameRate) {
    self.frameRate = frameRate
    self.shots = shots.map { frameRate.frame(at: $0) }.sorted()
    half = max(frameRate.frames(lasting: 500), 1)
  }

  /// What is wrong with a cue's start and end.
  func complaints(about cue: Cue) -> [String] {
    guard !shots.isEmpty else { return [] }
    return [aboutStart(frameRate.frame(at: cue.start)), aboutEnd(frameRate.frame(at: cue.end))].compactMap(\.self)
  }

  private func aboutStart(_ frame: Int) -> String? {
    guard let shot = nearest(frame), shot != frame else { return nil }
    if shot < frame { return "begins \(frame - shot) frames after a change of shot; begin with it" }
    let snaps = shot - frame <= half * 7 / 12
    return snaps
      ? "begins \(shot - frame) frames before a change of shot; begin with it"
      : "begins \(shot - frame) frames before a change of shot; begin \(half) before it"
  }

  private func aboutEnd(_ frame: Int) -> String? {
    guard let shot = nearest(frame), frame != shot - 2 else { return nil }
    return "ends \(abs(shot - frame)) frames from a change of shot; end two frames before it"
  }

  /// The change nearest to a frame and less than half a second away.
  private func nearest(_ frame: Int) -> Int? {
    var (low, high) = (0, shots.count)
    while low < high {
      let middle = (low + high) / 2
      if shots[middle] < frame { low = middle + 1 } else { high = middle }
    }
    let near = shots[max(low - 1, 0)..<min(low + 1, shots.count)].filter { abs($0 - frame) < half }
    return near.min { abs($0 - frame) < abs($1 - frame) }
  }
}
