/// The tree of a cue's text, as the specification builds it.
indirect enum WebVTTNode: Hashable {
  case text(String)
  case timestamp(Int)
  case element(WebVTTTag, [WebVTTNode])
}

/// A start tag: its name, its classes and what follows the name.
struct WebVTTTag: Hashable {
  var name: String
  var classes: [String] = []
  var annotation = ""
}

/// The text of a cue with its tags: the tree, and the lines of runs that say the same in terms of no format.
struct WebVTTMarkup {
  /// The tree.
  let nodes: [WebVTTNode]
  /// The lines of runs.
  let lines: [CueLine]
  /// Who says all of it; nil where there are several voices or none.
  let voice: String?
  /// What is said and by whom.
  var said: (lines: [CueLine], voice: String?) { (lines, voice) }

  init(_ text: String) {
    nodes = WebVTTTree.nodes(of: text)
    var builder = LineBuilder()
    builder.add(nodes, CueLook())
    voice = builder.onlyVoice
    if voice != nil { builder.forgetVoices() }
    lines = builder.lines.map(\.withoutEmbedding)
  }
}

/// Puts the nodes of a tree on lines.
private struct LineBuilder {
  var lines = [CueLine(runs: [])]
  private var time: Int?

  mutating func add(_ nodes: [WebVTTNode], _ look: CueLook) {
    for node in nodes {
      switch node {
      case .text(let text): add(text, look)
      case .timestamp(let time): self.time = time
      case .element(let tag, let children): add(tag, children, look)
      }
    }
  }

  private mutating func add(_ tag: WebVTTTag, _ children: [WebVTTNode], _ look: CueLook) {
    var look = look
    look.classes += tag.classes.filter { !look.classes.contains($0) }
    switch tag.name {
    case "i": look.isItalic = true
    case "b": look.isBold = true
    case "u": look.isUnderlined = true
    case "v": look.voice = tag.annotation.isEmpty ? nil : tag.annotation
    case "lang": look.language = tag.annotation.isEmpty ? nil : tag.annotation
    case "rt": return annotate(children, look)
    default: break
    }
    add(children, look)
  }

  /// A reading goes with the run before it.
  private mutating func annotate(_ children: [WebVTTNode], _ look: CueLook) {
    var reading = LineBuilder()
    reading.add(children, look)
    let text = reading.lines.map(\.text).joined(separator: " ")
    guard var line = lines.popLast() else { return }
    if var run = line.runs.popLast() {
      run.ruby = text.isEmpty ? nil : text
      line.runs.append(run)
    } else if !text.isEmpty {
      line.runs.append(CueRun(text, look: look))
    }
    lines.append(line)
  }

  private mutating func add(_ text: String, _ look: CueLook) {
    for (index, part) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { lines.append(CueLine(runs: [])) }
      guard !part.isEmpty else { continue }
      lines[lines.count - 1].append(CueRun(String(part), look: look, time: time))
      time = nil
    }
  }

  /// Who says everything that is not blank; nil where there are several voices or none.
  var onlyVoice: String? {
    var only: String??
    for run in lines.lazy.flatMap(\.runs) where !run.text.isBlank {
      if let only, only != run.look.voice { return nil }
      only = .some(run.look.voice)
    }
    return only ?? nil
  }

  mutating func forgetVoices() {
    for line in lines.indices {
      for run in lines[line].runs.indices { lines[line].runs[run].look.voice = nil }
    }
  }
}
