import Foundation
import TestSupport
import Testing

@Suite struct AlignCommandTests {
  private let aircheck = BuiltProgram()
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Transcripts")
  private let pages = ["korean-labelled/page.txt", "english-labelled/page.txt"].map {
    samples.appending(path: $0).path
  }

  @Test func `two pages of one story are aligned with the roles of their speakers`() throws {
    let run = try aircheck.run(["align", "--tsv"] + pages)
    #expect(run.code == 0 && run.words.isEmpty)
    let rows = run.text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows[0] == ["confidence", "ko", "en", "role", "look"])
    #expect(rows.contains { $0[1].contains("한도윤 기자") && $0[2].contains("Han Do-yoon") && $0[3] == "anchor" })
    #expect(rows.allSatisfy { $0.count == 5 })
  }

  @Test func `files of sentences give beads by line`() throws {
    try withTemporaryFolder { folder in
      let (one, other) = (folder.file("a"), folder.file("b"))
      try Data("배 35척이 떠났습니다.\n경찰은 병원에 있습니다.\r\n12명이 남았습니다.\n".utf8).write(to: one)
      try Data("35 boats have left.\nThe police are at the hospital.\nTwelve stayed.\n".utf8).write(to: other)
      let run = try aircheck.run("align", "--beads", one.path, other.path)
      let beads = run.text.split(separator: "\n").map { $0.split(separator: ":", omittingEmptySubsequences: false) }
      #expect(beads.map { "\($0[0]):\($0[1])" } == ["0:0", "1:1", "2:2"])
      #expect(try aircheck.run("align", "--beads", one.path, other.path).text == run.text)
    }
  }

  @Test(arguments: ["--json", "--tmx", "--xliff", "--html", "--tsv"])
  func `every format has the story and the same bytes on every run`(format: String) throws {
    let run = try aircheck.run(["align", format] + pages)
    #expect(run.code == 0 && run.text.contains("Han Do-yoon") && run.text.contains("한도윤"))
    #expect(try aircheck.run(["align", format] + pages).output == run.output)
  }

  @Test(arguments: [["a"], ["-", "-"], ["a", "b", "c"], ["--json", "--tsv", "a", "b"]])
  func `anything but two files in one format is misuse`(arguments: [String]) throws {
    #expect(try aircheck.run(["align"] + arguments).code == 64)
  }

  @Test func `a dictionary without words is refused`() throws {
    try withTemporaryFolder { folder in
      try Data("no tab\n".utf8).write(to: folder.file("words"))
      let run = try aircheck.run(["align", "--dictionary", folder.file("words").path] + pages)
      #expect(run.code == 2 && run.text.isEmpty && run.words.contains("no words with translations"))
    }
  }

  @Test func `what is sure goes into the memory, which a second run reads`() throws {
    try withTemporaryFolder { folder in
      let memory = folder.file("memory").path
      let first = try aircheck.run(["align", "--json", "--memory", memory] + pages)
      let second = try aircheck.run(["align", "--json", "--memory", memory] + pages)
      #expect(first.code == 0 && second.code == 0)
      #expect(confidences(second).reduce(0, +) > confidences(first).reduce(0, +))
    }
  }

  private func confidences(_ run: BuiltProgram.Run) -> [Double] {
    run.text.matches(of: /"confidence" ?: ?([0-9.]+)/).compactMap { Double($0.output.1) }
  }

  @Test func `two runs at once share a memory`() throws {
    try withTemporaryFolder { folder in
      let memory = folder.file("memory").path
      let line = "align --beads --memory '\(memory)' '\(folder.file("a").path)' '\(folder.file("b").path)'"
      try Data("배 35척이 떠났습니다.\n12명이 남았습니다.\n".utf8).write(to: folder.file("a"))
      try Data("35 boats have left.\nTwelve stayed.\n".utf8).write(to: folder.file("b"))
      let run = try aircheck.run(redirected: line, before: #"twice() { "$@" & "$@" && wait $!; }; twice"#)
      #expect(run.code == 0 && run.words.isEmpty, "\(run.words)")
    }
  }

  @Test func `a file of another kind is no memory`() throws {
    try withTemporaryFolder { folder in
      let text = String(repeating: "not a database\n", count: 200)
      try Data(text.utf8).write(to: folder.file("memory"))
      let run = try aircheck.run(["align", "--memory", folder.file("memory").path] + pages)
      #expect(run.code == 2 && run.words.contains("not a database"))
      #expect(try String(contentsOf: folder.file("memory"), encoding: .utf8) == text)
    }
  }
}
