internal import Bytes
internal import Locales

/// Somebody whom a page lists as heard or as the author of the report.
struct CastMember: Hashable, Sendable {
  /// The name as the list writes it, without the office.
  var name: String
  /// What the list says that the person does in the broadcast.
  var role: Turn.Role
  /// The short form that the labels of the page have instead of the name: `P` of `P: Patricia Huamán, presentadora`.
  var alias: String?
}

/// Reads the lines at the head and foot of a page that say who is heard: `Moderatorin: Verena Stadler`,
/// `■ 출연 : 배한솔 (대표)`, `P: Patricia Huamán, presentadora`, `Von Katrin Harms`.
struct CastReader {
  let names: LabelNames

  /// The persons whom a line lists, or none if it is not such a line.
  func members(of line: some StringProtocol) -> [CastMember] {
    let text = line.drop { !$0.isLetter && !$0.isNumber }
    let keyed = initialled(String(text))
    if keyed.count > 1 { return keyed }
    guard text.utf8.count <= 240, let last = text.last(where: { !$0.isWhitespace }), !last.endsSentence,
      last != ":", last != "："
    else {
      return []
    }
    let words = String(text).trimmedWhitespace
    let several = credits(in: words)
    // `记者：邵雨桐　摄像：董平`: what follows the gap is another credit.
    if several.count > 1 || several.count == 1 && words.parts(between: Self.endOfSeparator).count > 1 {
      return several.compactMap { credit in
        credit.label.name.flatMap { name in credit.label.role.map { CastMember(name: name, role: $0) } }
      }
    }
    if let (head, tail) = parts(of: words) {
      let listed = listed(head, tail)
      if !listed.isEmpty { return listed }
      // `Par : Solène Audry`
      if let author = names.author(of: head + " " + tail), isWhole(author.name) {
        return [CastMember(name: author.name, role: author.role)]
      }
    }
    return byline(words)
  }

  /// The persons whom a line gives initials.
  ///
  /// For example `TR: Tam Rusk, host. IL: Dr Ida Lund, geologist.` Whoever has no role in the broadcast is a guest. None if any part of the line is something else.
  private func initialled(_ text: String) -> [CastMember] {
    guard text.utf8.count <= 400, text.contains(where: { ":=".contains($0) }) else { return [] }
    let parts = text.parts(between: {
      $0.end(of: ". ", at: $1) ?? $0.end(of: "; ", at: $1) ?? $0.endOfWideGap(at: $1)
    })
    return parts.allOrNone { part in
      guard let (head, tail) = part[...].splitAtColon ?? part.splitAtEquation, (2...4).contains(head.count) else {
        return nil
      }
      let label = names.person(tail.droppingFullStop)
      guard let name = label.name, name.contains(" "), name.initials == head.filter(\.isLetter) else { return nil }
      let words = label.title?.split(separator: ",").map(\.trimmedWhitespace) ?? []
      // `TR = Tam Rusk, harbour mic` does not say that he is a guest; `IL = Professor Ida Lund` does.
      let isKnown = words.contains { names.role(of: $0)?.role != nil }
      if part[...].splitAtColon == nil, !isKnown, tail.trimmedWhitespace.hasPrefix(name) { return nil }
      return CastMember(
        name: name, role: words.lazy.compactMap { names.role(of: $0)?.role }.first ?? .guest, alias: String(head))
    }
  }

  /// What follows each word for a role on a line: `Conduce: Amparo Quiroga | Reportero: Nicanor Leal`,
  /// `聞き手 深町るり　ゲスト 三崎航さん`; none if any part of the line has something else.
  func credits(in line: String) -> [(word: String, label: Label)] {
    // `主持人：我是温蔚。` is said.
    if line.isEastAsian, line.last?.endsSentence == true { return [] }
    let parts = line.parts(between: Self.endOfSeparator)
    // `REPORTER: That's Ida Lund, who feeds them.` is said.
    if parts.count == 1, line.last?.endsSentence == true { return [] }
    guard parts.allSatisfy({ $0[...].splitAtColon != nil }) else { return spacedCredits(parts) }
    return parts.compactMap { part in
      guard let (head, tail) = part[...].splitAtColon, head.count <= 24 else { return nil }
      return credit(head.trimmedWhitespace, tail.droppingFullStop.trimmedWhitespace)
    }
  }

  /// The end of what parts two credits on a line.
  private static func endOfSeparator(_ bytes: Span<UInt8>, _ place: Int) -> Int? {
    guard separators.contains(bytes[place]) else { return nil }
    if let end = bytes.end(ofSpaced: ["|", "—", "–", "·"], at: place) ?? bytes.endOfWideGap(at: place) {
      return end
    }
    return bytes.end(of: "; ", at: place) ?? bytes.end(of: ". ", at: place)
  }

