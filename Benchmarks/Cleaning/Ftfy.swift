import Cleaning
import Editing
import Foundation

/// Cleaning against ftfy, a well-known fixer of broken text, where Python can import it.
enum Ftfy {
  /// Reads a text, times the repair alone, prints the seconds.
  private static let script = """
    import sys, time, ftfy
    text = sys.stdin.buffer.read().decode()
    start = time.perf_counter()
    ftfy.fix_text(text)
    print(time.perf_counter() - start)
    """

  /// A line that says how many times as long ftfy takes, or that it is not there.
  static func line(_ name: String, _ text: String, language: String) throws -> String {
    let python = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
    let cleaner = try Cleaner(language: language)
    _ = cleaner.clean(text)
    guard let rival = try seconds(python, text) else { return "ftfy is left out: \(python) cannot import it" }
    var own: [Double] = []
    for _ in 0..<5 {
      let time = ContinuousClock().measure { _ = cleaner.clean(text).edits.count }
      own.append(Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds))
    }
    let ratio = rival / own.sorted()[own.count / 2]
    return "ftfy takes \(Int(ratio.rounded())) times as long as cleaning with every edit: \(name)"
  }

  private static func seconds(_ python: String, _ text: String) throws -> Double? {
    let file = FileManager.default.temporaryDirectory.appending(path: "aircheck-bench-\(UUID().uuidString).txt")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, "-c", script]
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let answer = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    return Double(answer.trimmingCharacters(in: .whitespacesAndNewlines))
  }
}
