import Foundation
import Harness

/// Times families of inputs at one size and at four times that size.
struct Growth {
  /// Four times the text may take so many times the time; 4 is linear, 16 quadratic.
  private static let most = 6.0
  /// A time below this is mostly the start of the program.
  private static let least = 0.2e9
  /// Nothing may take longer for a megabyte, however it grows.
  private static let mostPerMegabyte = 60e9

  private let size: Int
  private let folder: URL
  private let aircheck: BuiltProgram

  /// Makes a folder for the inputs.
  init(size: Int) throws {
    self.size = size
    aircheck = try BuiltProgram()
    folder = FileManager.default.temporaryDirectory.appending(path: "aircheck-growth-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Removes the inputs.
  func close() { try? FileManager.default.removeItem(at: folder) }

  /// Prints a line for each family, and gives the names of those that grow faster than their text.
  func steepFamilies(among families: [Family]) -> [String] {
    families.filter { family in
      let (short, long) = (time(family, size), time(family, 4 * size))
      let ratio = long / max(short, Self.least)
      let isSteep = ratio > Self.most || long > Self.mostPerMegabyte * Double(4 * size) / 1_048_576
      print(
        (isSteep ? "STEEP " : "      ") + family.name.padding(toLength: 44, withPad: " ", startingAt: 0)
          + "\(Int(short / 1e6)) ms, \(Int(long / 1e6)) ms, \((ratio * 10).rounded() / 10) times")
      return isSteep
    }.map(\.name)
  }

  /// The processor time of one run, in nanoseconds.
  private func time(_ family: Family, _ size: Int) -> Double {
    // A language file is named after its language.
    let file = folder.appending(path: (family.ending == "locale" ? "en." : "input.") + family.ending)
    guard (try? Data(family.text(size).utf8).write(to: file)) != nil else { return .infinity }
    defer { try? FileManager.default.removeItem(at: file) }
    let words = family.words.map { $0 == "FILE" ? file.path : $0 == "FOLDER" ? folder.path : $0 }
    return ProcessorTime.ofPrograms { aircheck.run(words) }
  }
}
