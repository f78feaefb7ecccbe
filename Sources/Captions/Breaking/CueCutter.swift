/// Cuts what one person says into cues and lines where it costs least: dynamic programming over the units.
struct CueCutter {
  /// A cue as ranges of units, one a line.
  typealias Cut = [Range<Int>]

  private let units: [BreakUnit]
  private let style: CaptionStyle
  private let costs: BreakCosts
  private let isTimed: Bool
  /// The width of everything before each unit, spaces included.
  private let widthBefore: [Double]
  /// How many sentences begin up to and with each unit.
  private let sentences: [Int]
  /// How many silences of a second precede each unit.
  private let silences: [Int]

  /// Prepares for the units of one turn.
  init(_ units: [BreakUnit], style: CaptionStyle, costs: BreakCosts, isTimed: Bool) {
    self.units = units
    self.style = style
    self.costs = costs
    self.isTimed = isTimed
    var count = 0
    sentences = units.map { unit in
      if unit.opensSentence { count += 1 }
      return count
    }
    var quiet = 0
    let second = style.frameRate.frames(lasting: 1000)
    silences = units.indices.map { index in
      if index > 0, units[index].start - units[index - 1].end >= second { quiet += 1 }
      return quiet
    }
    var total = 0.0
    widthBefore =
      units.map { unit in
        defer { total += unit.width }
        if unit.spaced { total += style.widthMeasure.space }
        return total
      } + [total]
  }

  /// The cheapest cues; every unit is in one of them, in order.
  func cut() -> [Cut] {
    var cheapest = [Double](repeating: .infinity, count: units.count + 1)
    var chosen = [Cut?](repeating: nil, count: units.count + 1)
    cheapest[0] = 0
    for start in units.indices {
      for (end, cut, cost) in cues(from: start) where cheapest[start] + cost < cheapest[end] {
        (cheapest[end], chosen[end]) = (cheapest[start] + cost, cut)
      }
    }
    var cuts: [Cut] = []
    var end = units.count
    while let cut = chosen[end], let first = cut.first {
      cuts.append(cut)
      end = first.lowerBound
    }
    return cuts.reversed()
  }

  /// The cheapest way to cut into `count` cues, each ending near its share of the whole width; nil if there is none.
  func cut(into count: Int, at shares: [Double] = []) -> [Cut]? {
    guard (1...max(units.count, 1)).contains(count) else { return nil }
    var cheapest = [Double](repeating: .infinity, count: units.count + 1)
    cheapest[0] = 0
    let arcs = units.indices.map { cues(from: $0) }
    var chosen: [[Cut?]] = []
    for index in 0..<count {
      var next = [Double](repeating: .infinity, count: units.count + 1)
      var cuts = [Cut?](repeating: nil, count: units.count + 1)
      for start in units.indices where cheapest[start] < .infinity {
        for (end, cut, cost) in arcs[start] {
          let total = cheapest[start] + cost + (index < shares.count ? distance(end, from: shares[index]) : 0)
          if total < next[end] { (next[end], cuts[end]) = (total, cut) }
        }
      }
      cheapest = next
      chosen.append(cuts)
    }
    var end = units.count
    let cuts = chosen.reversed().compactMap { cuts -> Cut? in
      let cut = cuts[end]
      end = cut?.first?.lowerBound ?? 0
      return cut
    }
    return cuts.count == count ? cuts.reversed() : nil
  }

  /// The share of the whole width that precedes each cue's end.
  func shares(of cuts: [Cut]) -> [Double] {
    cuts.map { widthBefore[$0.last?.upperBound ?? 0] / max(widthBefore[units.count], 0.5) }
  }

  private func distance(_ end: Int, from share: Double) -> Double {
    let lines = (widthBefore[end] - share * widthBefore[units.count]) / style.lineWidth
    return costs.apart * lines * lines
  }

  /// The cues that may begin with a unit: where each ends, its lines and what it costs.
  private func cues(from start: Int) -> [(end: Int, cut: Cut, cost: Double)] {
    var cues: [(end: Int, cut: Cut, cost: Double)] = []
    for end in start + 1...units.count {
      guard let (cut, cost) = cue(start, end) else { break }
      cues.append((end, cut, cost))
    }
    return cues
  }

