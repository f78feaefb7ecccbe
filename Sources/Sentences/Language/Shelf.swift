internal import ICU
internal import Locales
internal import Synchronization

/// The compiled rules of the languages that a splitter has met; each is compiled when it is first needed.
final class Shelf: Sendable {
  let main: LanguageRules?
  private let mainScripts: [Script]
  private let files: LanguageFiles
  private let options: SentenceSplitter.Options
  private let compiled = Mutex<[String: LanguageRules]>([:])

  init(files: LanguageFiles, language: String?, options: SentenceSplitter.Options) throws(LanguageFileError) {
    self.files = files
    self.options = options
    mainScripts = language.map(Homes.scripts) ?? []
    if let language {
      var file = try files.file(for: language)
      if file == nil, let relative = Homes.relative(of: language) { file = try files.file(for: relative) }
      main = Self.compile(language, file, options)
    } else {
      main = nil
    }
  }

  /// The rules for text of a script: the tag's own where it is written so, else those of the script's language.
  func rules(for script: Script) -> LanguageRules {
    if let main, mainScripts.contains(script) { return main }
    guard let tag = Homes.languages.first(where: { $0.script == script })?.tag else {
      return main ?? rules(tag: "en")
    }
    return rules(tag: tag)
  }

  /// The rules for a language.
  ///
  /// A file that cannot be read is as good as none: its own splitter reports it.
  func rules(tag: String) -> LanguageRules {
    if let main, main.tag == tag { return main }
    return compiled.withLock { compiled in
      if let found = compiled[tag] { return found }
      let file = try? files.file(for: tag) ?? Homes.relative(of: tag).flatMap { try? files.file(for: $0) }
      let made = Self.compile(tag, file, options)
      compiled[tag] = made
      return made
    }
  }

  private static func compile(
    _ tag: String, _ file: LanguageFile?, _ options: SentenceSplitter.Options
  ) -> LanguageRules {
    LanguageRules(
      tag: tag, files: [file, options.additions].compactMap(\.self), abbreviations: options.abbreviations,
      unpunctuated: options.unpunctuated)
  }
}
