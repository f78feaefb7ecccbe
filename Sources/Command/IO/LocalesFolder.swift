import Aircheck
import FoundationEssentials

/// The language files to follow: those of a folder stand in for the built-in ones of the same tag.
///
/// The folder is what `--locales` says; where that says nothing, `$AIRCHECK_LOCALES`; where that says nothing either,
/// the built-in files stand alone.
func languageFiles(in folder: String?) throws(Failure) -> LanguageFiles {
  guard let folder = folder ?? FileSystem.environment("AIRCHECK_LOCALES"), !folder.isEmpty else { return .builtIn }
  var files: [String: String] = [:]
  for name in try languageFileNames(in: folder) {
    files[String(name.dropLast(".locale".count))] = try Input("\(folder)/\(name)").readText()
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
