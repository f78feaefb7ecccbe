internal import ICU
internal import Locales

/// The number or letter of a list item: `2.`, `b)`, `(iv)`, `3.)`.
struct ListMarker: Hashable {
  /// What the number is written with.
  enum Digits { case numbers, small, capitals, roman, syllables }

  var digits: Digits
  var value: Int
  /// What is around the number, as bits: `(` 1, `.` 2, `)` 4.
  var frame: Int
  /// How many numbers it has: `1.1.` two, of which the last counts.
  var levels = 1

  func follows(_ other: ListMarker) -> Bool {
    digits == other.digits && frame == other.frame && levels == other.levels && value == other.value + 1
  }

  /// True if it begins a list anew after an item of another.
  func restarts(_ other: ListMarker) -> Bool { value == 1 && other.value > 1 && levels == 1 }
}

extension SentenceScan {
  /// Reads the marker of a list item that ends at `at`; true where the mark at `at` is part of one.
  ///
  /// The first marker of a list begins a sentence; the later ones are known by counting, or by a bullet.
  @discardableResult func readListMarker(before at: Int) -> Bool {
    guard at > sentenceStart, !isWord(before: at), let (marker, place) = listMarker(before: at) else {
      return false
    }
    let begin = skipBullets(before: place)
    if isFirst(begin) {
      guard marker.digits != .syllables || marker.value == 1 || list.map(marker.follows) ?? false else {
        return false
      }
      list = marker
      note(at, .marker)
      return true
    }
    let hasBullet = begin < place
    guard let list, hasBullet || marker.follows(list) || marker.restarts(list),
      text.kind(before: begin) == .space, hasBullet || !isOrdinal(marker, at, begin)
    else {
      return false
    }
    self.list = marker
    note(begin, .item)
    return true
  }

  private func isFirst(_ place: Int) -> Bool {
    var at = sentenceStart
    while at < place, [.space, .open].contains(text.kind(at: at)) { at += text.scalar(at: at).length }
    return at >= place
  }

  /// `der 2. Bundesliga`: after a small word of the language an ordinal is, no item.
  private func isOrdinal(_ marker: ListMarker, _ at: Int, _ begin: Int) -> Bool {
    guard marker.frame == 2 else { return false }
    if marker.digits == .capitals { return true }
    var last = begin
    while last > sentenceStart, text.kind(before: last) == .space { last -= 1 }
    return marker.digits == .numbers && preceding(last).classes.contains(.starter)
      || rules.habits.contains(.ordinals) && following(skipSpaces(from: at + 1)).kind != .upper
  }

  private func listMarker(before at: Int) -> (ListMarker, Int)? {
    if text[at - 1] >= 0x80 { return syllableMarker(before: at) }
    var frame = text[at] == 0x2E ? 2 : 4
    var digitsEnd = at
    if frame == 2, at + 1 < end, text[at + 1] == 0x29 { frame = 6 }
    if frame == 4, text[at - 1] == 0x2E { (frame, digitsEnd) = (6, at - 1) }
    guard at > start, isAlphanumeric(text[digitsEnd - 1]),
      text.kind(at: at + (frame == 6 && digitsEnd == at ? 2 : 1)) == .space
    else { return nil }
    var begin = digitsEnd
    while begin > start, digitsEnd - begin < 5, isAlphanumeric(text[begin - 1]) { begin -= 1 }
    guard begin < digitsEnd, let (digits, value) = number(begin..<digitsEnd) else { return nil }
    var levels = 1
    while digits == .numbers, levels < 5, let upper = upperLevel(before: begin) {
      (begin, levels) = (upper, levels + 1)
    }
    if begin > start, text[begin - 1] == 0x28 { (begin, frame) = (begin - 1, frame | 1) }
    guard begin == start || [.space, .dash, .symbol, .punctuation].contains(text.kind(before: begin)) else {
      return nil
    }
    return (ListMarker(digits: digits, value: value, frame: frame, levels: levels), begin)
  }

  /// Where the number of the level above begins, before the stop or hyphen that ends at `begin`: the `1.` of `1.2.`.
  private func upperLevel(before begin: Int) -> Int? {
    guard begin > start + 1, text[begin - 1] == 0x2E || text[begin - 1] == 0x2D else { return nil }
    var at = begin - 1
    while at > start, begin - at < 4, text[at - 1] &- 0x30 < 10 { at -= 1 }
    return at < begin - 1 ? at : nil
  }

  /// 가., 나., 다.: a syllable of the Korean order, alone.
  private func syllableMarker(before at: Int) -> (ListMarker, Int)? {
    guard text.kind(at: at + 1) == .space else { return nil }
    let (scalar, length) = text.scalar(before: at)
    guard let index = Self.syllables.firstIndex(of: scalar), at - length == start || text[at - length - 1] == 0x20
    else {
      return nil
    }
    return (ListMarker(digits: .syllables, value: index + 1, frame: text[at] == 0x2E ? 2 : 4), at - length)
  }

  private static let syllables: [UInt32] = "가나다라마바사아자차카타파하".unicodeScalars.map(\.value)

  /// True if letters end there that are neither one alone nor a Roman number.
  private func isWord(before at: Int) -> Bool {
    let last = text[at - 1]
    return last > 0x39 && isAlphanumeric(last) && isAlphanumeric(text[at - 2])
      && ![0x69, 0x76, 0x78].contains(last)
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private func number(_ range: Range<Int>) -> (ListMarker.Digits, Int)? {
    let first = text[range.lowerBound]
    if first <= 0x39 {
      var value = 0
      for place in range {
        guard text[place] <= 0x39 else { return nil }
        value = value * 10 + Int(text[place] - 0x30)
      }
      return range.count <= 3 ? (.numbers, value) : nil
    }
    if let roman = romanNumber(range) { return (.roman, roman) }
    guard range.count == 1 else { return nil }
    return first >= 0x61 ? (.small, Int(first - 0x60)) : (.capitals, Int(first - 0x40))
  }

  /// `i` to `xii` in small letters; of the single letters only `i`, which begins lists.
  private func romanNumber(_ range: Range<Int>) -> Int? {
    for place in range where text[place] != 0x69 && text[place] != 0x76 && text[place] != 0x78 { return nil }
    let numeral = range.map { text[$0] }
    guard let index = Self.numerals.firstIndex(where: { $0.utf8.elementsEqual(numeral) }) else { return nil }
    if range.count > 1 || index == 0 { return index + 1 }
    return list?.digits == .roman ? index + 1 : nil
  }

  private static let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]

  /// Back over `•` and the like, and the spaces after them.
  private func skipBullets(before place: Int) -> Int {
    var at = place
    while at > start, text.kind(before: at) == .space, at > sentenceStart { at -= text.scalar(before: at).length }
    guard at > start else { return place }
    let (scalar, length) = text.scalar(before: at)
    let isBullet = [0x2022, 0x2043, 0x25E6, 0x2023, 0x25AA, 0x25CF, 0x00B7].contains(scalar)
    return isBullet ? at - length : place
  }
}
