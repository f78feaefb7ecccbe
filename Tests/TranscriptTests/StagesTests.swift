import Aircheck
import Foundation
import Testing

/// What every stage makes of the samples is what it made of them before, to the byte.
@Suite struct StagesTests {
  @Test(arguments: Sample.all)
  func `each stage is as it was recorded`(sample: Sample) throws {
    for stage in try sample.stages() {
      let file = sample.file(stage.name)
      if Self.isRecording { try Data(stage.text.utf8).write(to: file) }
      let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
      #expect(
        stage.text.utf8.elementsEqual(recorded.utf8), "\(Self.difference(recorded, stage.text, in: stage.name))")
    }
  }

  /// `Scripts/record` sets this.
  private static let isRecording = ProcessInfo.processInfo.environment["AIRCHECK_RECORD"] != nil

  /// The first line that is another, for the eye.
  private static func difference(_ recorded: String, _ made: String, in name: String) -> String {
    let (old, new) = (recorded.components(separatedBy: "\n"), made.components(separatedBy: "\n"))
    let line =
      zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    let row = { (lines: [String]) in line < lines.count ? lines[line] : "nothing" }
    return "\(name), line \(line + 1): was \(row(old)), is \(row(new)); Scripts/record takes it over"
  }
}
