import Foundation
import TestSupport
import Testing

/// Completions and the manual page are what the programs that read them take.
@Suite struct DoorsTests {
  private let aircheck = BuiltProgram()

  @Test(arguments: [
    (["completion", "bash"], "bash -n"), (["completion", "zsh"], "zsh -n"), (["completion", "fish"], "fish -n"),
    (["manual"], "mandoc -T lint -W warning"),
  ])
  func `its reader finds no fault`(arguments: [String], reader: String) throws {
    let page = try aircheck.run(arguments)
    #expect(page.code == 0 && !page.output.isEmpty)
    guard try Shell.has(String(reader.prefix { $0 != " " })) else { return }
    try withTemporaryFolder { folder in
      try page.output.write(to: folder.file("page"))
      let run = try Shell.run("\(reader) '\(folder.file("page").path)'")
      #expect(run.code == 0, "\(run.output)")
      #expect(run.output.isEmpty, "\(run.output)")
    }
  }

  @Test(arguments: [
    ("aircheck ca", ["captions"]), ("aircheck captions --form", ["--format"]),
    ("aircheck captions --format v", ["vtt"]), ("aircheck completion f", ["fish"]),
    ("aircheck captions --he", ["--help"]), ("aircheck help ca", ["captions"]),
  ])
  func `fish and bash complete what the table of options says`(line: String, words: [String]) throws {
    try withTemporaryFolder { folder in
      for shell in ["bash", "fish"] where try Shell.has(shell) {
        let script = folder.file(shell)
        try aircheck.run("completion", shell).output.write(to: script)
        let run = try Shell.run(
          shell == "fish"
            ? "HOME='\(folder.path)' fish -c 'source \(script.path); complete -C \"\(line)\"' | cut -f1"
            : """
            bash -c '. \(script.path); COMP_WORDS=(\(line)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _aircheck; \
            printf "%s\\n" "${COMPREPLY[@]}"'
            """)
        for word in words {
          #expect(run.output.split(separator: "\n").contains { $0 == word }, "\(shell): \(run.output)")
        }
      }
    }
  }

  @Test func `the manual page has what manual pages have`() throws {
    let page = try aircheck.run("manual").text
    for section in [
      "NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "ENVIRONMENT", "EXIT STATUS", "EXAMPLES",
    ] {
      #expect(page.contains(".Sh \(section)\n"))
    }
    for entry in [
      ".It Fl h , Fl -help\n", ".It Ar PAGE\n", ".Nm aircheck Cm completion\n.Ar SHELL\n", ".Ss manual\n",
    ] {
      #expect(page.contains(entry))
    }
    #expect(page.contains("AIRCHECK_LOCALES") && page.contains(".It 64\n") && !page.contains("Mdocdate"))
  }
}

/// Lines for a shell.
enum Shell {
  static func has(_ program: String) throws -> Bool {
    let isThere = try run("command -v \(program)").code == 0
    if !isThere, ProcessInfo.processInfo.environment["AIRCHECK_REQUIRE_READERS"] != nil {
      Issue.record("\(program) is not installed; Scripts/setup test installs it")
    }
    return isThere
  }

  static func run(_ line: String) throws -> (code: Int32, output: String) {
    try withTemporaryFolder { folder in
      let process = Process()
      let file = folder.file("out")
      try Data().write(to: file)
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-c", line]
      process.standardOutput = try FileHandle(forWritingTo: file)
      process.standardError = process.standardOutput
      process.standardInput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return (process.terminationStatus, String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }
  }
}
