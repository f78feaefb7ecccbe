import Aircheck
import Foundation

/// The Swift of the documentation's catalogue, word for word, a function a page.
enum CatalogueSnippets {
  /// Runs all of them.
  static func run() throws {
    bitext()
    try captions()
    try cleaning()
    try decoding()
    try editing()
    html()
    try locales()
    romanization()
    try sentences()
    try stories()
    try study()
    try timing()
  }

  private static func print(_ items: Any...) {}

  private static func bitext() {
    let english = ["The ferry left.", "Rain fell."].map { BitextSentence($0) }
    let korean = ["배가 떠났다.", "비가 내렸다."].map { BitextSentence($0) }
    let alignment = Alignment(
      Alignment.Side(language: "en", sentences: english), Alignment.Side(language: "ko", sentences: korean))
    for row in alignment.rows { print(row.left, row.right, row.bead.confidence) }
  }

  private static func captions() throws {
    let captions = try SubRip.parse("1\n00:00:01,000 --> 00:00:03,000\nThe ferry left.\n")
    print(WebVTT.write(captions))
    let guide = CaptionGuide.named("bbc")
    print(guide?.violations(in: captions.cues, language: "en", frameRate: .pal).count ?? 0)
  }

  private static func cleaning() throws {
    let cleaner = try Cleaner(language: "en")
    let text = cleaner.clean(Page(text: "The ferry left,.at dawn.\n"))
    print(text.text)
    print(Cleaner.rules.map(\.id))
  }

  private static func decoding() throws {
    let page = try Page(decoding: Data("The ferry left at dawn.\n".utf8))
    print(page.encoding, page.format, page.text)
  }

  private static func editing() throws {
    let cleaned = try Pipeline(language: "en").clean(Page(text: "The ferry left,.at dawn.\n"))
    for edit in cleaned.edits { print(edit.range, edit.rule, edit.reason) }
    let again = try apply(cleaned.edits, to: cleaned.source)
    print(try apply(inverse(of: cleaned.edits), to: again) == cleaned.source)
  }

  private static func html() {
    let story = HTMLReader.read("<article><p>The ferry left.</p></article><footer>Contact</footer>")
    print(story.text)
    print(story.marks.map(\.kind))
  }

  private static func locales() throws {
    let files = LanguageFiles(replacing: ["en": "[furniture]\nMore from our newsroom\n"])
    let ours = try Pipeline(languages: files, language: "en")
    print(ours.clean(Page(text: "The ferry left.\n\nMore from our newsroom\n")).text)
  }

  private static func romanization() {
    print(Romanizer().romanize("여객선이 목포를 떠났다"))
    print(Romanizer(.mcCuneReischauer).romanize("신라"))
    print(NameSpelling.spellings(of: "백하늘").map(\.latin))
  }

  private static func sentences() throws {
    let splitter = try SentenceSplitter(language: "en")
    let text = "Dr. Weber waits. The ferry left."
    for sentence in splitter.sentences(in: text) { print(sentence.range, sentence.boundary) }
  }

  private static func stories() throws {
    let story = try Broadcast(Page(text: "Ferry waits\n\nThe ferry left at dawn.\nMin Ah-reum reports.\n")).story
    for turn in story.turns { print(turn.role, turn.speaker.name ?? "-", turn.sentences.map(\.text)) }
  }

  private static func study() throws {
    let story = try Broadcast(Page(text: "배가 새벽에 떠났다. 비가 내렸다.\n"), language: "ko").story
    let page = StudyPage(story).html()
    let japanese = Interface(language: "ja") ?? .english
    let gaps = Handout(.gaps, of: StudyMaterial(story), interface: japanese).html()
    _ = page
    _ = gaps
  }

  private static func timing() throws {
    let broadcast = try Broadcast(Page(text: "The ferry left at dawn.\n"), language: "en")
    let estimated = try broadcast.captions()
    let fitted = try broadcast.captions(CaptionOptions(duration: 4_000))
    print(estimated.cues.map(\.end), fitted.cues.map(\.end))
  }
}
