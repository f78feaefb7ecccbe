internal import Bytes

extension CaptionDocument {
  /// The cues as sentences with their own times, to be cut into cues anew.
  ///
  /// Cues are joined until a sentence ends, another voice speaks or somebody pauses for two seconds.
  public var script: [CaptionSentence] {
    var sentences: [CaptionSentence] = []
    var end = Int.min
    for cue in cues.sorted(by: { $0.start < $1.start }) {
      let voice = cue.voice ?? cue.lines.first?.runs.first?.look.voice
      let text = cue.lines.map(\.text.onOneLine).joinedAsText
      guard !text.isEmpty else { continue }
      let inner = cue.innerMoments(in: text)
      let isOther = sentences.last?.voice != voice
      if let last = sentences.last, !isOther, cue.start - end < 2000, !last.text.endsSentence {
        sentences[sentences.count - 1].append(text, cue.start, cue.end, inner)
      } else {
        var sentence = CaptionSentence(text: "", voice: voice, beginsTurn: isOther)
        sentence.append(text, cue.start, cue.end, inner)
        sentences.append(sentence)
      }
      end = cue.end
    }
    return sentences
  }

  /// The document with the names of speakers taken out of the words, where each cue begins with one, as in the captions
  /// of meetings: `Ann Kolb: Good morning.`; nil for any other document.
  public var namingSpeakers: CaptionDocument? {
    let labels = cues.map { $0.voice == nil ? $0.text.onOneLine.labelAndWords : nil }
    guard cues.count > 1, !labels.contains(where: { $0 == nil }),
      Set(labels.compactMap(\.?.name)).count <= max(2, cues.count / 2)
    else { return nil }
    var document = self
    for (index, label) in labels.enumerated() {
      guard let label else { continue }
      document.cues[index].voice = label.name
      document.cues[index].lines = [CueLine(label.words)]
    }
    return document
  }

  /// The document with other cues of the same words: looks and places are taken over.
  public func recut(into cues: [Cue]) -> CaptionDocument {
    var document = self
    let old = self.cues.sorted { $0.start < $1.start }
    var letters = LookSequence(old)
    document.cues = cues.map { letters.dress($0) }
    for index in document.notes.indices { document.notes[index].cue = min(document.notes[index].cue, cues.count) }
    return document
  }
}

extension CaptionSentence {
  fileprivate mutating func append(_ more: String, _ start: Int, _ end: Int, _ inner: [Moment]) {
    text = text.isEmpty ? more : [text, more].joinedAsText
    let offset = text.utf8.count - more.utf8.count
    let floor = max(times.last?.time ?? 0, start)
    times.append(Moment(offset: offset, time: floor))
    for moment in inner where moment.time >= times.last?.time ?? 0 && moment.time <= end {
      times.append(Moment(offset: offset + moment.offset, time: moment.time))
    }
    times.append(Moment(offset: text.utf8.count, time: max(floor, end)))
  }
}

extension Cue {
  /// When words within the cue are said: places in its text on one line, of runs that have a time of their own.
  fileprivate func innerMoments(in text: String) -> [CaptionSentence.Moment] {
    let runs = lines.flatMap(\.runs)
    guard runs.contains(where: { $0.time != nil }) else { return [] }
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    var moments: [CaptionSentence.Moment] = []
    for run in runs {
      var isFirst = true
      for scalar in run.text.unicodeScalars where !scalar.separatesWords && scalar.value != 0 {
        guard let next = scalars[place...].firstIndex(of: scalar) else { return moments }
        if isFirst, let time = run.time, time > start, time < end {
          moments.append(.init(offset: text.utf8.distance(from: text.startIndex, to: next), time: time))
        }
        (isFirst, place) = (false, scalars.index(after: next))
      }
    }
    return moments
  }
}

extension [String] {
  /// Texts with a space between, but none where writing has none: between Chinese or Japanese characters.
  var joinedAsText: String {
    reduce("") { text, more in
      guard let last = text.unicodeScalars.last, let first = more.unicodeScalars.first else { return text + more }
      return last.isCJK && first.isCJK ? text + more : text + " " + more
    }
  }
}

/// The letters of cues with their looks, handed out again in order.
private struct LookSequence {
  private var letters: [(scalar: Unicode.Scalar, look: CueLook, cue: Int)] = []
  private let cues: [Cue]
  private var place = 0

  init(_ cues: [Cue]) {
    self.cues = cues
    for (index, cue) in cues.enumerated() {
      for run in cue.lines.flatMap(\.runs) {
        letters += run.text.unicodeScalars.lazy.filter { !$0.separatesWords }.map { ($0, run.look, index) }
      }
    }
  }

  /// A cue with the looks that its letters had before.
  mutating func dress(_ cue: Cue) -> Cue {
    var cue = cue
    if place < letters.count { cue.placement = cues[letters[place].cue].placement }
    cue.lines = cue.lines.map { line in
      var dressed = CueLine(runs: [])
      for run in line.runs {
        for scalar in run.text.unicodeScalars {
          var look = self.look(of: scalar, after: dressed.runs.last?.look)
          look.voice = run.look.voice
          dressed.append(CueRun(String(scalar), look: look))
        }
      }
      return dressed
    }
    return cue
  }

  /// The look of the next letter, which is then used up; a space looks like its neighbours if they look alike.
  private mutating func look(of scalar: Unicode.Scalar, after last: CueLook?) -> CueLook {
    guard !letters.isEmpty else { return CueLook() }
    let next = letters[min(place, letters.count - 1)].look
    if scalar.separatesWords { return last.map { $0.withoutVoice == next.withoutVoice } ?? true ? next : CueLook() }
    if place < letters.count, letters[place].scalar == scalar { place += 1 }
    return next
  }
}

extension CueLook {
  fileprivate var withoutVoice: CueLook {
    var look = self
    look.voice = nil
    return look
  }
}
