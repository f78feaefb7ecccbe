import Aircheck

/// Reads the sound of a clip by ffmpeg, if that is installed.
///
/// A pack without sound is still a pack: what is amiss is said in one line, and the rest is written.
struct ClipSound {
  /// The clip's path, or its address on the web.
  let clip: String

  /// The sound; nil, with a note on standard error, if there is none to be had.
  ///
  /// - Throws: ``Failure`` when the clip is not there at all.
  func read() throws(Failure) -> SoundTrack? {
    guard !clip.isAddress else {
      return refuse("cards and e-book have no sound", "download the clip and name the file to cut it")
    }
    guard FileSystem.status(clip)?.isRegular == true else {
      throw Failure("\(clip): no such file", hint: "name the clip by its path from here")
    }
    let ffmpeg = ExternalProgram(name: "ffmpeg")
    guard ffmpeg.isInstalled else {
      return refuse("ffmpeg is not on PATH, so cards and e-book have no sound", "install ffmpeg")
    }
    let file = clip.hasPrefix("/") ? clip : "./" + clip
    let arguments = ["-nostdin", "-v", "quiet", "-i", "file:" + file] + SoundTrack.encoderArguments
    guard let result = try? ffmpeg.run(arguments), result.code == 0, let track = SoundTrack(mp3: result.output)
    else {
      return refuse(
        "ffmpeg finds no sound in it, so cards and e-book have none", "check that the clip has a sound track")
    }
    return track
  }

  private func refuse(_ problem: String, _ hint: String) -> SoundTrack? {
    Output.note("aircheck: \(clip): \(problem); \(hint)")
    return nil
  }

  /// The clip as a page in a folder refers to it: its address, or the way from there.
  func reference(from folder: String) -> String {
    guard !clip.isAddress else { return clip }
    let (there, here) = (FileSystem.steps(to: clip), FileSystem.steps(to: folder))
    let common = zip(there, here).prefix { $0 == $1 }.count
    let way = [String](repeating: "..", count: here.count - common) + there.dropFirst(common)
    return way.joined(separator: "/")
  }
}

extension String {
  fileprivate var isAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }
}
