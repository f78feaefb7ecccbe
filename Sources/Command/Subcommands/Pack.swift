import Aircheck
import Arguments

/// The options of `aircheck pack`.
struct PackOptions: Sendable {
  var output: String?
  var other: String?
  var language: String?
  var tier = CleaningTier.safe
  var duration: ClipLength?
  var words: String?
  var frameRate = ClipRate(rate: .pal)
  var locales: String?
  var places = OutputPlaces()
  var interface = InterfaceLanguage(interface: .english)
  var media: String?
  var was: String?
  var wordFiles = WordFiles()
  var files: [String] = []

  var captions: CaptionOptions {
    CaptionOptions(duration: duration?.milliseconds, frameRate: frameRate.rate)
  }
}

let packCommand = Command(
  "Write everything made from a page into a folder", from: PackOptions(),
  options: [
    .value(
      "output", "o", \.output, "DIR", "Output folder; must be new or empty (default: PAGE.pack)"),
    .value("with", "w", \.other, "PAGE", "The same story in another language"),
    .value("lang", "l", \.language, "TAG", "Language of the story: en, ko, zh-TW (default: detected)"),
    .value("tier", nil, \.tier, "TIER", "Make only 'safe' changes (default), or also 'likely' ones"),
    .value(
      "duration", nil, \.duration, "TIME", "Fit the captions to a clip of this length: 2:45, 165, 2m45s"),
    .value("words", nil, \.words, "FILE", "Take times from a speech recognizer's output or from timed text"),
    .value("fps", nil, \.frameRate, "RATE", "Frame rate in frames per second: 25 (default), 29.97, 30000/1001"),
    .value("locales", nil, \.locales, "DIR", localesHelp),
    .value("ui", nil, \.interface, "TAG", "Language of the study material's own words: \(InterfaceLanguage.list)"),
    .value(
      "media", nil, \.media, "FILE",
      "Clip of the story: the page plays it; ffmpeg cuts its sound for cards and e-book"),
    .value(
      "was", nil, \.was, "DIR", "Earlier pack of the story: cards of corrected sentences keep their reviews"),
    .value("known", nil, \.wordFiles.known, "FILE", "Words to leave out of word lists, one per line"),
    .value("glossary", nil, \.wordFiles.glossary, "FILE", "Meanings: word, tab, meaning; or kengdic's table"),
    .value("frequency", nil, \.wordFiles.frequency, "FILE", "Words by frequency, for the order of word lists"),
    .flag(
      "force", nil, \.places.force,
      "Overwrite files in an existing folder; pair pages even if they tell different stories"
    ),
  ] + Option.group(\.places, OutputPlaces.folderOptions),
  exclusive: [["duration", "words"], OutputPlaces.exclusive],
  operands: Operands("PAGE", \.files, "The scraped page, as text or HTML; '-' is standard input"),
  examples: [
    Example("pack page.html -o story", "Make clean text, edits, story, captions and a study page"),
    Example("pack page.html --with korean.html -o story", "With captions and study material in two languages"),
    Example("pack page.txt --duration 2:45 -o story", "With captions for a clip of 2 minutes 45"),
    Example("pack page.txt --words whisper.json --media clip.mp4 -o story", "With the sound of each sentence"),
    Example("pack corrected.txt --was story -o story2", "Cards that replace those of an earlier pack"),
    Example("pack *.html --output-dir packs", "Many pages, each into a folder of its own"),
  ]
) { options in
  let isOne =
    options.other == nil && options.words == nil && options.duration == nil && options.media == nil
    && options.was == nil
  guard options.files.count < 2 || options.places.areSeparate && isOne else {
    throw UsageError(
      "pack takes one page",
      hint:
        "name the same story in another language with '--with', or pack many pages with '--output-dir DIR' alone")
  }
  guard options.output != "-" else { throw UsageError("pack writes a folder", hint: "name it with '-o DIR'") }
  guard options.files.first ?? "-" != "-" || options.other != "-" else {
    throw UsageError("standard input holds one story", hint: "name a file for the other")
  }
  let work = PackWork(options: options)
  guard options.places.areSeparate else {
    let path = options.files.first ?? "-"
    return try work.pack(path, into: options.output ?? "\(path.fileStem ?? "story").pack")
  }
  let folders = try options.places.places(of: options.files, ending: "pack")
  return try worstOutcome(of: Array(zip(options.files, folders))) { try work.pack($0, into: $1) }
}

/// One run of `aircheck pack`.
private struct PackWork {
  let options: PackOptions

  func pack(_ path: String, into folder: String) throws -> ExitCode {
    let name = path.fileStem ?? "story"
    let wanted = try options.captions.hearing(options.words)
    let reader = try StageReader(
      for: "pack", locales: options.locales, language: options.language, tier: options.tier.tier)
    let broadcast = try reader.broadcast(path)
    let captions = try reader.captions(of: broadcast.story, wanted, words: options.words)
    let other = try options.other.map { try counterpart($0, of: broadcast, wanted, reader.pipeline.languages) }
    var study = Pack.StudyOptions()
    study.interface = options.interface.interface
    study.modified = newest(of: path)
    study.earlier = try options.was.map(earlier)
    study.knowledge = try options.wordFiles.read(
      for: [broadcast.story] + (other.map { [$0.broadcast.story] } ?? []), reader.pipeline.languages)
    if let clip = options.media.map(ClipSound.init(clip:)) {
      (study.clip, study.sound) = (clip.reference(from: folder), try clip.read())
    }
    let pack = try Pack(broadcast, captions: captions, name: name, with: other, study: study)
    try Folder.write(
      pack.files.map { ($0.name, $0.bytes) }, to: folder, force: options.places.force,
      makingParents: options.places.areSeparate)
    for line in PackReport(pack).lines { Output.note(line) }
    return .success
  }

  /// When the newest of the files was changed that cards are made of; Anki updates notes from newer packages alone, so that
  /// a clip that comes later has to make the deck newer too.
  private func newest(of path: String) -> Int {
    let files = [path, options.other, options.words, options.media].compactMap(\.self)
    return files.compactMap { FileSystem.status($0)?.modified }.max() ?? 1
  }

  /// The rows of an earlier pack.
  private func earlier(_ folder: String) throws -> EarlierRows {
    let table = (folder.hasSuffix("/") ? folder : folder + "/") + "cards.tsv"
    guard let rows = EarlierRows(table: try Input(table).readText()) else {
      throw Failure("\(table): not a table of cards", hint: "name the folder of an earlier pack")
    }
    return rows
  }

  /// The page in the other language, with captions at the times of the first.
  private func counterpart(
    _ path: String, of first: Broadcast, _ wanted: CaptionOptions, _ languages: LanguageFiles
  ) throws -> Pack.Counterpart {
    let reader = try StageReader(for: "pack", locales: options.locales, language: nil)
    let broadcast = try reader.broadcast(path)
    try SameStory(force: options.places.force).check(
      first.story, broadcast.story, names: (options.files.first ?? "-", path))
    let captions = try languages.captions(for: first.story, with: broadcast.story, options: wanted)
    return Pack.Counterpart(broadcast, captions: captions)
  }
}
