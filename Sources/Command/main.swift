import Arguments

let program = Program(
  "aircheck", version: "0.1.0", date: "November 29, 2026",
  "Turns the scraped copy of a broadcast news story into clean text, a story that knows who speaks, subtitles "
    + "and study material.",
  commands: [
    Subcommand("pack", packCommand), Subcommand("clean", cleanCommand), Subcommand("rules", rulesCommand),
    Subcommand("sentences", sentencesCommand),
    Subcommand("story", storyCommand), Subcommand("align", alignCommand), Subcommand("captions", captionsCommand),
    Subcommand("convert", convertCommand),
    Subcommand("check", checkCommand), Subcommand("retime", retimeCommand), Subcommand("study", studyCommand),
    Subcommand("romanize", romanizeCommand),
    Subcommand("languages", languagesCommand),
  ],
  environment: [
    ("AIRCHECK_LOCALES", localesHelp + ", unless '--locales' names another"),
    ("NO_COLOR", "If set, output is not coloured unless '--color always' asks for it"),
  ])

FileSystem.ignoreSignalsOfWriting()
FileSystem.exit(run(program).rawValue)

/// Runs the program, and puts whatever goes wrong into one line.
private func run(_ program: Program) -> ExitCode {
  do {
    switch try program.request(
      Array(FileSystem.arguments.dropFirst()), isAtTerminal: Descriptor.standardInput.isTerminal)
    {
    case .page(let page):
      try Output.print(page)
      return .success
    case .stranded(let help):
      Output.say("aircheck: no input: name a file, or '-' to type it here")
      for line in help.split(separator: "\n", omittingEmptySubsequences: false) { Output.say(String(line)) }
      return .usage
    case .run(let work, let common): return try Output.collecting(common) { try work() }
    }
  } catch let error as UsageError {
    Output.say("aircheck: " + error.message + (error.hint.map { "; " + $0 } ?? ""))
    return .usage
  } catch let error as Failure {
    Output.say(error.line)
    return .failure
  } catch {
    Output.say("aircheck: \(error)")
    return .failure
  }
}
