import Foundation
import TestSupport
import Testing

/// The Swift of README compiles and runs as it is written there.
@Suite struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

  /// The code in README's fences of a language.
  private static func code(_ language: String) throws -> String {
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let parts = readme.components(separatedBy: "```\(language)\n").dropFirst()
    return parts.map { $0.components(separatedBy: "```")[0] }.joined()
  }

  /// The same lines stand in `ReadmeSnippet.swift`, which is compiled with the tests.
  @Test func `the Swift of README is the snippet that was compiled`() throws {
    let snippet = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "ReadmeSnippet.swift"), encoding: .utf8)
    let body = snippet.components(separatedBy: "// README begins\n")[1].components(separatedBy: "  // README ends")[
      0]
    let lines = body.split(separator: "\n").map { $0.hasPrefix("  ") ? String($0.dropFirst(2)) : String($0) }
    let readme = try Self.code("swift").split(separator: "\n").map(String.init).filter { $0 != "import Aircheck" }
    #expect(readme == lines)
  }

  @Test func `the snippet prints a clean text and captions`() throws {
    let printed = try readmeSnippet()
    #expect(printed.first == "The ferry left, at dawn.\n")
    #expect(printed.last?.hasPrefix("WEBVTT") == true)
  }

  @Test func `every option in README's shell lines exists`() throws {
    let aircheck = BuiltProgram()
    for line in try Self.code("sh").split(separator: "\n") where line.hasPrefix("aircheck ") {
      let words = line.prefix { $0 != "#" && $0 != "<" }.split(separator: " ").dropFirst().map(String.init)
      guard let command = words.first, !command.hasPrefix("-") else { continue }
      let help = try aircheck.run(command, "--help").text
      for option in words where option.hasPrefix("--") {
        #expect(help.contains("\(option) ") || help.contains("\(option)\n"))
      }
    }
  }
}
