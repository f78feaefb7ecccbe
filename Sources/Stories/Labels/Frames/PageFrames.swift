internal import Bytes
internal import Editing
internal import Locales

/// The frames in which a page sets its labels, learnt from all of its lines together.
///
/// Outlets write labels in ever new ways: `MO⇥…`, `**Presenter –** …`, `((NARRATOR))`, `（同期　村民　麦守田）…`. A frame
/// is one of labels when it recurs, its heads alternate, are roles or persons that the page names, and what
/// follows is speech. Then every line in that frame has a label, even if its head is unknown.
struct PageFrames {
  /// A label in a frame.
  struct Framed {
    var label: Label
    /// True if the head is of a noise or a direction: nobody speaks.
    var isStage = false
    /// The frame and what is in it.
    var opening: String
    /// What is said after it; empty where that is below.
    var speech: Substring
    var reach = LabelReader.Reach.nextLabel
  }

  /// A line of the text, or one that cleaning set aside.
  struct Item {
    var text: String
    var number: Int?
    var mark: Mark?
    var followsGap: Bool
    var opening: FrameOpening?
  }

  var items: [Item] = []
  var framed: [Int: Framed] = [:]
  private var aside: [Mark: Framed] = [:]
  let names: LabelNames
  private let heads: FrameHead
  let keys: CastKeys
  /// What each head says, as far as it is known.
  var readings: [Substring: Label] = [:]
  /// The commonest words of the language; only there if the page has frames.
  var list: WordTable?
  /// The words of the page; only there if it has frames.
  var words = PageWords([])

  /// Learns the frames of a page from its lines and from those that cleaning set aside, each with its place.
  init(_ lines: [TextLine], _ asides: [LabelMark], _ names: LabelNames, _ language: String) {
    self.names = names
    keys = CastKeys(lines, names)
    heads = FrameHead(names: names, keys: keys.labels)
    gather(lines, asides)
    let groups = Dictionary(grouping: items.indices.filter { items[$0].opening != nil }) {
      items[$0].opening?.frame
    }
    let rows = groups.values.filter { $0.count >= 2 }.sorted { $0[0] < $1[0] }
    for head in Set(rows.joined().map(head)) { readings[head] = heads.known(head) }
    let labels = rows.flatMap { members -> [Int] in
      guard let frame = items[members[0]].opening?.frame, frame.delimiter != .dashes else { return [] }
      return taken(frame, members)
    }
    let askers = askers(rows)
    let offices = offices(rows)
    if labels.isEmpty, askers.isEmpty, offices.isEmpty { return }
    let labelled = Set(labels)
    words = PageWords(
      items.indices.map { labelled.contains($0) ? items[$0].opening?.speech ?? "" : items[$0].text[...] })
    list = WordList.table(for: LanguageTag(language))
    for place in labels + askers + offices.filter({ words.bearer(of: String(head($0))) != nil }) { take(place) }
    freeAnswers(labels)
    setAsideItalics(labels)
    for number in keys.lines { framed[number] = nil }
  }

  /// The label that a line begins with.
  func label(ofLine number: Int) -> Framed? { framed[number] }

  /// The label that a line is which cleaning set aside.
  func label(of mark: Mark) -> Framed? { aside[mark] }

  /// True if a line says whom the short heads stand for.
  func isKey(_ number: Int) -> Bool { keys.lines.contains(number) }

  /// The persons whom the page lists beside short heads or words for roles, as far as it says what they do.
  var members: [CastMember] {
    let described = words.described.compactMap { word, name -> CastMember? in
      guard let role = names.role(of: word)?.role, role != .soundbite else { return nil }
      return CastMember(name: name, role: role)
    }
    return described
      + keys.labels.sorted { $0.key < $1.key }.compactMap { key, label in
        guard let name = label.name, let role = label.role else { return nil }
        return CastMember(name: name, role: role, alias: key)
      }
  }

  /// The lines set aside that may be labels, those in frames among them, in order.
  func labels(_ marks: PageMarks) -> [LabelMark] {
    let known = Set(marks.labels.map(\.mark))
    let further = marks.asides.filter { aside[$0.mark] != nil && !known.contains($0.mark) }
    if further.isEmpty { return marks.labels }
    return (marks.labels + further).sorted { $0.mark.range.lowerBound < $1.mark.range.lowerBound }
  }

