internal import Bytes

/// Heads with nothing around them that could not be something else: only what comes with them makes them labels.
extension PageFrames {
  /// Heads on lines of their own with nothing around them: only where words recur at their start, or roles do.
  func stems(_ members: [Int]) -> [Int] {
    let found = members.filter { isSpoken($0) && isAbove($0) }
    let known = found.filter(hasRole)
    guard known.count >= 2, Set(known.map(key)).count >= 2 else {
      let apart = standingApart(members)
      return apart.isEmpty ? capitalStems(found) : apart
    }
    let isShouted = known.allSatisfy { head($0).prefix { $0.isLetter }.isInCapitals }
    let stems = Set(known.map { stem($0) })
    return members.filter { isStage($0) }
      + found.filter { place in
        known.contains(place) || stems.contains(stem(place))
          || isShouted && head(place).prefix { $0.isLetter }.isInCapitals
      }
  }

  /// Words for roles that recur many times, each in a paragraph of its own above what is said in the next.
  private func standingApart(_ members: [Int]) -> [Int] {
    let found = members.filter { place in
      isSpoken(place) && hasRole(place) && items[place].followsGap && items[place + 1].followsGap
    }
    let keys = Set(found.map(key))
    return keys.count >= 2 && keys.count < found.count ? found : []
  }

  /// `OFF 1`, `ITW …`: first words in capitals, two of which recur many times; the same in a language without a file.
  private func capitalStems(_ found: [Int]) -> [Int] {
    let shouted = found.filter { head($0).prefix { $0.isLetter }.isInCapitals && head($0).count <= 60 }
    let counts = Dictionary(shouted.map { (stem($0), 1) }, uniquingKeysWith: +)
    let again = counts.values.filter { $0 >= 2 }
    guard again.count >= 2, again.reduce(0, +) * 2 >= shouted.count, shouted.count >= 5, covers(shouted),
      shouted.contains(where: { hasRole($0) || isPersonWithOffice($0) })
    else {
      return []
    }
    return shouted
  }

  private func stem(_ place: Int) -> String {
    head(place).prefix { !$0.isWhitespace && !"(,/".contains($0) }.lowercased()
  }

  /// True if a line on its own stands right above what is said, after a gap, a sentence or another label.
  private func isAbove(_ place: Int) -> Bool {
    guard place + 1 < items.count, !items[place + 1].followsGap else { return false }
    if items[place].followsGap || place == 0 { return true }
    return items[place - 1].text.last.map { $0.endsSentence || $0.closesQuotation || $0 == ")" || $0 == "]" }
      ?? true
  }

  /// `NUOHOOJA: …`: words in capitals before a colon again and again, which may say what somebody is whom the page names.
  func offices(_ groups: [[Int]]) -> [Int] {
    let colons = groups.filter { members in
      items[members[0]].opening.map { $0.frame.delimiter == .mark && $0.frame.opener.isEmpty } ?? false
    }.joined().filter { place in
      let head = head(place)
      return head.count >= 4 && !head.contains(" ") && head.isInCapitals && isSpoken(place)
        && readings[head] == nil
    }
    let counts = Dictionary(colons.map { (key($0), 1) }, uniquingKeysWith: +)
    return colons.filter { counts[key($0), default: 0] >= 2 }
  }

  /// `――…` again and again, and who answers in another frame between.
  func askers(_ groups: [[Int]]) -> [Int] {
    let dashes = (groups.first { items[$0[0]].opening?.frame.delimiter == .dashes } ?? []).filter(isSpoken)
    guard dashes.count >= 3, let first = dashes.first, let last = dashes.last else { return [] }
    let answers = groups.map { members in
      members.filter { ((first - 1)...(last + 1)).contains($0) && isSpoken($0) }
    }.first { members in
      guard let place = members.first, let frame = items[place].opening?.frame, frame.delimiter != .dashes else {
        return false
      }
      return frame.isStrict && members.count >= 2 && Set(members.map(key)).count <= 2
    }
    return dashes + (answers ?? [])
  }
}
