import Arguments

let program = Program(
  "aircheck", version: "0.1.0",
  "Turns the scraped copy of a broadcast news story into clean text, a story that knows who speaks, subtitles "
    + "and study material.",
  commands: [
    Subcommand(packCommand), Subcommand(cleanCommand), Subcommand(rulesCommand), Subcommand(sentencesCommand),
    Subcommand(storyCommand),
    Subcommand(captionsCommand), Subcommand(convertCommand), Subcommand(studyCommand), Subcommand(romanizeCommand),
    Subcommand(languagesCommand),
  ])

FileSystem.ignoreClosedPipes()
do {
  switch try program.request(Array(CommandLine.arguments.dropFirst())) {
  case .page(let page): try Output.print(page)
  case .run(let work): FileSystem.exit(try work().rawValue)
  }
} catch let error as UsageError {
  Output.say("aircheck: " + error.message + (error.hint.map { "; " + $0 } ?? ""))
  FileSystem.exit(ExitCode.usage.rawValue)
} catch let error as Failure {
  Output.say(error.line)
  FileSystem.exit(ExitCode.failure.rawValue)
} catch {
  Output.say("aircheck: \(error)")
  FileSystem.exit(ExitCode.failure.rawValue)
}
