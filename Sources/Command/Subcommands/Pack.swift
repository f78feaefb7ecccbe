import Aircheck
import Arguments

/// What `aircheck pack` is asked for.
struct PackOptions: Sendable {
  var output: String?
  var other: String?
  var language: String?
  var tier = CleaningTier.safe
  var duration: ClipLength?
  var words: String?
  var frameRate = ClipRate(rate: .pal)
  var locales: String?
  var files: [String] = []

  var captions: CaptionOptions {
    CaptionOptions(duration: duration?.milliseconds, frameRate: frameRate.rate)
  }
}

let packCommand = Command(
  "pack", "Write everything that can be made of a page into a folder", from: PackOptions(),
  options: [
    .value(
      "output", "o", \.output, "DIR", "The folder to write, which is not there yet (the page's name and '.pack')"),
    .value("with", "w", \.other, "PAGE", "The same story in another language, for the study page"),
    .value("lang", "l", \.language, "TAG", "Language of the story: en, ko, zh-TW; found out where not given"),
    .value("tier", nil, \.tier, "TIER", "Make changes that are 'safe' (default), or also those that are 'likely'"),
    .value(
      "duration", nil, \.duration, "TIME", "Fit the captions to a clip of this length: 2:45, 1:02:03 or 165.5"),
    .value("words", nil, \.words, "FILE", "Take the times from a recognizer's JSON: whisper's with word times"),
    .value("fps", nil, \.frameRate, "RATE", "Frame rate in frames per second (default: 25)"),
    .value("locales", nil, \.locales, "DIR", "Language files to use in place of the built-in ones"),
  ],
  operands: Operands("PAGE", \.files, "The scraped page, as text or HTML; '-' is standard input"),
  examples: [
    Example("pack page.html -o story", "Make clean text, edits, story, captions and a study page"),
    Example("pack page.html --with korean.html -o story", "The same, to study in two languages"),
    Example("pack page.txt --duration 2:45 -o story", "The same, with captions for a clip of 2 minutes 45"),
    Example("pack page.txt --words whisper.json -o story", "The same, with the times of a recognizer's words"),
  ]
) { options in
  guard options.files.count < 2 else {
    throw UsageError("pack takes one page", hint: "name the same story in another language by --with")
  }
  let pack = try PackWork(options: options).pack(options.files.first ?? "-")
  for line in PackReport(pack).lines { Output.say(line) }
  return .success
}

/// One run of `aircheck pack`.
private struct PackWork {
  let options: PackOptions

  func pack(_ path: String) throws -> Pack {
    let name = path.fileStem ?? "story"
    let wanted = try options.captions.hearing(options.words)
    let studio = try Studio(locales: options.locales, language: options.language, tier: options.tier.tier)
    let broadcast = try studio.broadcast(path)
    let other = try options.other.map { try Studio(locales: options.locales, language: nil).story($0) }
    let captions = try studio.captions(of: broadcast.story, wanted, words: options.words)
    let pack = try Pack(broadcast, captions: captions, name: name, with: other)
    try Folder.write(pack.files.map { ($0.name, $0.text) }, to: options.output ?? "\(name).pack")
    return pack
  }
}

extension String {
  /// The name of the file a path leads to, without its folder and ending; nil for standard input.
  fileprivate var fileStem: String? {
    let name = split(separator: "/").last ?? ""
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return stem.isEmpty || self == "-" ? nil : String(stem)
  }
}
