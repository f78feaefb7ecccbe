internal import Bytes

/// Writes ASS with one style, whose size suits a frame 1,080 lines high.
struct AssWriter {
  let document: CaptionDocument

  func file() -> String {
    var file = "[Script Info]\n"
    if let title = document.title { file += "Title: \(title.onOneLine)\n" }
    if let language = document.language { file += "Language: \(language.onOneLine)\n" }
    file += "ScriptType: v4.00+\nWrapStyle: 2\nScaledBorderAndShadow: yes\nPlayResX: 1920\nPlayResY: 1080\n\n"
    file += Self.styles + Self.events
    for note in document.notes {
      file += "Comment: 0,0:00:00.00,0:00:00.00,Default,,0,0,0,,\(note.text.onOneLine)\n"
    }
    return document.cues.reduce(into: file) { file, cue in file += event(cue) }
  }

  private static let styles = """
    [V4+ Styles]
    Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, \
    Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, \
    MarginV, Encoding
    Style: Default,Noto Sans,64,&H00FFFFFF,&H000000FF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,3,1,2,96,96,64,-1


    """

  private static let events =
    "[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"

  private func event(_ cue: Cue) -> String {
    let voice = (cue.voice ?? "").onOneLine.substituting(",", " ")
    let numpad = cue.placement.numpad
    let place = numpad == 2 ? "" : "{\\an\(numpad)}"
    let text = cue.lines.filter { !$0.isBlank }.map(\.assMarkup).joined(separator: "\\N")
    return
      "Dialogue: 0,\(Self.time(cue.start)),\(Self.time(max(cue.end, cue.start))),Default,\(voice),0,0,0,,\(place)\(text)\n"
  }

  /// Hundredths of a second.
  private static func time(_ milliseconds: Int) -> String {
    let time = (max(milliseconds, 0) + 5) / 10
    let (minutes, rest) = time.quotientAndRemainder(dividingBy: 6000)
    return "\(minutes / 60):\(TimeCode.two(minutes % 60)):\(TimeCode.two(rest / 100)).\(TimeCode.two(rest % 100))"
  }
}

extension CueLine {
  fileprivate var assMarkup: String {
    runs.map { run in
      var text = run.text.onOneLineKeepingEnds.assSafe
      if let ruby = run.ruby { text += "(\(ruby.onOneLine.assSafe))" }
      let look = run.look
      let color = look.color.flatMap(Self.assColor)
      let on = (look.isBold ? "\\b1" : "") + (look.isItalic ? "\\i1" : "") + (look.isUnderlined ? "\\u1" : "")
      let off = (look.isBold ? "\\b0" : "") + (look.isItalic ? "\\i0" : "") + (look.isUnderlined ? "\\u0" : "")
      let colorOn = color.map { "\\c\($0)" } ?? ""
      if on.isEmpty, colorOn.isEmpty { return text }
      return "{\(on)\(colorOn)}\(text){\(off)\(color == nil ? "" : "\\c")}"
    }.joined()
  }

  private static func assColor(_ css: String) -> String? {
    guard css.hasPrefix("#"), css.utf8.count == 7 else { return CSSColor.named[css.lowercased()].flatMap(assColor) }
    let hex = Array(css.uppercased().dropFirst())
    return "&H" + String(hex[4...5]) + String(hex[2...3]) + String(hex[0...1]) + "&"
  }
}

/// The colours that captions use by name (CEA-608, WebVTT's default classes).
enum CSSColor {
  static let named = [
    "white": "#ffffff", "black": "#000000", "red": "#ff0000", "green": "#008000", "lime": "#00ff00",
    "blue": "#0000ff", "yellow": "#ffff00", "cyan": "#00ffff", "magenta": "#ff00ff", "gray": "#808080",
    "silver": "#c0c0c0", "maroon": "#800000", "purple": "#800080", "fuchsia": "#ff00ff", "olive": "#808000",
    "navy": "#000080", "teal": "#008080", "aqua": "#00ffff", "orange": "#ffa500",
  ]
}

extension String {
  /// Text in which no override begins and no backslash ends a line.
  fileprivate var assSafe: String { substituting("{", "{\u{2060}").substituting("\\", "\\\u{2060}") }
}
