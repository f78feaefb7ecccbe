internal import ICU
internal import Locales
internal import Synchronization

/// The compiled rules of the languages that a splitter has met; each is compiled when it is first needed.
final class RulesCache: Sendable {
  let main: LanguageRules?
  private let mainScripts: [Script]
  private let files: LanguageFiles
  private let options: SentenceSplitter.Options
  private let compiled = Mutex<[String: LanguageRules]>([:])
  private let compiledByScript = Mutex<[Script: LanguageRules]>([:])

  init(files: LanguageFiles, language: String?, options: SentenceSplitter.Options) throws(LanguageFileError) {
    self.files = files
    self.options = options
    mainScripts = language.map { files.scripts(of: $0).map { Script(named: $0) } } ?? []
    if let language {
      main = Self.compile(language, try files.file(serving: language), files, options)
    } else {
      main = nil
    }
  }

  /// The rules for text of a script: the tag's own where it is written so, else those of the script's language.
  func rules(for script: Script) -> LanguageRules {
    if let main, mainScripts.contains(script) { return main }
    if let known = compiledByScript.withLock({ $0[script] }) { return known }
    let tag = files.defaultLanguage(of: script.name)
    let found = tag.map { rules(tag: $0) } ?? main ?? rules(tag: "en")
    compiledByScript.withLock { $0[script] = found }
    return found
  }

  /// The rules for a language.
  ///
  /// A file that cannot be read is as good as none: its own splitter reports it.
  func rules(tag: String) -> LanguageRules {
    if let main, main.tag == tag { return main }
    return compiled.withLock { compiled in
      if let found = compiled[tag] { return found }
      let made = Self.compile(tag, try? files.file(serving: tag), files, options)
      compiled[tag] = made
      return made
    }
  }

  private static func compile(
    _ tag: String, _ file: LanguageFile?, _ files: LanguageFiles, _ options: SentenceSplitter.Options
  ) -> LanguageRules {
    LanguageRules(
      tag: tag, scripts: files.scripts(of: tag).map { Script(named: $0) },
      files: [file, options.additions].compactMap(\.self), abbreviations: options.abbreviations,
      unpunctuated: options.unpunctuated)
  }
}
