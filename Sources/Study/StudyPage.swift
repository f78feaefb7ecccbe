public import Romanization
public import Stories

/// A page to study one story with, in one language or two side by side.
///
/// One file that works without network and without scripts: every sentence has a number and an anchor (`#s7`, and
/// `#o7` in the other language) that do not change when the page gains a second language.
public struct StudyPage: Sendable {
  /// The story.
  public let story: Story
  /// The same story in another language.
  public let other: Story?
  /// The clip of the story, if the page plays it.
  public var clip: ClipReference?
  /// What the reader knows of words, if the page lists those of the story; nil: no list.
  public var knowledge: WordKnowledge?
  private let material: StudyMaterial

  /// Takes a story, and the same in another language if there is one.
  public init(_ story: Story, with other: Story? = nil) { self.init(StudyMaterial(story, with: other)) }

  /// Takes rows.
  public init(_ material: StudyMaterial, clip: ClipReference? = nil, knowledge: WordKnowledge? = nil) {
    (story, other) = (material.stories[0], material.stories.dropFirst().first)
    (self.material, self.clip, self.knowledge) = (material, clip, knowledge)
  }

  /// The page as HTML, the same on every run.
  ///
  /// Whatever the stories contain is shown as text: nothing of it becomes markup, script or style, and the page's
  /// security policy allows no request and no script but its own.
  ///
  /// The romanizer writes the Korean of both stories in Latin letters, as ruby that can be switched off.
  public func html(romanizer: Romanizer = Romanizer(), interface: Interface = .english) -> String {
    let sides = [StudyColumn(story, anchor: "s")] + (other.map { [StudyColumn($0, anchor: "o")] } ?? [])
    let words = WordMarkup(romanizer: romanizer, pause: interface[.pause])
    let vocabulary = knowledge.map { known in
      sides.compactMap {
        VocabularyTable(side: $0, knowledge: known, interface: interface, saysLanguage: sides.count > 1).markup
      }
    }
    let passages = Passages(
      sides: sides, words: words, rows: material.rows.map(\.sentences), interface: interface, clip: clip)
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="\(interface.language)"\(interface.direction)>
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(story.headline?.text ?? interface[.untitled])</title>
      <style>\(HTML(trusted: Embedded.style))</style>
      </head>
      <body\(sides.count > 1 ? #" class="bilingual""# : "" as HTML)>
      \(PageHeader(sides: sides, words: words, interface: interface).markup)
      \(ViewToggles(sides: sides, words: words, interface: interface, hasClip: clip != nil).markup)
      \(clip?.markup)<main>
      \(passages.markup)\(vocabulary ?? [])</main>
      <script>\(HTML(trusted: Embedded.script))</script>
      </body>
      </html>

      """
    return page.source
  }

  /// What the page may load and run: its own style and script, and nothing else.
  private static let policy =
    "default-src 'none'; style-src '\(Embedded.styleHash)'; script-src '\(Embedded.scriptHash)'; "
    + "media-src 'self' file:; base-uri 'none'; form-action 'none'"
}
