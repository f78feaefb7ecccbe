import Arguments

/// Does the work for each file that was named, or for standard input where none was.
///
/// Where several were named, one that cannot be done is reported and the others go on, as with `cat`. Each result goes
/// to a place of its own if `places` says so, and otherwise to where all output goes.
///
/// - Returns: The worst of all outcomes.
/// - Throws: What the work throws, where one file was named.
func forEach(
  _ files: [String], to places: OutputPlaces = OutputPlaces(), ending: String? = nil,
  _ work: (String) throws -> ExitCode
) throws -> ExitCode {
  guard places.areSeparate else { return try worstOutcome(of: files.isEmpty ? ["-"] : files, work) }
  let outputs = try places.places(of: files, ending: ending)
  return try worstOutcome(of: Array(zip(files, outputs))) { file, place in
    try places.check(place, of: file)
    return try Output.redirecting(to: place, places) { try work(file) }
  }
}

/// Does work on one thing after the other; what cannot be done is reported where there are several.
///
/// - Returns: The worst of all outcomes.
/// - Throws: What the work throws, where there is one thing.
func worstOutcome<Item>(of items: [Item], _ work: (Item) throws -> ExitCode) throws -> ExitCode {
  guard items.count > 1 else { return try work(items[0]) }
  var worst = ExitCode.success
  var undone = 0
  for item in items {
    do {
      worst = max(worst, try work(item))
    } catch let error as Failure {
      Output.say(error.line)
      worst = .failure
      undone += 1
    }
  }
  if items.count >= manyFiles, undone > 0 { Output.say("aircheck: \(items.count) files, \(undone) not done") }
  return worst
}

/// From this many files on, those that could not be done are counted at the end.
private let manyFiles = 10

/// The worse of two outcomes.
private func max(_ one: ExitCode, _ other: ExitCode) -> ExitCode { one.rawValue < other.rawValue ? other : one }
