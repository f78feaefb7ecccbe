/// The sound of a clip as MP3 that can be cut between any two of its frames without being decoded.
///
/// Every frame has the same length in bytes and in time, and needs none of its neighbours: one channel, 48 kHz,
/// 64 kbit/s, no bit reservoir, no header frame, no tags.
public struct SoundTrack: Hashable, Sendable {
  /// The frames.
  public let bytes: [UInt8]

  /// How ffmpeg writes such sound to standard output, after the name of the clip.
  public static let encoderArguments = [
    "-vn", "-map_metadata", "-1", "-ac", "1", "-ar", "48000", "-c:a", "libmp3lame", "-b:a", "64k", "-reservoir",
    "0",
    "-write_xing", "0", "-id3v2_version", "0", "-fflags", "+bitexact", "-flags:a", "+bitexact", "-f", "mp3",
    "pipe:1",
  ]

  /// 144 × 64,000 bit/s ÷ 48,000 Hz, in bytes.
  private static let frameLength = 192
  /// 1,152 samples at 48 kHz, in milliseconds.
  private static let frameTime = 24
  /// The encoder's delay, in frames: what is heard at a time is in a later frame.
  private static let delay = 1

  /// Takes the sound that ffmpeg wrote; nil if it is not of this kind, or empty.
  public init?(mp3 bytes: [UInt8]) {
    let length = bytes.count - bytes.count % Self.frameLength
    let starts = stride(from: 0, to: length, by: Self.frameLength)
    guard length > 0, starts.allSatisfy({ bytes[$0] == 0xFF && bytes[$0 + 1] & 0xE0 == 0xE0 }) else { return nil }
    self.bytes = Array(bytes[..<length])
  }

  /// How long it lasts, in milliseconds.
  public var duration: Int { bytes.count / Self.frameLength * Self.frameTime }

  /// The sound of a time in milliseconds, rounded outwards to whole frames; empty beyond the end.
  public func cut(_ time: Range<Int>) -> [UInt8] {
    let frames = bytes.count / Self.frameLength
    let first = time.lowerBound / Self.frameTime + Self.delay
    let end = min((time.upperBound + Self.frameTime - 1) / Self.frameTime + Self.delay, frames)
    return first < end ? Array(bytes[first * Self.frameLength..<end * Self.frameLength]) : []
  }
}

/// The sound of a clip, and when each row is spoken in it.
public struct RowSounds: Hashable, Sendable {
  /// The sound of the whole clip.
  public var track: SoundTrack
  /// When each row is spoken, in milliseconds from the start of the clip; nil for a row that is not in it.
  public var times: [Range<Int>?]

  /// Describes the sound of rows.
  public init(_ track: SoundTrack, times: [Range<Int>?]) {
    self.track = track
    self.times = times.map { time in
      guard let time, time.lowerBound < track.duration else { return nil }
      return time.lowerBound..<min(time.upperBound, track.duration)
    }
  }

  /// The sound of a row; nil if it has none.
  func clip(_ row: Int) -> [UInt8]? {
    guard times.indices.contains(row), let time = times[row] else { return nil }
    let sound = track.cut(max(0, time.lowerBound - Self.margin.before)..<time.upperBound + Self.margin.after)
    return sound.isEmpty ? nil : sound
  }

  /// What is kept before and after a sentence so that no sound of it is cut off, in milliseconds.
  private static let margin = (before: 60, after: 120)
}
