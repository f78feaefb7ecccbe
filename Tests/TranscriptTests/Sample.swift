import Aircheck
import Foundation
import Testing

/// A sample broadcast: a folder of `Transcripts/` with a page and what every stage makes of it.
struct Sample: Sendable, CustomTestStringConvertible {
  let name: String

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Transcripts")

  /// All samples, in the order of their names.
  static let all: [Sample] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.contains(".") }.sorted().map { Sample(name: $0) }

  var testDescription: String { name }

  func file(_ name: String) -> URL { Self.folder.appending(path: self.name).appending(path: name) }

  /// The page, as `page.txt` or `page.html`.
  func broadcast() throws -> Broadcast {
    let page = ["page.txt", "page.html"].map(file).first { FileManager.default.fileExists(atPath: $0.path) }
    guard let page else { throw CocoaError(.fileNoSuchFile) }
    return try Broadcast(Page(decoding: [UInt8](Data(contentsOf: page))))
  }

  func captions() throws -> CaptionTrack { try LanguageFiles.builtIn.captions(for: broadcast().story) }

  /// What each stage makes of the page, as a file of the folder.
  func stages() throws -> [(name: String, text: String)] {
    let broadcast = try broadcast()
    let (cleaned, captions) = (broadcast.cleaned, try LanguageFiles.builtIn.captions(for: broadcast.story))
    let splitter = try SentenceSplitter(language: cleaned.language)
    return [
      ("transcript.txt", broadcast.story.transcript), ("clean.txt", cleaned.text),
      ("edits.jsonl", try cleaned.editLog()), ("findings.jsonl", try cleaned.findingLog()),
      ("sentences.txt", splitter.sentences(in: cleaned.text).map { Self.line($0, of: cleaned.text) }.joined()),
      ("story.json", try JSON.page(broadcast.story)), ("clip.srt", CaptionFormat.subRip.write(captions)),
      ("clip.vtt", CaptionFormat.webVTT.write(captions)),
    ]
  }

  private static func line(_ sentence: Sentence, of text: String) -> String {
    let words = Substring(text.utf8.dropFirst(sentence.range.lowerBound).prefix(sentence.range.count))
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "\n"
  }
}
