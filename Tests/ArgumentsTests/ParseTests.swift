import Testing

@testable import Arguments

/// A command with an option of every kind.
private enum Format: String, CaseIterable, ArgumentValue, Sendable {
  case srt, vtt
}

private struct Export: Sendable, Equatable {
  var format = Format.srt
  var output = "-"
  var rate: Double?
  var json = false
  var quiet = false
  var rules: [String] = []
  var files: [String] = []
}

private let export = Command(
  "Write subtitles", from: Export(),
  options: [
    .value("format", "f", \.format, "FORMAT", "srt or vtt"),
    .value("output", "o", \.output, "FILE", "Where to"),
    .value("rate", nil, \.rate, "CPS", "Characters a second"),
    .flag("json", "j", \.json, "Print JSON"),
    .flag("quiet", "q", \.quiet, "Say nothing"),
    .list("only", nil, \.rules, "RULES", "Only these [rules], 'quoted' \\ and \"more\""),
  ],
  exclusive: [["json", "only"]],
  operands: Operands("FILE", \.files, "Transcripts"),
  examples: [Example("export -f vtt clip.txt", "Write WebVTT")]
) { _ in .success }

@Suite struct ParseTests {
  @Test(arguments: [
    (["-f", "vtt", "a.txt"], Export(format: .vtt, files: ["a.txt"])),
    (["-f", "VTT"], Export(format: .vtt)),
    (["-fvtt", "-"], Export(format: .vtt, files: ["-"])),
    (["--format=vtt", "--rate", "12.5"], Export(format: .vtt, rate: 12.5)),
    (["-jq", "a", "b"], Export(json: true, quiet: true, files: ["a", "b"])),
    (["-jo", "x.srt"], Export(output: "x.srt", json: true)),
    (["--", "--json"], Export(files: ["--json"])),
    (["--output="], Export(output: "")),
    (["--only", "a,b", "--only=c"], Export(rules: ["a", "b", "c"])),
    (["a", "--json"], Export(json: true, files: ["a"])),
  ])
  fileprivate func `options are read in every spelling`(line: [String], expected: Export) throws {
    #expect(try export.parse(line).options == expected)
  }

  private static let mistakes: [(line: [String], message: String, hint: String?)] = [
    (["--jsn"], "unknown option '--jsn'", "did you mean '--json'?"),
    (["-x"], "unknown option '-x'", "'-h' lists the options"),
    (["--json=yes"], "option '--json' takes no value", "write it alone"),
    (["--rate"], "option '--rate' needs a value", "write '--rate CPS'"),
    (["--rate", "fast"], "'fast' is not a value for '--rate CPS'", "give a number"),
    (["-f", "ass"], "'ass' is not a value for '-f FORMAT'", "one of: srt, vtt"),
    (["-f", "srtt"], "'srtt' is not a value for '-f FORMAT'", "did you mean 'srt'?"),
    (["--rate", "nan"], "'nan' is not a value for '--rate CPS'", "give a number"),
    (["--json", "--only", "a"], "'--json' and '--only' cannot be combined", "give one of them"),
  ]

  @Test(arguments: mistakes)
  func `a mistake is named, with a way out`(line: [String], message: String, hint: String?) {
    #expect(throws: UsageError(message, hint: hint)) { try export.parse(line) }
  }
}

@Suite struct ProgramTests {
  private let program = Program(
    "tool", version: "1.2", date: "May 4, 2026", "Does things.", commands: [Subcommand("export", export)],
    environment: [("TOOL", "What it goes by")])

  private func page(_ line: [String]) throws -> String? {
    if case .page(let page) = try program.request(line) { page } else { nil }
  }

  @Test func `help shows examples before it explains`() throws {
    let page = try #require(try page(["export", "--help"]))
    let example = try #require(page.firstRange(of: "tool export -f vtt clip.txt"))
    let usage = try #require(page.firstRange(of: "Usage: tool export"))
    #expect(example.lowerBound < usage.lowerBound)
    #expect(page.contains("-o, --output FILE"))
    #expect(try self.page(["help", "export"]) == page)
  }

  @Test func `the program tells its version, its manual and its completions`() throws {
    #expect(try page(["--version"]) == "tool 1.2\n")
    #expect(try page(["manual"])?.contains(".Ss export") == true)
    #expect(try page(["completion", "fish"])?.contains("-l format -s f -r -f -a 'srt vtt'") == true)
    #expect(try page(["-V"]) == "tool 1.2\n")
  }

  @Test func `a command is made only when it is asked for`() throws {
    @Sendable func unwanted() -> Command<Export> {
      Issue.record("the command was made")
      return export
    }
    var program = program
    program.commands.insert(Subcommand("unwanted", unwanted()), at: 0)
    program.commands.append(Subcommand("unwanted too", unwanted()))
    guard case .page = try program.request(["--version"]), case .run = try program.request(["export", "a"]) else {
      Issue.record("the program does something else")
      return
    }
  }

  @Test func `options that every command takes are read beside its own`() throws {
    let line = try export.parse(["--color=NEVER", "-o", "x", "a"])
    #expect(line.common.color == .never)
    #expect(line.options == Export(output: "x", files: ["a"]))
    #expect(line.common.output == nil)
  }

  @Test func `a command that would wait at a terminal shows its help`() throws {
    guard case .stranded(let help) = try program.request(["export"], isAtTerminal: true) else {
      Issue.record("the command waits")
      return
    }
    #expect(help.contains("Usage: tool export"))
    guard case .run = try program.request(["export", "-"], isAtTerminal: true) else {
      Issue.record("'-' asks for standard input")
      return
    }
  }

  @Test(arguments: [
    ([], "no command given"), (["exprot"], "unknown command 'exprot'"),
    (["help", "nothing"], "unknown command 'nothing'"),
    (["completion"], "'completion' needs the name of a shell"),
    (["completion", "fish", "more"], "unexpected argument 'more'"),
    (["manual", "more"], "unexpected argument 'more'"),
    (["--version", "more"], "unexpected argument 'more'"),
  ])
  func `what is not understood is misuse`(line: [String], message: String) {
    #expect { try program.request(line) } throws: { ($0 as? UsageError)?.message == message }
  }

  @Test func `what follows two hyphens is an operand, also --help`() throws {
    guard case .run = try program.request(["export", "--", "--help"]) else {
      Issue.record("'--help' after '--' was taken for the option")
      return
    }
  }
}