  private mutating func gather(_ lines: [TextLine], _ asides: [LabelMark]) {
    var rest = asides[...]
    let hasAskers = lines.count { $0.text.hasPrefix("――") } >= 3
    for (number, line) in lines.enumerated() {
      while let mark = rest.first, mark.place <= line.range.lowerBound {
        rest.removeFirst()
        let text = mark.mark.text
        items.append(Item(text: text, mark: mark.mark, followsGap: true, opening: FrameOpening(text)))
      }
      let answer = hasAskers ? FrameOpening(answer: line.text) : nil
      let opening = keys.lines.contains(number) ? nil : answer ?? FrameOpening(line.text)
      items.append(Item(text: line.text, number: number, followsGap: line.followsGap, opening: opening))
    }
  }

  /// True if what is said after the head, or below it, is speech.
  func isSpoken(_ place: Int) -> Bool {
    guard let opening = items[place].opening else { return false }
    if !opening.speech.isEmpty { return opening.speech.contains { $0.endsSentence } || isContinued(place) }
    guard place + 1 < items.count else { return false }
    let below = items[place + 1]
    guard below.number != nil, !below.text.isDirection else { return false }
    guard opening.frame.isStrict else { return below.text.contains { $0.endsSentence } }
    let block = items[(place + 2)...].prefix(3).prefix {
      !$0.followsGap && $0.opening?.frame != items[place].opening?.frame
    }
    return ([below] + block).contains { $0.text.contains { $0.endsSentence } }
  }

  /// True if the line goes on with words on the next that begin small, as captions are cut.
  private func isContinued(_ place: Int) -> Bool {
    guard place + 1 < items.count else { return false }
    return items[place + 1].opening?.frame != items[place].opening?.frame
  }

  func head(_ place: Int) -> Substring { items[place].opening?.head ?? "" }
  func key(_ place: Int) -> String { items[place].opening?.key ?? "" }

  /// The lines in a frame that have a label in it.
  private func taken(_ frame: Frame, _ members: [Int]) -> [Int] {
    // Brackets are read by themselves where nothing else is around the head.
    if frame.sign == nil, !frame.hasTime, ["[", "【"].contains(frame.opener), frame.delimiter != .mark {
      if frame.delimiter == .lineEnd || members.contains(where: hasRole) { return [] }
    }
    let members = body(members)
    guard frame.opener.isEmpty else { return isOfLabels(frame, members) ? members : [] }
    switch frame.delimiter {
    case .lineEnd where !frame.hasTime: return stems(members)
    case .mark where frame.sign.map(FrameOpening.decorations.contains) ?? true:
      // What has a colon and nothing else is a label by its head alone.
      let found = members.filter {
        isSpoken($0) && hasRole($0) && !isReadElsewhere($0)
      }
      return found.count >= 2 ? found : []
    default: return isOfLabels(frame, members) ? members : []
    }
  }

  /// Without the lines at both ends that have no sentence and a head that is neither known nor there again: menus.
  private func body(_ members: [Int]) -> [Int] {
    let counts = Dictionary(members.map { (key($0), 1) }, uniquingKeysWith: +)
    let isFirm = { (place: Int) in
      readings[head(place)] != nil || counts[key(place), default: 0] > 1
        || items[place].opening?.speech.isEmpty == true
        || items[place].opening?.speech.contains(where: \.endsSentence) == true
    }
    guard let first = members.firstIndex(where: isFirm), let last = members.lastIndex(where: isFirm) else {
      return []
    }
    return Array(members[first...last])
  }

  /// True if a label with a colon is read without a frame.
  private func isReadElsewhere(_ place: Int) -> Bool {
    guard let candidate = LabelCandidate(items[place].text[...]), candidate.form == .colon else { return false }
    return names.labelWithRole(candidate.head.withoutDirection) != nil
  }

  func hasRole(_ place: Int) -> Bool { readings[head(place)]?.role != nil }

