import Arguments

/// Where the results of many files go: into a folder, or in place of the files themselves.
///
/// The options that every command shares which makes one file out of each.
struct OutputPlaces: Sendable {
  var folder: String?
  var keepsFolders = false
  var isInPlace = false
  var backup: BackupEnding?
  var force = false

  /// True if each file has a result of its own.
  var areSeparate: Bool { folder != nil || isInPlace }

  /// The table of these options, for commands that write something else than they read.
  static let options: [Option<OutputPlaces>] = folderOptions + [forceOption]

  /// The table for commands that write what they read, and so can do it in place.
  static let inPlaceOptions: [Option<OutputPlaces>] =
    folderOptions + [
      .flag(
        "in-place", "i", \.isInPlace, "Replace each FILE with its result; unchanged files are not touched"),
      Option.value(
        "backup", nil, \.backup, "ENDING", "With --in-place: keep the original with this ending, as in .bak"
      )
      .needing("in-place"),
      forceOption,
    ]

  /// The table for commands that have a `--force` of their own.
  static let folderOptions: [Option<OutputPlaces>] = [
    .value("output-dir", nil, \.folder, "DIR", "Write the result for each FILE into DIR (created if missing)"),
    Option.flag("keep-dirs", nil, \.keepsFolders, "With --output-dir: keep the folders of the FILEs in it")
      .needing("output-dir"),
  ]

  private static let forceOption: Option<OutputPlaces> = Option.flag(
    "force", nil, \.force, "Overwrite existing results and backups"
  ).needing("output-dir", "in-place")

  /// Options of which at most one can be given.
  static let exclusive = ["output", "output-dir", "in-place"]

  /// The place of each file's result.
  ///
  /// Results have the ending that is given, without its full stop, or that of their file.
  ///
  /// - Throws: `UsageError` where two files would have one place, or a file has none.
  func places(of files: [String], ending: String?) throws(UsageError) -> [String] {
    guard !files.isEmpty, !files.contains("-") else {
      throw UsageError(
        "'--\(isInPlace ? "in-place" : "output-dir")' works on named files, not on standard input",
        hint: "name them, or write with '-o FILE'")
    }
    guard let folder else { return files }
    var taken: [String: String] = [:]
    var places: [String] = []
    for file in files {
      let place = try place(of: file, in: folder, ending: ending)
      if let other = taken.updateValue(file, forKey: place) {
        let isElsewhere = other.pathParts.dropLast() != file.pathParts.dropLast()
        throw UsageError(
          "\(other) and \(file) would both be written to \(place)",
          hint: isElsewhere ? "add '--keep-dirs', or name one of them" : "name one of them")
      }
      places.append(place)
    }
    return places
  }

  private func place(of file: String, in folder: String, ending: String?) throws(UsageError) -> String {
    var parts = file.pathParts
    let name = parts.popLast() ?? file
    guard keepsFolders else { return folder.appending(part: name.replacingEnding(ending)) }
    guard !parts.contains("..") else {
      throw UsageError(
        "\(file): '--keep-dirs' cannot keep '..'", hint: "run it from a folder that all files are in")
    }
    return (parts + [name.replacingEnding(ending)]).reduce(folder) { $0.appending(part: $1) }
  }

  /// Refuses a place that holds something which the user has not given up.
  func check(_ place: String, of file: String) throws(Failure) {
    let path = isInPlace ? backup.map { place + $0.ending } : place
    guard let path, !force, FileSystem.status(path) != nil else { return }
    throw Failure("\(path): already exists", hint: "add '--force' to overwrite it")
  }
}

/// The ending of the copies that `--backup` keeps.
struct BackupEnding: ArgumentValue {
  let ending: String

  static var expectation: String? { "an ending such as .bak" }

  /// Takes an ending that leads to another name in the same folder.
  init?(argument: String) {
    guard !argument.isEmpty, !argument.utf8.contains(UInt8(ascii: "/")) else { return nil }
    ending = argument
  }
}
