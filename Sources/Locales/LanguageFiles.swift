internal import Bytes
internal import CLocales
internal import Synchronization

/// The language files in use: the built-in ones, and those that a caller puts in their place.
///
/// A file is read when it is first asked for, and then kept for this value and its copies.
public struct LanguageFiles: Sendable {
  private let replacements: [String: String]
  private let library = Library()

  /// The files that are built into the program.
  public static var builtIn: LanguageFiles { LanguageFiles(replacing: [:]) }

  /// The built-in files, with some replaced or added: texts by tag.
  public init(replacing files: [String: String]) { replacements = files }

  /// The tags of all files, in order.
  public var tags: [String] { Set(EmbeddedFile.all.map(\.name) + replacements.keys).sorted() }

  /// The tags of the files that the caller supplied, in order.
  public var replacedTags: [String] { replacements.keys.sorted() }

  /// The words of one section of the file with exactly this tag; the rest of the file is neither read nor checked.
  ///
  /// For questions about all languages at once, such as which of them a text is in.
  public func words(_ section: LanguageSection, of tag: String) -> [String] {
    var words: [String] = []
    read(tag) { bytes in
      LanguageText.eachWord(of: section, in: bytes) { words.append(LanguageText.text(bytes, $0)) }
    }
    return words
  }

  /// Reads the bytes of the file with exactly this tag where they are.
  @discardableResult private func read<Result>(_ tag: String, _ read: (Span<UInt8>) -> Result) -> Result? {
    if let text = replacements[tag] { return read(text.utf8.span) }
    return EmbeddedFile.named(tag)?.read(read)
  }

  /// The values of a section whose lines hold a name and its value, of the file that serves a language.
  public func values(of section: LanguageSection, for tag: String) -> [String: String] {
    guard let own = LanguageTag(tag).lookups.first(where: hasFile) else { return [:] }
    let words = words(section, of: own)
    return Dictionary(
      stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) }, uniquingKeysWith: { $1 })
  }

  private func hasFile(_ tag: String) -> Bool { replacements[tag] != nil || EmbeddedFile.named(tag) != nil }

  /// Finds out the language of texts, among those that have a file; made once for these files.
  public var detector: LanguageDetector { library.detector { LanguageDetector(profiles) } }

  /// The scripts that a language is written in, by their codes in ISO 15924, the commonest first.
  ///
  /// A script in the tag comes before what the files know; a language that no file serves is taken to be in Latin.
  public func scripts(of tag: String) -> [String] {
    let tag = LanguageTag(tag)
    if let script = tag.script { return [script] }
    // A language that has a file of its own is asked alone, which spares reading all files.
    if let own = tag.lookups.first, hasFile(own) {
      let scripts = words(.scripts, of: own)
      return scripts.isEmpty ? ["Latn"] : scripts
    }
    return profiles.serving(tag)?.scripts ?? ["Latn"]
  }

  /// The language whose rules serve a script when no tag says better: `ru` for `Cyrl`.
  public func defaultLanguage(of script: String) -> String? { profiles.defaultLanguage(of: script) }

  /// The file of a language, or if it has none, that of a near relative: Norwegian Nynorsk is served by Bokmål.
  ///
  /// - Throws: ``LanguageFileError`` when the file does not follow the grammar.
  public func file(serving tag: String) throws(LanguageFileError) -> LanguageFile? {
    if let file = try file(for: tag) { return file }
    guard let relative = profiles.serving(LanguageTag(tag)) else { return nil }
    return try file(named: relative.tag)
  }

  private var profiles: LanguageProfiles {
    library.profiles {
      LanguageProfiles(tags.compactMap { tag in read(tag) { LanguageProfile(tag: tag, file: $0) } })
    }
  }

  /// The file of a language, by the longest tag that has one: `zh-Hant-TW` is served by `zh-TW`, else by `zh`.
  ///
  /// - Throws: ``LanguageFileError`` when the file does not follow the grammar.
  public func file(for tag: String) throws(LanguageFileError) -> LanguageFile? {
    for name in [tag] + LanguageTag(tag).lookups {
      if let file = try file(named: name) { return file }
    }
    return nil
  }

  /// The file with exactly this tag, read once.
  private func file(named tag: String) throws(LanguageFileError) -> LanguageFile? {
    if let known = library.file(tag) { return try known.get() }
    let read: Result<LanguageFile, LanguageFileError>
    if let text = replacements[tag] {
      read = Result { () throws(LanguageFileError) in try LanguageFile(tag: tag, text: text) }
    } else if let file = EmbeddedFile.named(tag) {
      read = .success(LanguageFile(BuiltInLanguage(file)))
    } else {
      return nil
    }
    library.keep(read, as: tag)
    return try read.get()
  }

  /// The files that were read so far.
  private final class Library: Sendable {
    private let files = Mutex<[String: Result<LanguageFile, LanguageFileError>]>([:])
    private let profiles = Mutex<LanguageProfiles?>(nil)
    private let detector = Mutex<LanguageDetector?>(nil)

    func profiles(_ make: () -> LanguageProfiles) -> LanguageProfiles { Self.once(profiles, make) }

    func detector(_ make: () -> LanguageDetector) -> LanguageDetector { Self.once(detector, make) }

    /// What was made before, else what is made now.
    private static func once<Value: Sendable>(_ kept: borrowing Mutex<Value?>, _ make: () -> Value) -> Value {
      if let value = kept.withLock({ $0 }) { return value }
      let made = make()
      return kept.withLock { value in
        let first = value ?? made
        value = first
        return first
      }
    }

    func file(_ tag: String) -> Result<LanguageFile, LanguageFileError>? { files.withLock { $0[tag] } }

    func keep(_ file: Result<LanguageFile, LanguageFileError>, as tag: String) { files.withLock { $0[tag] = file } }
  }
}

extension LanguageFiles: Hashable {
  /// True if both have the same files; which of them were read so far does not matter.
  public static func == (one: LanguageFiles, other: LanguageFiles) -> Bool {
    one.replacements == other.replacements
  }

  /// Hashes the files that replace built-in ones.
  public func hash(into hasher: inout Hasher) { hasher.combine(replacements) }
}

extension EmbeddedFile {
  /// All language files, in the order of their tags.
  fileprivate static let all = unsafe all(locale_files())

  fileprivate static func named(_ tag: String) -> EmbeddedFile? { all.first { $0.name == tag } }
}
