import Foundation
import Sentences
import Testing

/// Unicode's own cases for sentence breaks, beside a list of those that we judge otherwise, with the reason.
///
/// The cases come with Debian's package `unicode-data`; `AIRCHECK_UNICODE` names another folder that has them.
@Suite struct ConformanceTests {
  static let cases =
    (ProcessInfo.processInfo.environment["AIRCHECK_UNICODE"] ?? "/usr/share/unicode")
    + "/auxiliary/SentenceBreakTest.txt"

  @Test(.enabled(if: FileManager.default.fileExists(atPath: cases)))
  func `Unicode's cases pass, but for those that we judge otherwise`() throws {
    let splitter = try SentenceSplitter(language: "und")
    let others = Set(lines(of: differences))
    let all = lines(of: try String(contentsOfFile: Self.cases, encoding: .utf8))
    #expect(all.count >= 500)
    for line in all {
      let (text, ends) = read(line)
      let found = splitter.sentences(in: text).map(\.range.upperBound)
      #expect((found == ends) != others.contains(line), "\(line)")
    }
    #expect(others.isSubset(of: all))
  }

  /// The cases of a list, comments taken off.
  private func lines(of list: String) -> [String] {
    list.split(separator: "\n").compactMap { line in
      let text = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
      return text.isEmpty ? nil : text
    }
  }

  /// `÷ 0061 × 002E ÷`: the text, and where its sentences end.
  private func read(_ line: String) -> (text: String, ends: [Int]) {
    var text = ""
    var ends: [Int] = []
    for part in line.split(separator: " ").dropFirst() {
      if part == "÷" {
        ends.append(text.utf8.count)
      } else if let value = UInt32(part, radix: 16), let scalar = Unicode.Scalar(value) {
        text.unicodeScalars.append(scalar)
      }
    }
    return (text, ends)
  }
}
