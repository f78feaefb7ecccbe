extension CuePlacement {
  /// Reads the settings after a cue's times; returns what could not be read, in words.
  mutating func read(_ settings: ArraySlice<UInt8>, regions: [CueRegion]) -> [String] {
    var complaints: [String] = []
    for setting in settings.split(whereSeparator: \.isASCIISpace) {
      let text = setting.string
      guard let (name, value) = Setting.pair(text) else {
        complaints.append("'\(text)' is not 'name:value'")
        continue
      }
      if !read(name, value, regions) { complaints.append("'\(text)' is not a cue setting") }
    }
    return complaints
  }

  private mutating func read(_ name: Substring, _ value: Substring, _ regions: [CueRegion]) -> Bool {
    switch name {
    case "region": region = regions.last { $0.id == value }?.id
    case "vertical":
      guard let direction = Direction(rawValue: String(value)), direction != .horizontal else { return false }
      self.direction = direction
      region = nil
    case "line": return readLine(value)
    case "position": return readPosition(value)
    case "size":
      guard let percent = Setting.percent(value) else { return false }
      size = percent
      if percent != 100 { region = nil }
    case "align":
      guard ["start", "center", "end", "left", "right"].contains(value) else { return false }
      align = String(value)
    default: return false
    }
    return true
  }

  private mutating func readLine(_ value: Substring) -> Bool {
    let parts = value.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let alignment = parts.count > 1 ? parts[1] : "start"
    guard ["start", "center", "end"].contains(alignment), let place = Line(webVTT: parts[0]) else { return false }
    (line, lineAlign, region) = (place, parts.count > 1 ? String(alignment) : lineAlign, nil)
    return true
  }

  private mutating func readPosition(_ value: Substring) -> Bool {
    let parts = value.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let alignment = parts.count > 1 ? parts[1] : "line-left"
    guard ["line-left", "center", "line-right"].contains(alignment), let percent = Setting.percent(parts[0]) else {
      return false
    }
    position = percent
    if parts.count > 1 { positionAlign = String(alignment) }
    return true
  }

  /// The settings as a file has them, each after a space.
  func settings(withRegion: Bool) -> String {
    var text = ""
    if let region, withRegion { text += " region:\(region)" }
    if direction != .horizontal { text += " vertical:\(direction.rawValue)" }
    let alignment = lineAlign == "start" ? "" : ",\(lineAlign)"
    switch line {
    case .auto: break
    case .number(let number): text += " line:\(Setting.text(number))\(alignment)"
    case .percent(let percent): text += " line:\(Setting.text(percent))%\(alignment)"
    }
    if let position {
      text += " position:\(Setting.text(position))%" + (positionAlign == "auto" ? "" : ",\(positionAlign)")
    }
    if size != 100 { text += " size:\(Setting.text(size))%" }
    if align != "center" { text += " align:\(align)" }
    return text
  }
}

extension CuePlacement.Line {
  fileprivate init?(webVTT text: Substring) {
    if text.utf8.last == UInt8(ascii: "%") {
      guard let percent = Setting.percent(text) else { return nil }
      self = .percent(percent)
    } else {
      let digits = text.hasPrefix("-") ? text.dropFirst() : text
      guard Setting.isNumber(digits), let number = Double(text), number.isFinite else { return nil }
      self = .number(number)
    }
  }
}

extension CueRegion {
  /// Reads the lines of a REGION block.
  init(webVTT lines: Slice<FileLines>) {
    for setting in lines.flatMap({ $0.split(whereSeparator: \.isASCIISpace) }) {
      guard let (name, value) = Setting.pair(setting.string) else { continue }
      switch name {
      case "id": id = String(value)
      case "width": width = Setting.percent(value) ?? width
      case "lines":
        if value.utf8.allSatisfy(\.isASCIIDigit), let count = Double(value) { self.lines = count }
      case "regionanchor": anchor = Setting.point(value) ?? anchor
      case "viewportanchor": viewport = Setting.point(value) ?? viewport
      case "scroll": scrolls = scrolls || value == "up"
      default: break
      }
    }
  }

  /// The region as a block of a file, every setting named.
  var block: String {
    let anchors =
      "regionanchor:\(Setting.text(anchor.x))%,\(Setting.text(anchor.y))%\n"
      + "viewportanchor:\(Setting.text(viewport.x))%,\(Setting.text(viewport.y))%\n"
    return "REGION\nid:\(id)\nwidth:\(Setting.text(width))%\nlines:\(Setting.text(lines))\n" + anchors
      + (scrolls ? "scroll:up\n" : "")
  }
}

/// Names and values of settings.
enum Setting {
  static func pair(_ text: String) -> (name: Substring, value: Substring)? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon != text.startIndex else { return nil }
    let value = text[text.utf8.index(after: colon)...]
    return value.isEmpty ? nil : (text[..<colon], value)
  }

  /// `12`, `12.5`: digits, with digits on both sides of a point.
  static func isNumber(_ text: Substring) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
  }

  /// A percentage from 0 to 100.
  static func percent(_ text: Substring) -> Double? {
    guard text.utf8.last == UInt8(ascii: "%"), isNumber(text.dropLast()), let value = Double(text.dropLast()) else {
      return nil
    }
    return (0...100).contains(value) ? value : nil
  }

  /// Two percentages with a comma between.
  static func point(_ text: Substring) -> CueRegion.Point? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let x = percent(parts[0]), let y = percent(parts[1]) else { return nil }
    return CueRegion.Point(x: x, y: y)
  }

  /// A number without a needless `.0`.
  static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }
}
