import Aircheck
import Foundation
import Testing

/// The stages of every sample are what they were when a person last read them.
///
/// `Scripts/record` writes them anew.
@Suite struct GoldenTests {
  private let isRecording = ProcessInfo.processInfo.environment["AIRCHECK_RECORD"] != nil

  @Test func `there are samples`() { #expect(Sample.all.count >= 6) }

  @Test(arguments: Sample.all)
  func `every stage is as it was recorded`(sample: Sample) throws {
    let broadcast = try sample.broadcast()
    let captions = try sample.captions()
    try compare(broadcast.story.transcript, with: sample.file("clean.txt"))
    try compare(broadcast.cleaned.editLog(), with: sample.file("edits.jsonl"))
    try compare(sentences(of: broadcast), with: sample.file("sentences.txt"))
    try compare(JSON.page(broadcast.story), with: sample.file("story.json"))
    try compare(CaptionFormat.subRip.write(captions), with: sample.file("clip.srt"))
    try compare(CaptionFormat.webVTT.write(captions), with: sample.file("clip.vtt"))
  }

  @Test(arguments: Sample.all)
  func `edits lead from the page to its clean text and back`(sample: Sample) throws {
    let cleaned = try sample.broadcast().cleaned
    #expect(try apply(cleaned.edits, to: cleaned.source) == cleaned.text)
    #expect(try apply(inverse(of: cleaned.edits), to: cleaned.text) == cleaned.source)
  }

  private func sentences(of broadcast: Broadcast) throws -> String {
    let text = broadcast.cleaned.text
    let splitter = try SentenceSplitter(language: broadcast.story.language)
    let utf8 = Array(text.utf8)
    return splitter.sentences(in: text).map { sentence in
      String(decoding: utf8[sentence.range], as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines) + "\n"
    }.joined()
  }

  private func compare(_ text: String, with golden: URL) throws {
    if isRecording { return try Data(text.utf8).write(to: golden) }
    let expected = try String(contentsOf: golden, encoding: .utf8)
    guard text != expected else { return }
    let difference = zip(lines(text) + [""], lines(expected) + [""]).enumerated().first {
      $0.element.0 != $0.element.1
    }
    let line = difference.map { "line \($0.offset + 1): '\($0.element.0)', recorded was '\($0.element.1)'" }
    Issue.record("\(golden.lastPathComponent) has changed at \(line ?? "its end"); see Scripts/record")
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
