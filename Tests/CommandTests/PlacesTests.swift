import Foundation
import TestSupport
import Testing

/// Many files at once: into a folder, or each where it is.
@Suite struct PlacesTests {
  private let aircheck = BuiltProgram()
  private static let page = "Ferry waits\n\nThe ferry left Mokpo,.at dawn. Rain fell all day.\n"

  /// A folder with two pages of one name and a page of HTML, and what is in it afterwards.
  private func withPages(_ work: (URL) throws -> Void) throws {
    try withTemporaryFolder { folder in
      for name in ["a", "b"] {
        try FileManager.default.createDirectory(at: folder.file(name), withIntermediateDirectories: false)
        try Data(Self.page.utf8).write(to: folder.file("\(name)/page.txt"))
      }
      try Data("<html><body><article><p>The ferry left.</p></article></body></html>".utf8)
        .write(to: folder.file("b/other.html"))
      try work(folder)
    }
  }

  private func run(_ line: String, in folder: URL) throws -> BuiltProgram.Run {
    try aircheck.run(redirected: line, before: "cd '\(folder.path)';")
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
  }

  @Test(arguments: [
    ("clean", "txt"), ("clean --json", "json"), ("clean --edits", "jsonl"), ("clean --diff", "diff"),
    ("sentences", "txt"), ("sentences --json", "jsonl"), ("story", "txt"), ("story --json", "json"),
    ("story --lines", "tsv"), ("story --html", "html"), ("captions", "srt"), ("captions -f vtt", "vtt"),
    ("captions --json", "json"),
    ("study", "html"), ("romanize", "txt"), ("romanize --format tsv", "tsv"), ("romanize --format ruby", "html"),
  ])
  func `each file has a result of its own, as if it were alone`(command: String, ending: String) throws {
    try withPages { folder in
      try Data("배가 떠났다. 비가 내렸다.\n".utf8).write(to: folder.file("a/korean.txt"))
      let run = try run("\(command) --output-dir out/deep a/page.txt a/korean.txt", in: folder)
      #expect(run.code == 0 && run.output.isEmpty, "\(run.words)")
      #expect(try names(folder.file("out")) == ["deep", "deep/korean.\(ending)", "deep/page.\(ending)"])
      let alone = try self.run("\(command) a/page.txt", in: folder)
      #expect(try Data(contentsOf: folder.file("out/deep/page.\(ending)")) == alone.output)
    }
  }

