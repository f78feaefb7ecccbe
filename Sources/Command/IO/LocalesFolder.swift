import Aircheck
import Arguments
import Bytes
import FoundationEssentials
import ICU

/// What `--locales` names, as every command's help says it.
let localesHelp = "Folder of language files that replace built-in ones"

/// The language files to follow: those of a folder replace the built-in ones of the same tag.
///
/// The folder is the one of `--locales`, else of `$AIRCHECK_LOCALES`; without either, the built-in files are used.
func languageFiles(in folder: String?) throws(Failure) -> LanguageFiles {
  guard let folder = folder ?? FileSystem.environment("AIRCHECK_LOCALES"), !folder.isEmpty else { return .builtIn }
  var files: [String: String] = [:]
  for name in try languageFileNames(in: folder) {
    let path = "\(folder)/\(name)"
    // A pipe of this name would be waited for.
    guard FileSystem.status(path)?.isRegular == true else { continue }
    files[String(name.dropLast(".locale".count))] = try Input(path).readText()
  }
  guard !files.isEmpty else {
    throw Failure("\(folder): holds no language files", hint: "name a folder with TAG.locale files")
  }
  return LanguageFiles(replacing: files)
}

private func languageFileNames(in folder: String) throws(Failure) -> [String] {
  do {
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".locale") }
  } catch {
    throw Failure(
      "\(folder): cannot be read as a folder of language files", hint: "name a folder with TAG.locale files")
  }
}

/// Refuses a tag of no language, and says which may have been meant.
///
/// A language of ISO 639 without a file of its own is one: it is read by its script and a near relative.
func checkLanguage(_ tag: String?, in files: LanguageFiles) throws(UsageError) {
  guard let tag, !isLanguage(tag, in: files) else { return }
  var hint = "'aircheck languages' lists the languages"
  // `en_US.UTF-8` is how the environment names a language.
  let base = tag.prefix { $0 != "." && $0 != "@" }
  if isLanguage(String(base), in: files) { hint = "did you mean '\(base)'?" }
  if let code = languageCode(named: tag) { hint = "did you mean '\(code)'?" }
  throw UsageError("there is no language '\(tag)'", hint: hint)
}

/// True if a BCP 47 tag begins with a language that has a file or a code of ISO 639.
func isLanguage(_ tag: String, in files: LanguageFiles) -> Bool {
  let parts = tag.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
  guard let base = parts.first?.lowercased(), parts.allSatisfy(isSubtag) else { return false }
  return base == "und" || files.tags.contains(base) || LanguageCodes.contains(base)
}

/// One to eight letters or figures, as BCP 47 has them.
private func isSubtag(_ part: Substring) -> Bool {
  (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
}

/// The code of the language whose English name is this, or nearly this.
private func languageCode(named name: String) -> String? {
  guard name.utf8.count > 2 else { return nil }
  let languages = LanguageCodes.names
  let near = languages.map(\.name).nearest(to: name)
  return languages.first { $0.name == near }?.code
}