  private static let separators = ByteSet { " ;.\t".utf8.contains($0) || $0 == 0xE3 }

  /// Credits of which only a space parts role and name: two or more, and nothing else on the line.
  private func spacedCredits(_ parts: [Substring]) -> [(word: String, label: Label)] {
    guard parts.count > 1 else { return [] }
    return parts.allOrNone { part in
      let words = part.split(maxSplits: 1, whereSeparator: \.isWhitespace)
      guard words.count == 2 else { return nil }
      return credit(String(words[0]), part[words[0].endIndex...].trimmedWhitespace)
    }
  }

  private func credit(_ word: String, _ person: String) -> (word: String, label: Label)? {
    guard let role = names.role(of: word)?.role, role != .soundbite else { return nil }
    var label = CastKeys.person(person, names)
    guard let name = label.name, name.contains(" ") || name.isEastAsian else { return nil }
    label.role = role
    return (word, label)
  }

  /// The persons whom a line lists, given the line below it.
  ///
  /// `ANSEL FROST, HOST` right above a sentence is who speaks it.
  func members(of line: TextLine, above next: TextLine?) -> [CastMember] {
    if let next, !next.followsGap, next.text.last?.endsSentence == true, line.text[...].splitAtColon == nil {
      return []
    }
    return members(of: line.text)
  }

  /// The role that a line announces for the items below it: `Guests:`.
  func role(above line: String) -> Turn.Role? {
    let head = line.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed()
    guard line.utf8.count <= 80, line.contains(where: { $0 == ":" || $0 == "：" }) else { return nil }
    return names.role(of: String(head)).flatMap { $0.name == nil ? $0.role : nil }
  }

  /// The person in an item of a list: `- هالة الخطيب/ خبيرة اقتصادية`.
  func item(_ line: String, role: Turn.Role) -> [CastMember] {
    guard let first = line.first, line.utf8.count <= 240 else { return [] }
    guard "-–—•*·".contains(first) else {
      // `هالة الخطيب/ خبيرة اقتصادية`: name and office below `Guests:` need no bullet.
      let parts = line.split(separator: "/").map(\.trimmedWhitespace)
      guard parts.count == 2, (2...4).contains(parts[0].split(separator: " ").count), !line.contains(":"),
        let name = names.person(line).name, name == parts[0]
      else { return [] }
      return [CastMember(name: name, role: role)]
    }
    return persons(in: line.dropFirst().trimmedWhitespace).map { CastMember(name: $0, role: role) }
  }

  /// What precedes and follows the colon, the bars of a table left off.
  private func parts(of text: String) -> (head: String, tail: String)? {
    guard let (head, tail) = text[...].splitAtColon, head.count <= 40 else { return nil }
    let bars = { (text: Substring) in String(text).substituting("|", " ").trimmedWhitespace }
    let (front, back) = (bars(head), bars(tail))
    return front.isEmpty || back.isEmpty ? nil : (front, back)
  }

  private func listed(_ head: String, _ tail: String) -> [CastMember] {
    if let role = role(listing: head) { return persons(in: tail).map { CastMember(name: $0, role: role) } }
    // `P: Patricia Huamán, presentadora`
    guard head.count(where: \.isLetter) <= 3, let (name, role) = nameAndRole(tail) else { return [] }
    return [CastMember(name: name, role: role, alias: head)]
  }

  /// The role of those whom a word lists; an interview or a witness is part of the report.
  private func role(listing head: String) -> Turn.Role? {
    guard let label = names.role(of: head), label.name == nil else { return nil }
    // `Invitée : …` is who is heard in a report, and the guest of a talk.
    return label.role == .soundbite ? names.isListedGuest(head) ? .guest : nil : label.role
  }

  /// The names in `Prof. Johannes Puchner, Musikhistoriker`, `이광연 앵커, 박상원 앵커`; none if anything else is there.
  private func persons(in text: String) -> [String] {
    let marks = text.isEastAsian ? ";；,，、" : ";"
    let parts = text.split { marks.contains($0) }.map(\.trimmedWhitespace)
    let found = parts.compactMap { part -> String? in
      guard part.split(separator: " ").count <= 14 else { return nil }
      if let label = names.labelWithRole(part), let name = label.name { return name }
      let person = names.person(part)
      if let name = person.name { return isWhole(name) ? name : nil }
      return part.isEastAsian && parts.count == 1 && part.isNameInLabel ? part : nil
    }
    // `신동헌 (요리사), 부산`: what follows the first person may be something else.
    return found.count == parts.count || text.isEastAsian && !found.isEmpty ? found : []
  }

  private func isWhole(_ name: String) -> Bool {
    name.isEastAsian
      || name.contains(" ") && (name.isWholeName || name.first?.isCased == false || name.isInCapitals)
  }

