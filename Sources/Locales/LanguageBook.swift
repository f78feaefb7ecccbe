internal import CLocales

/// The language files at hand: the built-in ones, and those a caller puts in their place.
///
/// A file is read when it is asked for, so a language that is not used costs nothing.
public struct LanguageBook: Hashable, Sendable {
  private let replacements: [String: String]

  /// The files that are built into the program.
  public static let builtIn = LanguageBook(replacing: [:])

  /// The built-in files, with some replaced or added: texts by tag.
  public init(replacing files: [String: String]) { replacements = files }

  /// The tags of all files, in order.
  public var tags: [String] { Set(Self.embeddedTags + replacements.keys).sorted() }

  /// The tags of the files that a caller brought along, in order.
  public var replacedTags: [String] { replacements.keys.sorted() }

  /// The words of one section of the file with exactly this tag; the rest of the file is neither read nor checked.
  ///
  /// It is for what has to be asked of all languages at once, as which of them a text is in.
  public func words(_ section: String, of tag: String) -> [String] {
    (replacements[tag] ?? Self.embedded(tag)).map { LanguageFile.words(section, in: $0) } ?? []
  }

  /// The file that serves a language: `zh-TW` is served by `zh-TW`, else by `zh`; nil where there is none.
  ///
  /// - Throws: ``LanguageFileError`` when a file does not follow the grammar.
  public func file(for tag: String) throws(LanguageFileError) -> LanguageFile? {
    var tag = tag[...]
    while !tag.isEmpty {
      let name = String(tag)
      if let text = replacements[name] ?? Self.embedded(name) { return try LanguageFile(tag: name, text: text) }
      tag = tag[..<(tag.lastIndex { $0 == "-" || $0 == "_" } ?? tag.startIndex)]
    }
    return nil
  }

  private static var embeddedTags: [String] {
    unsafe withEmbedded { files in unsafe files.map { unsafe String(cString: $0.tag) } }
  }

  private static func embedded(_ tag: String) -> String? {
    unsafe withEmbedded { files in
      unsafe files.first { unsafe String(cString: $0.tag) == tag }.map { file in
        unsafe String(decoding: UnsafeRawBufferPointer(start: file.text, count: file.count), as: UTF8.self)
      }
    }
  }

  private static func withEmbedded<Result>(_ read: (UnsafeBufferPointer<locale_file>) -> Result) -> Result {
    var count = 0
    let files = unsafe locale_files(&count)
    return unsafe read(UnsafeBufferPointer(start: files, count: count))
  }
}