  /// The best lines for all units as one cue, whatever their width.
  func lines() -> Cut {
    let end = units.count
    let middles = fits(0, end) || style.lineCount < 2 ? 1..<1 : 1..<end
    let best = middles.min { cost(ofLines: $0) < cost(ofLines: $1) }
    return best.map { [0..<$0, $0..<end] } ?? [0..<end]
  }

  private func cost(ofLines middle: Int) -> Double {
    let widest = max(width(0, middle), width(middle, units.count))
    return lines(0, middle, units.count) + 100 * max(0, widest - style.lineWidth)
  }

  /// The best lines for some units and what they cost as a cue; nil when they are too wide for one.
  private func cue(_ start: Int, _ end: Int) -> (Cut, Double)? {
    var best: (cut: Cut, cost: Double)?
    if fits(start, end) { best = ([start..<end], stub(start, end) + mixing(start, end)) }
    if style.lineCount > 1, best == nil || mixing(start, end) > 0 && !isWhole(start, end) {
      for middle in (start + 1..<max(end, start + 1)).reversed() {
        guard fits(middle, end) else { break }
        guard fits(start, middle) else { continue }
        let cost = lines(start, middle, end)
        if cost < best?.cost ?? .infinity { best = ([start..<middle, middle..<end], cost) }
      }
    }
    return best.map { ($0.cut, $0.cost + costs.cue + brief(start, end) + breakCost(end) + pace(start, end)) }
  }

  private func lines(_ start: Int, _ middle: Int, _ end: Int) -> Double {
    let opens = units[middle].opensSentence
    let cost = breakCost(middle)
    let extra = max(cost - costs.plain, 0)
    let inside = cost > 0 ? (cost - extra) * costs.lineShare + extra : cost
    let border = opens ? (isWhole(start, end) ? costs.wholeCue : costs.mixedCue) : inside
    let difference = (width(start, middle) - width(middle, end)) / style.lineWidth
    return costs.line + border + costs.imbalance * difference * difference + stub(start, middle)
      + stub(middle, end) + mixing(start, middle) + mixing(middle, end)
  }

  /// A single unit always fits: nothing can be done about it.
  private func fits(_ start: Int, _ end: Int) -> Bool { end == start + 1 || width(start, end) <= style.lineWidth }

  private func width(_ start: Int, _ end: Int) -> Double {
    widthBefore[end - 1] + units[end - 1].width - widthBefore[start]
  }

  private func breakCost(_ end: Int) -> Double {
    end == units.count || units[end].opensSentence ? 0 : units[end - 1].breakCost
  }

  /// A line that is little more than a word, unless the sentence is.
  private func stub(_ start: Int, _ end: Int) -> Double {
    isWhole(start, end) || width(start, end) * 3 >= style.lineWidth ? 0 : costs.stub
  }

  private func brief(_ start: Int, _ end: Int) -> Double {
    if isWhole(start, end) { return width(start, end) * 3 >= style.lineWidth ? 0 : costs.briefWhole }
    return width(start, end) * 3 >= style.lineWidth * 2 ? 0 : costs.brief
  }

  private func isWhole(_ start: Int, _ end: Int) -> Bool {
    units[start].opensSentence && (end == units.count || units[end].opensSentence)
  }

  private func mixing(_ start: Int, _ end: Int) -> Double {
    guard sentences[end - 1] > sentences[start] else { return 0 }
    return isWhole(start, end) ? costs.wholeLine : costs.mixedLine
  }

  /// What it costs that the time does not suffice to read, or that it is too long.
  private func pace(_ start: Int, _ end: Int) -> Double {
    guard isTimed else { return 0 }
    let spoken = units[end - 1].end - units[start].start
    let needed = style.framesToRead(width(start, end))
    let room = end < units.count ? units[end].start - style.gapFrames - units[start].start : max(spoken, needed)
    var cost = spoken > style.longestFrames ? costs.tooLong : 0
    cost += costs.silence * Double(silences[end - 1] - silences[start])
    if room < needed { cost += costs.tooFast * 10 * (Double(needed) / Double(max(room, 1)) - 1) }
    if room < style.shortestFrames {
      cost += costs.tooShort * 10 * (1 - Double(max(room, 0)) / Double(style.shortestFrames))
    }
    return min(cost, 1e6)
  }
}
