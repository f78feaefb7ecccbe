import Arguments

/// Does the work for each file that was named, or for standard input where none was.
///
/// Where several were named, one that cannot be done is reported and the others go on, as with `cat`.
///
/// - Returns: The worst of all outcomes.
/// - Throws: What the work throws, where one file was named.
func forEach(_ files: [String], _ work: (String) throws -> ExitCode) throws -> ExitCode {
  guard files.count > 1 else { return try work(files.first ?? "-") }
  var worst = ExitCode.success
  for path in files {
    do {
      worst = max(worst, try work(path))
    } catch let error as Failure {
      Output.say(error.line)
      worst = .failure
    }
  }
  return worst
}

/// The worse of two outcomes.
private func max(_ one: ExitCode, _ other: ExitCode) -> ExitCode { one.rawValue < other.rawValue ? other : one }
