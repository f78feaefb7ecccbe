internal import Bytes

extension Substring {
  /// Cuts at UTF-8 offsets from the start, but neither before what closes nor after what opens; offsets outside or
  /// inside a character's bytes are passed over.
  func cut(at offsets: some Sequence<Int>) -> [Substring] {
    var parts: [Substring] = []
    var rest = startIndex
    for offset in offsets where offset > 0 && offset < utf8.count {
      let place = utf8Index(offset)
      guard place > rest, !utf8[place].isContinuation else { continue }
      let before = unicodeScalars[unicodeScalars.index(before: place)]
      if unicodeScalars[place].holdsToTheLeft || before.holdsToTheRight { continue }
      parts.append(self[rest..<place])
      rest = place
    }
    return parts + [self[rest...]]
  }

  /// Cuts between the characters of Chinese and Japanese, but neither before what closes nor after what opens.
  func cutBetweenCJK() -> [Substring] {
    var parts: [Substring] = []
    var rest = startIndex
    var before: Unicode.Scalar?
    for place in unicodeScalars.indices {
      let scalar = unicodeScalars[place]
      if let before, before.isCJK || scalar.isCJK, !scalar.holdsToTheLeft, !before.holdsToTheRight {
        parts.append(self[rest..<place])
        rest = place
      }
      before = scalar
    }
    return parts + [self[rest...]]
  }
}

extension Unicode.Scalar {
  /// Han and Kana, which are written without spaces.
  var isCJK: Bool { isHan || isHiragana || isKatakana || 0x3000...0x303F ~= value || 0xFF00...0xFF60 ~= value }
  var isHan: Bool {
    0x3400...0x9FFF ~= value || 0xF900...0xFAFF ~= value || 0x20000...0x3FFFD ~= value || value == 0x3005
  }
  var isHiragana: Bool { 0x3041...0x309F ~= value }
  var isKatakana: Bool { 0x30A0...0x30FF ~= value }

  /// What never begins a line: closing marks, small Kana, length and repetition marks, what combines.
  fileprivate var holdsToTheLeft: Bool {
    switch properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .nonspacingMark, .spacingMark, .format, .enclosingMark: true
    default: Self.neverFirst.contains(self)
    }
  }

  /// What never ends a line: opening marks.
  fileprivate var holdsToTheRight: Bool {
    properties.generalCategory == .openPunctuation || properties.generalCategory == .initialPunctuation
      || self == "\u{200D}"
  }

  private static let neverFirst = Set(
    "、。，．・：；？！ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％‰…‥—–,.!?;:%)]}\"'".unicodeScalars)
}
