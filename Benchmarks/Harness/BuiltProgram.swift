public import Foundation

/// The program `aircheck`, built beside the benchmark.
public struct BuiltProgram {
  private let url: URL

  /// Finds the program.
  ///
  /// - Throws: `CocoaError` when it was not built.
  public init() throws {
    let bench = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    url = bench.deletingLastPathComponent().appending(path: "aircheck")
    guard FileManager.default.isExecutableFile(atPath: url.path) else {
      throw CocoaError(.executableNotLoadable, userInfo: [NSFilePathErrorKey: url.path])
    }
  }

  /// Runs the program, whose output is thrown away.
  ///
  /// - Returns: its exit code; -1 if it could not be started.
  @discardableResult public func run(_ arguments: [String], input: URL? = nil) -> Int {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.standardInput = input.flatMap { try? FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return -1 }
    process.waitUntilExit()
    return Int(process.terminationStatus)
  }
}
