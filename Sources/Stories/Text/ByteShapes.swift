internal import Bytes

// Shapes of a few bytes, which lines are asked for again and again: `Regex` would read its pattern anew each time.

extension Span<UInt8> {
  /// The byte at a place; 0 past the end.
  func byte(_ at: Int) -> UInt8 { at >= 0 && at < count ? self[at] : 0 }

  /// The end of a mark, if it is at a place.
  func end(of mark: String, at place: Int) -> Int? {
    var end = place
    for byte in mark.utf8 {
      guard self.byte(end) == byte else { return nil }
      end += 1
    }
    return end
  }

  /// The end of up to that many digits of ASCII.
  func endOfDigits(from place: Int, atMost most: Int = .max) -> Int {
    var end = place
    while end - place < most, byte(end).isDigit { end += 1 }
    return end
  }

  /// The end of exactly that many digits, or of more.
  func end(ofDigits exactly: Int, at place: Int) -> Int? {
    let end = endOfDigits(from: place, atMost: exactly)
    return end - place == exactly ? end : nil
  }

  /// The end of one or two digits, a colon and two digits: `7:22`.
  func endOfClock(at place: Int) -> Int? {
    let hours = endOfDigits(from: place, atMost: 2)
    return hours > place && byte(hours) == UInt8(ascii: ":") ? end(ofDigits: 2, at: hours + 1) : nil
  }

  /// The end of a colon and two digits: `:05`.
  func endOfSeconds(at place: Int) -> Int? {
    byte(place) == UInt8(ascii: ":") ? end(ofDigits: 2, at: place + 1) : nil
  }

  /// The end of a fraction: `.480`, `,48`.
  func endOfFraction(at place: Int) -> Int? {
    let end = endOfDigits(from: place + 1)
    return byte(place) == UInt8(ascii: ".") || byte(place) == UInt8(ascii: ",")
      ? (end > place + 1 ? end : nil) : nil
  }

  /// The end of a space if there is one.
  func skippingSpace(at place: Int) -> Int { byte(place) == .space ? place + 1 : place }

  /// The end of two or more spaces.
  func endOfWideGap(at place: Int) -> Int? {
    var gap = place
    while byte(gap) == .space { gap += 1 }
    return gap - place >= 2 ? gap : end(of: "\t", at: place) ?? end(of: "\u{3000}", at: place)
  }

  /// The end of a dash or another mark with a space on either side.
  func end(ofSpaced marks: [String], at place: Int) -> Int? {
    guard byte(place) == .space else { return nil }
    for mark in marks {
      if let end = end(of: mark, at: place + 1), byte(end) == .space { return end + 1 }
    }
    return nil
  }

  /// The end of a comma: of ASCII, of Arabic, of Japanese, or the wide one.
  func endOfComma(at place: Int) -> Int? {
    switch self[place] {
    case UInt8(ascii: ","): place + 1
    case 0xD8: end(of: "،", at: place)
    case 0xE3: end(of: "、", at: place)
    case 0xEF: end(of: "，", at: place)
    default: nil
    }
  }

  /// The hyphen and the longer dashes.
  static var dashes: [String] { ["-", "–", "—"] }
}

extension StringProtocol where SubSequence == Substring {
  /// The parts between separators, empty ones left out unless they are asked for; `end` tells where a separator ends that
  /// is at a place.
  func parts(keepingEmpty: Bool = false, between end: (Span<UInt8>, Int) -> Int?) -> [Substring] {
    var (parts, start) = ([Substring](), 0)
    let text = Substring(self)
    let bytes = text.utf8.span
    var place = 0
    while place < bytes.count {
      guard let next = end(bytes, place) else {
        place += 1
        continue
      }
      if place > start || keepingEmpty { parts.append(text.part(start..<place)) }
      (place, start) = (next, next)
    }
    if start < bytes.count || keepingEmpty { parts.append(start == 0 ? text : text.part(start..<bytes.count)) }
    return parts
  }

  /// The first place that has a shape, and where that ends.
  func first(_ end: (Span<UInt8>, Int) -> Int?) -> Range<Index>? {
    let text = Substring(self)
    let bytes = text.utf8.span
    for place in 0..<bytes.count {
      if let end = end(bytes, place) { return utf8Index(place)..<utf8Index(end) }
    }
    return nil
  }

  /// True if a shape is anywhere in it.
  func has(_ end: (Span<UInt8>, Int) -> Int?) -> Bool { first(end) != nil }

  /// True if all of it is of a shape.
  func isWhole(_ end: (Span<UInt8>, Int) -> Int?) -> Bool {
    let text = Substring(self)
    let bytes = text.utf8.span
    return end(bytes, 0) == bytes.count
  }
}

extension Substring {
  /// A part between offsets that are known to be bounds of scalars, which are not looked for again.
  fileprivate func part(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return Substring(utf8[start..<utf8.index(start, offsetBy: range.count)])
  }
}
