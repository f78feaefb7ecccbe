public import Foundation

/// The program as it was built beside the tests, run as a person would run it.
public struct BuiltProgram: Sendable {
  /// What a run left behind.
  public struct Run: Sendable {
    /// What came on standard output.
    public var output: Data
    /// What came on standard error.
    public var words: String
    /// What the shell was told.
    public var code: Int32

    /// Standard output as text.
    public var text: String { String(decoding: output, as: UTF8.self) }
  }

  private let url: URL
  private let environment: [String: String]

  /// The program `aircheck`, with variables added to the environment.
  public init(environment: [String: String] = [:]) {
    let tests = URL(filePath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
    url = tests.deletingLastPathComponent().appending(path: "aircheck")
    self.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  }

  /// Runs the program to its end.
  ///
  /// - Throws: what the system says when the program cannot be started.
  public func run(_ arguments: String..., input: Data = Data()) throws -> Run {
    try run(arguments, input: input)
  }

  /// Runs the program to its end.
  ///
  /// - Throws: what the system says when the program cannot be started.
  public func run(_ arguments: [String], input: Data = Data()) throws -> Run {
    try start(url, arguments, input: input)
  }

  /// Runs the program from a shell, for redirections, pipes and limits.
  ///
  /// The line is what follows the program's name on the shell's line; `before` is what the shell does first.
  ///
  /// - Throws: what the system says when the shell cannot be started.
  public func run(redirected line: String, before: String = "", input: Data = Data()) throws -> Run {
    try start(URL(filePath: "/bin/bash"), ["-c", "\(before) '\(url.path)' \(line)"], input: input)
  }

  private func start(_ url: URL, _ arguments: [String], input: Data) throws -> Run {
    try withTemporaryFolder { folder in
      let (stdin, stdout, stderr) = (folder.file("in"), folder.file("out"), folder.file("err"))
      try input.write(to: stdin)
      for file in [stdout, stderr] { try Data().write(to: file) }
      let process = Process()
      process.executableURL = url
      process.arguments = arguments
      process.environment = environment
      process.standardInput = try FileHandle(forReadingFrom: stdin)
      process.standardOutput = try FileHandle(forWritingTo: stdout)
      process.standardError = try FileHandle(forWritingTo: stderr)
      try process.run()
      process.waitUntilExit()
      let words = String(decoding: try Data(contentsOf: stderr), as: UTF8.self)
      return Run(output: try Data(contentsOf: stdout), words: words, code: process.terminationStatus)
    }
  }
}

/// A folder that is gone when the work is done.
///
/// - Throws: what the work throws, or what the system says when the folder cannot be made.
public func withTemporaryFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "aircheck-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try work(folder)
}

extension URL {
  /// A file in this folder.
  public func file(_ name: String) -> URL { appending(path: name) }
}
