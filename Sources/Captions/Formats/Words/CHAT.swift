extension CaptionFormat {
  /// CHAT, `.cha`, the transcripts of TalkBank and CHILDES: an utterance of a named speaker a line, with its times in
  /// milliseconds after a mark, and lines of analysis below.
  public static let chat = CaptionFormat(
    name: "cha", title: "CHAT transcript", extensions: ["cha"], features: [.voice, .ends],
    recognizes: { file in
      let head = file.prefix(4000)
      return head.contains("@Begin") && head.contains("@Participants:")
    },
    writer: { document, _ in CHAT.write(document) },
    reader: { file, _ throws(CaptionError) in try CHAT.read(file) })
}

private enum CHAT {
  /// What encloses the times, which editors show as a bullet.
  private static let bullet = UInt8(0x15)

  static func read(_ file: String) throws(CaptionError) -> CaptionDocument {
    var tiers: [[UInt8]] = []
    for line in FileLines(file) {
      if line.first == 0x09, !tiers.isEmpty {
        tiers[tiers.count - 1] += [0x20] + line
      } else {
        tiers.append(Array(line))
      }
    }
    let names = Self.names(in: tiers)
    let cues = tiers.filter { $0.first == UInt8(ascii: "*") }.compactMap { cue($0, names) }
    if cues.isEmpty { throw .noCues(format: "CHAT, with times at its utterances") }
    var document = CaptionDocument(cues: cues)
    let language = tiers.first { $0.starts(with: "@Languages:".utf8) }
      .map { $0.dropFirst(11).trimmed.string.prefix { $0.isLetter } }
    if let language, language.count == 3 { document.language = String(language) }
    return document
  }

  /// The names that the codes of speakers stand for, where the file has them: `ANN Ann Mother`.
  private static func names(in tiers: [[UInt8]]) -> [String: String] {
    let list = tiers.first { $0.starts(with: "@Participants:".utf8) }?.dropFirst(14).string ?? ""
    return Dictionary(
      list.split(separator: ",").compactMap { person in
        let words = person.split(whereSeparator: \.isWhitespace)
        return words.count > 2 ? (String(words[0]), words[1].split(separator: "_").joined(separator: " ")) : nil
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func cue(_ tier: [UInt8], _ names: [String: String]) -> Cue? {
    guard let colon = tier.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let code = tier[1..<colon].string
    let parts = tier[(colon + 1)...].split(separator: bullet, omittingEmptySubsequences: false)
    let times = parts.indices.filter { $0 % 2 == 1 }.compactMap { time(parts[$0]) }
    guard let first = times.first, let last = times.last else { return nil }
    let words = parts.indices.filter { $0 % 2 == 0 }.map { parts[$0].string }.joined(separator: " ").spoken
    guard !words.isEmpty else { return nil }
    return Cue(start: first.start, end: max(last.end, first.start), lines: [words], voice: names[code] ?? code)
  }

  private static func time(_ bytes: ArraySlice<UInt8>) -> (start: Int, end: Int)? {
    let numbers = bytes.split(separator: UInt8(ascii: "_")).compactMap { Int($0.string) }
    guard numbers.count == 2, numbers.allSatisfy({ (0...360_000_000).contains($0) }) else { return nil }
    return (numbers[0], numbers[1])
  }

  static func write(_ document: CaptionDocument) -> String {
    var codes: [String] = []
    let lines = document.cues.reduce(into: "") { lines, cue in
      let text = cue.text.onOneLine
      guard !text.isEmpty else { return }
      let code = Self.code(cue.voice)
      if !codes.contains(code) { codes.append(code) }
      let times = "\u{15}\(max(cue.start, 0))_\(max(cue.end, cue.start, 0))\u{15}"
      lines += "*\(code):\t\(text.withEndOfCHAT) \(times)\n"
    }
    let people = codes.map { "\($0) Adult" }.joined(separator: ", ")
    return "@UTF8\n@Begin\n@Languages:\t\(document.language ?? "und")\n@Participants:\t\(people)\n\(lines)@End\n"
  }

  /// A speaker's code has capitals and digits only.
  private static func code(_ voice: String?) -> String {
    let code = (voice ?? "").uppercased().filter { $0.isLetter || $0.isNumber }.prefix(7)
    return code.isEmpty ? "SPK" : String(code)
  }
}

extension String {
  /// The words of an utterance without the codes of the transcription: `&-uh` and `&=laughs`, pauses, repetitions that were
  /// marked, `[//]`, and the blank before marks.
  fileprivate var spoken: String {
    var text = ""
    var isCode = false
    for word in split(whereSeparator: \.isWhitespace) {
      if word.hasPrefix("[") { isCode = true }
      defer { if word.hasSuffix("]") { isCode = false } }
      let word = word.filter { !"<>‡„".contains($0) }
      if isCode || word.hasPrefix("&") && word.count > 1 || word.hasPrefix("0") && word.count > 1
        || ["xxx", "yyy", "www"].contains(word)
      {
        continue
      }
      if word.hasPrefix("(.") || word.hasPrefix("+") && !word.hasSuffix("?") { continue }
      let plain = word.filter { !"()".contains($0) }.split(separator: "@").first.map(String.init) ?? ""
      let isMark = plain.allSatisfy { ".,?!;:…".contains($0) }
      text += (text.isEmpty || isMark ? "" : " ") + plain
    }
    return text.onOneLine
  }

  /// With the mark that ends each utterance after a blank.
  fileprivate var withEndOfCHAT: String {
    guard let last, ".?!".contains(last) else { return self + " ." }
    return dropLast() + " \(last)"
  }
}