  /// `Bastien Corvol, présentateur`: a whole name, and after a comma what the person does in the broadcast.
  private func nameAndRole(_ text: String) -> (name: String, role: Turn.Role)? {
    if let label = names.role(of: text), let name = label.name, let role = label.role { return (name, role) }
    let parts = text.split(separator: ",", maxSplits: 1).map(\.trimmedWhitespace)
    guard parts.count == 2, isWhole(parts[0]), let role = names.role(of: parts[1])?.role else { return nil }
    return (parts[0], role)
  }

  /// `윤세라 기자`, `Von Katrin Harms, Nordblick`, `Bastien Corvol, présentateur`.
  private func byline(_ text: String) -> [CastMember] {
    guard text.utf8.count <= 120, !text.contains(where: { $0 == ":" || $0 == "：" }) else { return [] }
    if let (name, role) = nameAndRole(text) { return [CastMember(name: name, role: role)] }
    // `記者 葉佳蓉/攝影 高振邦 報導`: the first of several.
    let front =
      text.isEastAsian ? text.split(whereSeparator: { "/／".contains($0) }).first?.trimmedWhitespace ?? text : text
    if let member = koreanLink(text) { return [member] }
    if let name = chineseReporter(front) { return [CastMember(name: name, role: .reporter)] }
    if front.isEastAsian, front.count <= 14, names.endsWithNewsroomWord(front),
      let label = names.labelWithRole(front),
      let role = label.role, let name = label.name, role.isNewsroom, name.isNameInLabel
    {
      return [CastMember(name: name, role: role)]
    }
    guard let (name, role) = names.author(of: text), isWhole(name) else { return [] }
    return [CastMember(name: name, role: role)]
  }

  /// `앵커 견미옥 더보기`: a link to all that somebody presents or reports, the role on either side of the name.
  private func koreanLink(_ text: String) -> CastMember? {
    let words = text.split(separator: " ").map(String.init)
    guard (2...5).contains(words.count), text.contains(where: \.isHangulSyllable) else { return nil }
    for (role, name) in [(words[0], words[1]), (words[1], words[0])] {
      // `앵커 견미옥` alone too; `견미옥 기자` alone may hand over.
      if words.count == 2, role == words[1] { continue }
      guard let label = names.role(of: role), label.name == nil, let found = label.role, found.isNewsroom,
        names.person(name).name == name, words.dropFirst(2).allSatisfy({ names.role(of: $0) == nil })
      else { continue }
      return CastMember(name: name, role: found)
    }
    return nil
  }
}

extension CastReader {
  /// `記者陳郁雯 賴冠廷`: the first of several names after the word for a reporter.
  private func chineseReporter(_ text: String) -> String? {
    let words = text.split(separator: " ")
    guard words.count == 2, words[1].isNameInLabel, let label = names.role(of: words[0]), label.role == .reporter,
      let name = label.name, name.isNameInLabel, name.count <= 4, names.endsWithNewsroomWord(String(words[0]))
    else { return nil }
    return name
  }
}

extension Substring {
  /// Before and after a sign of equality: `IL = Ida Lund, geologist`.
  fileprivate var splitAtEquation: (head: Substring, tail: Substring)? {
    guard let sign = prefix(8).firstRange(of: " = ") else { return nil }
    let head = self[..<sign.lowerBound].drop(while: \.isWhitespace)
    let tail = self[sign.upperBound...]
    return head.isEmpty || tail.isEmpty ? nil : (head, tail)
  }
}

/// The persons whom a page lists, and what it says of them.
struct CastList: Hashable, Sendable {
  private(set) var members: [CastMember] = []

  /// Adds persons, each once.
  mutating func add(_ found: [CastMember]) {
    for member in found where !members.contains(where: { $0.name.lowercased() == member.name.lowercased() }) {
      members.append(member)
    }
  }

  /// The list with the author of the page, where it has no other reporter.
  func signed(by author: String?) -> CastList {
    guard let author, !members.contains(where: { $0.role == .reporter }) else { return self }
    var list = self
    list.add([CastMember(name: author, role: .reporter)])
    return list
  }

  /// The name of the only person who is listed with a role; nil where there are several or none.
  func only(_ role: Turn.Role) -> String? {
    let found = members.filter { $0.role == role }
    return found.count == 1 ? found[0].name : nil
  }
}

extension Array {
  /// What every element becomes, or nothing if one of them becomes nothing: the rest is not looked at then.
  fileprivate func allOrNone<Value>(_ transform: (Element) -> Value?) -> [Value] {
    var found: [Value] = []
    for element in self {
      guard let value = transform(element) else { return [] }
      found.append(value)
    }
    return found
  }
}