  /// True if a frame is one of labels.
  private func isOfLabels(_ frame: Frame, _ members: [Int]) -> Bool {
    let voices = members.filter { !isStage($0) }
    let said = voices.filter(isSpoken)
    guard voices.count >= 2, said.count * 4 >= voices.count * 3 else { return false }
    let distinct = Set(voices.map(key)).count
    if frame.delimiter == .lineEnd, !frame.opener.isEmpty, said.count == voices.count,
      voices.allSatisfy(isPersonWithOffice)
    {
      return true
    }
    let roles = voices.count { readings[head($0)]?.role != nil || keys.labels[key($0)] != nil }
    if roles >= 2, roles * 2 >= voices.count, distinct >= 2 || frame.isStrict && roles == voices.count {
      return true
    }
    guard frame.isStrict || frame.delimiter == .spaces, voices.count >= 4, distinct >= 2,
      voices.count - distinct >= 2
    else { return false }
    // Heads that recur by turns, most of them roles or names.
    let counts = Dictionary(voices.map { (key($0), 1) }, uniquingKeysWith: +)
    let turns = zip(voices, voices.dropFirst()).count { key($0) != key($1) }
    let again = voices.count { counts[key($0), default: 0] >= 2 }
    let named = voices.count { readings[head($0)] != nil || isName($0) }
    return again * 2 >= voices.count && turns * 2 >= voices.count && (named * 2 >= voices.count || roles > 0)
      && covers(voices)
  }

  /// `견미옥 | 가래섬 주민`, `Rupert Sand, Harbor Pilot`.
  func isPersonWithOffice(_ place: Int) -> Bool {
    let label = FrameHead.person(String(head(place)), names)
    return label.name.map { $0.contains(" ") || $0.isEastAsian } ?? false && label.title != nil
  }

  /// True if hardly another paragraph stands between these.
  func covers(_ members: [Int]) -> Bool {
    guard let first = members.first, let last = members.last else { return false }
    let starts = items[first...last].filter { $0.followsGap && $0.number != nil }.count
    return members.count * 2 >= starts
  }

  /// True if a head may be a name or initials.
  private func isName(_ place: Int) -> Bool {
    let head = head(place)
    return names.person(head).name != nil || String(head).isNameInLabel || head.isInitials || head.isNumbered
  }

  /// True if a head is of what is heard and not said, or of what is shown.
  func isStage(_ place: Int) -> Bool {
    guard readings[head(place)] == nil else { return false }
    return names.isSound(head(place))
  }

  private mutating func take(_ place: Int) {
    guard let opening = items[place].opening else { return }
    // `((END))`, `((Mandatory cg: …))`: what nothing is said under.
    let isStage = isStage(place) || !isSpoken(place) && readings[opening.head] == nil
    var (label, speech) = (label(place), opening.speech)
    // `인터뷰) 이름/직함 "…"`: who is heard is between the label and the words.
    if label.role == .soundbite, label.name == nil, label.title == nil, !speech.isEmpty {
      let introduced = names.introduced(speech, by: label)
      if introduced.label.name != nil { (label, speech) = (introduced.label, introduced.speech) }
    }
    let front = items[place].text[..<speech.startIndex].trimmedWhitespace
    var found = Framed(label: label, isStage: isStage, opening: front, speech: speech)
    if opening.speech.isEmpty, goesOnBehindGap(place) { found.reach = .block }
    if let number = items[place].number { framed[number] = found }
    if let mark = items[place].mark { aside[mark] = found }
  }

  /// True if a paragraph without a label follows the one below this label: it goes on with what was said before.
  private func goesOnBehindGap(_ place: Int) -> Bool {
    let isHeard = readings[head(place)]?.role == .soundbite || isRow(place) || isPersonWithOffice(place)
    guard isHeard, place + 2 <= items.count, var next = items[(place + 2)...].firstIndex(where: \.followsGap) else {
      return false
    }
    while next < items.count, items[next].mark != nil { next += 1 }
    return next < items.count && items[next].opening == nil && items[next].text.contains { $0.endsSentence }
  }

  func isRow(_ place: Int) -> Bool { items[place].opening?.frame.opener == "|" }
}
