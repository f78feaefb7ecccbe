internal import Bytes
public import Editing

/// A file of captions read as a transcript: its words, with voices and times as marks, so that a story can be found in it.
///
/// The file is the source and the transcript the text, so every place in a story leads back into the file. Cues of one
/// voice run on as one paragraph; a voice that is named (`<v Dana Pell>`) becomes a mark of a speaker, the times of each
/// cue a time code.
public struct TimedTranscript {
  /// The transcript.
  public let text: EditedText

  /// Reads WebVTT or SubRip; nil where no cue is found.
  public init?(_ file: String) {
    var reader = CueReader(file)
    reader.read()
    guard reader.hasWords, let text = reader.transcript else { return nil }
    self.text = text
  }
}

/// Walks through the lines of a file of captions, and keeps the words.
private struct CueReader {
  private let file: String
  private let bytes: [UInt8]
  private var edits: [Edit] = []
  private var marks: [Mark] = []
  /// Where the last words end that are kept.
  private var kept = 0
  private var voice: String?
  private var isInCue = false
  private(set) var hasWords = false
  /// True if a sentence ends with the words that were kept last.
  private var isAtEnd = false

  init(_ file: String) {
    self.file = file
    bytes = Array(file.utf8)
  }

  /// The transcript with the way back to the file.
  var transcript: EditedText? {
    try? EditedText(source: file, edits: edits, marks: marks)
  }

  mutating func read() {
    var start = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      take(start..<start + (line.last == 0x0D ? line.count - 1 : line.count))
      start += line.count + 1
    }
    cut(to: bytes.count, "\n")
  }

  private mutating func take(_ line: Range<Int>) {
    let text = String(decoding: bytes[line], as: UTF8.self)
    if text.allSatisfy(\.isWhitespace) {
      isInCue = false
    } else if text.contains("-->") {
      isInCue = true
      marks.append(Mark(kind: .timecode, range: line, text: text))
    } else if isInCue {
      takeWords(line)
    }
  }

  /// Keeps what is between the tags of a line; a tag `<v NAME>` opens another voice.
  private mutating func takeWords(_ line: Range<Int>) {
    var place = line.lowerBound
    var opened = false
    while place < line.upperBound {
      if bytes[place] == UInt8(ascii: "<"),
        let end = bytes[place..<line.upperBound].firstIndex(of: UInt8(ascii: ">"))
      {
        opened = takeTag(place..<end + 1) || opened
        place = end + 1
        continue
      }
      let end = bytes[place + 1..<line.upperBound].firstIndex(of: UInt8(ascii: "<")) ?? line.upperBound
      keep(place..<end, opensTurn: opened)
      opened = false
      place = end
    }
  }

  /// Reads a tag; true if it opens the turn of another voice.
  private mutating func takeTag(_ tag: Range<Int>) -> Bool {
    let words = String(decoding: bytes[tag], as: UTF8.self).dropFirst().dropLast()
    guard words.first == "v", let space = words.firstIndex(of: " ") else { return false }
    let name = words[words.index(after: space)...].split(separator: " ").joined(separator: " ")
    guard !name.isEmpty, name != voice else { return false }
    voice = name
    marks.append(Mark(kind: .speaker, range: tag, text: name))
    return true
  }

  private mutating func keep(_ words: Range<Int>, opensTurn: Bool) {
    cut(to: words.lowerBound, !hasWords ? "" : opensTurn || isAtEnd && voice == nil ? "\n" : " ")
    var place = words.lowerBound
    while let start = bytes[place..<words.upperBound].firstIndex(of: UInt8(ascii: "&")) {
      place = start + 1
      for (name, character) in Self.references where bytes[start..<words.upperBound].starts(with: name.utf8) {
        replace(start..<start + name.utf8.count, character)
        place = start + name.utf8.count
      }
    }
    (hasWords, isAtEnd) = (true, String(decoding: bytes[words], as: UTF8.self).endsSentence)
    kept = words.upperBound
  }

  private static let references = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{A0}")]

  /// Leaves out all from the words that were kept last up to a place.
  private mutating func cut(to place: Int, _ after: String) {
    guard kept < place else { return }
    replace(kept..<place, after)
  }

  private mutating func replace(_ range: Range<Int>, _ after: String) {
    edits.append(
      Edit(
        rule: "captions", range: range, before: String(decoding: bytes[range], as: UTF8.self), after: after,
        reason: "numbers, times and tags of captions are not spoken", confidence: 1))
  }
}