  @Test func `folders are kept where that is asked for`() throws {
    try withPages { folder in
      let run = try run("clean --output-dir out --keep-dirs ./a/page.txt b//page.txt b/other.html", in: folder)
      #expect(run.code == 0, "\(run.words)")
      #expect(
        try names(folder.file("out")) == ["a", "a/page.txt", "b", "b/other.txt", "b/page.txt"])
    }
  }

  @Test func `an absolute path is kept below the folder`() throws {
    try withPages { folder in
      let page = folder.file("a/page.txt").path
      let run = try run("clean --output-dir out --keep-dirs '\(page)'", in: folder)
      #expect(run.code == 0, "\(run.words)")
      #expect(FileManager.default.fileExists(atPath: folder.file("out").path + page))
    }
  }

  @Test func `captions are converted, checked and retimed many at a time`() throws {
    try withTemporaryFolder { folder in
      for name in ["one", "two"] {
        try Data("1\n00:00:01,000 --> 00:00:03,000\nThe ferry  left.\n".utf8).write(to: folder.file("\(name).srt"))
      }
      #expect(try run("convert --to vtt --output-dir web *.srt", in: folder).code == 0)
      #expect(try names(folder.file("web")) == ["one.vtt", "two.vtt"])
      #expect(try run("retime --shift 1 --in-place --backup .bak *.srt", in: folder).code == 0)
      #expect(try names(folder).filter { $0.hasSuffix(".bak") } == ["one.srt.bak", "two.srt.bak"])
      #expect(try String(contentsOf: folder.file("two.srt"), encoding: .utf8).contains("00:00:02,000"))
      _ = try run("check --fix --output-dir fixed *.srt", in: folder)
      #expect(try names(folder.file("fixed")) == ["one.srt", "two.srt"])
    }
  }

  @Test func `many pages are packed, each into a folder of its own`() throws {
    try withPages { folder in
      let run = try run("pack --quiet --output-dir packs --keep-dirs a/page.txt b/page.txt", in: folder)
      #expect(run.code == 0, "\(run.words)")
      #expect(try names(folder.file("packs")).filter { $0.hasSuffix("clean.txt") }.count == 2)
    }
  }

  @Test func `a text is cleaned where it is, with its mode and a copy of what it was`() throws {
    try withPages { folder in
      let file = folder.file("a/page.txt")
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
      #expect(try run("clean -l en -i --backup .bak a/page.txt", in: folder).code == 0)
      #expect(try String(contentsOf: file, encoding: .utf8) == Self.page.replacing(",.", with: ", "))
      #expect(try String(contentsOf: folder.file("a/page.txt.bak"), encoding: .utf8) == Self.page)
      for name in ["a/page.txt", "a/page.txt.bak"] {
        let mode = try FileManager.default.attributesOfItem(atPath: folder.file(name).path)[.posixPermissions]
        #expect(mode as? Int == 0o640)
      }
    }
  }

  @Test func `a text that is clean is not touched`() throws {
    try withPages { folder in
      #expect(try run("clean -l en -i a/page.txt", in: folder).code == 0)
      let file = folder.file("a/page.txt")
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 5)], ofItemAtPath: file.path)
      #expect(try run("clean -l en -i --backup .bak a/page.txt", in: folder).code == 0)
      let date = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
      #expect(date == Date(timeIntervalSince1970: 5))
      #expect(try names(folder.file("a")) == ["page.txt"])
    }
  }

  @Test func `a copy and a result that are there stay, unless they are given up`() throws {
    try withPages { folder in
      try Data("mine".utf8).write(to: folder.file("a/page.txt.bak"))
      let run = try run("clean -i --backup .bak a/page.txt b/page.txt", in: folder)
      #expect(run.code == 2 && run.words.hasPrefix("aircheck: a/page.txt.bak: already exists; add '--force'"))
      #expect(try String(contentsOf: folder.file("a/page.txt"), encoding: .utf8) == Self.page)
      #expect(try String(contentsOf: folder.file("b/page.txt"), encoding: .utf8) != Self.page)
      #expect(try self.run("clean -i --backup .bak --force a/page.txt", in: folder).code == 0)
      #expect(try String(contentsOf: folder.file("a/page.txt.bak"), encoding: .utf8) == Self.page)
    }
  }

  @Test func `of many files those that can be done are done, the others named, a line each`() throws {
    try withPages { folder in
      let many = (0..<12).map { "no-such-\($0)" }.joined(separator: " ")
      let run = try run("story --output-dir out a/page.txt \(many) b/other.html", in: folder)
      #expect(run.code == 2)
      #expect(run.words.split(separator: "\n").count == 13, "\(run.words)")
      #expect(run.words.hasSuffix("aircheck: 14 files, 12 not done\n"))
      #expect(try names(folder.file("out")) == ["other.txt", "page.txt"])
    }
  }

  @Test func `a run that does nothing leaves no folder`() throws {
    try withPages { folder in
      let run = try run("story --output-dir out/deep no-such", in: folder)
      #expect(run.code == 2)
      #expect(try names(folder) == ["a", "a/page.txt", "b", "b/other.html", "b/page.txt"])
    }
  }

  @Test func `names are bytes here too`() throws {
    try withPages { folder in
      let line = "clean --output-dir $'out\\xff' $'\\xfe.page.txt'; cat $'out\\xff/\\xfe.page.txt'"
      let run = try aircheck.run(
        redirected: line, before: "cd '\(folder.path)'; printf 'A story.\\n' > $'\\xfe.page.txt';")
      #expect(run.text == "A story.\n", "\(run.words)")
    }
  }

  @Test(arguments: ["TERM", "KILL", "INT"])
  func `a killed run leaves nothing behind`(signal: String) throws {
    try withPages { folder in
      // Whoever runs the tests may have blocked signals, which the program would inherit.
      let unblocked =
        "import os, signal, sys; signal.pthread_sigmask(signal.SIG_SETMASK, []); "
        + "signal.signal(2, signal.SIG_DFL); os.execv(sys.argv[1], sys.argv[1:])"
      let line = """
        sentences --output-dir out pipe & program=$!
        until ls -l /proc/$program/fd 2>/dev/null | grep -q '\(folder.path)/out'; do sleep 0.1; done
        kill -\(signal) $program; wait $program; kill %1; true
        """
      let before = "cd '\(folder.path)'; mkfifo pipe; (exec 3>pipe; exec sleep 9) & python3 -c '\(unblocked)'"
      _ = try aircheck.run(redirected: line, before: before)
      let left = FileManager.default.enumerator(atPath: folder.file("out").path)?.allObjects ?? []
      #expect(left.isEmpty, "\(left)")
    }
  }
}
