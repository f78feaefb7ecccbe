internal import Captions
internal import JSONValues

/// Finds words with times in JSON whose names nobody has heard of, by what the values do: in a list of objects, one number
/// ascends, another leads to the next of it, and a text differs from row to row.
enum InferredWords {
  /// The rows of the list with the most words; none if no list has times.
  ///
  /// Lists at the same place of several objects, such as the words of each sentence, are one.
  static func items(in value: JSONValue) -> [RecognizerJSON.Item] {
    var lists: [String: [[JSONValue]]] = [:]
    var order: [String] = []
    gather(value, "") { path, rows in
      if lists[path] == nil { order.append(path) }
      lists[path, default: []].append(rows)
    }
    var best: [RecognizerJSON.Item] = []
    for path in order {
      let parts = lists[path] ?? []
      let found = [parts.flatMap(\.self)].compactMap(rows) + (parts.count > 1 ? parts.compactMap(rows) : [])
      if let most = found.max(by: { $0.count < $1.count }), most.count > best.count { best = most }
    }
    return best
  }

  /// Hands over each list of rows with its place; of several hypotheses only the first.
  private static func gather(_ value: JSONValue, _ path: String, _ take: (String, [JSONValue]) -> Void) {
    guard path.utf8.count < 400 else { return }
    if let values = value.array {
      take(path, values.map(\.pairAsRow))
      for child in values { gather(child, path + "[]", take) }
    }
    guard case .object(let members) = value else { return }
    if let rows = value.columnsAsRows { take(path + "{}", rows) }
    for member in members {
      let isChoice = RecognizerJSON.choices.contains(member.name)
      gather(isChoice ? member.value.array?.first ?? member.value : member.value, path + "." + member.name, take)
    }
  }

  private static func rows(_ values: [JSONValue]) -> [RecognizerJSON.Item]? {
    let rows = values.map { members($0, "") }.filter { !$0.isEmpty }
    guard rows.count >= 5, rows.count * 10 >= values.count * 9, let names = rows.first?.map(\.name) else {
      return nil
    }
    let tables = rows.map { row in Dictionary(row.map { ($0.name, $0.value) }) { first, _ in first } }
    let times = names.map { name in tables.map { $0[name].flatMap { RawTime($0) } } }
    let raw = times.map { $0.map { $0?.raw } }
    guard let columns = TimeColumns(in: raw) ?? (names.count == 2 ? TimeColumns(startsAloneIn: raw) : nil),
      let text = names.max(by: { letters($0, tables) < letters($1, tables) }), letters(text, tables) > rows.count
    else { return nil }
    let items = tables.indices.compactMap { row -> RecognizerJSON.Item? in
      let next = columns.end == nil && row + 1 < tables.count ? times[columns.start][row + 1] : nil
      guard let start = times[columns.start][row],
        let other = columns.end.map({ times[$0][row] }) ?? next ?? start,
        let words = tables[row][text]?.string, !words.isSpeechMark
      else { return nil }
      return RecognizerJSON.Item(text: words, start: start, end: columns.isLength ? start + other : other)
    }
    return isSpoken(items) ? items : nil
  }

  /// The values of an object, those of objects within it too.
  private static func members(_ value: JSONValue, _ path: String) -> [(name: String, value: JSONValue)] {
    guard case .object(let members) = value, path.utf8.count < 200 else { return [] }
    return members.flatMap { member in
      member.value.isObject
        ? self.members(member.value, path + member.name + ".")
        : [(path + member.name, member.value)]
    }
  }

  /// The letters of a column of texts; none where it says the same on most rows, as the name of a speaker does.
  private static func letters(_ name: String, _ tables: [[String: JSONValue]]) -> Int {
    let texts = tables.compactMap { $0[name]?.string }.filter { RawTime(.string($0)) == nil }
    guard texts.count * 10 >= tables.count * 9, Set(texts).count * 2 > texts.count else { return 0 }
    return texts.reduce(0) { $0 + $1.unicodeScalars.count { $0.properties.isAlphabetic } }
  }

  /// True if the middle item is spoken as fast as people speak, in one of the units.
  private static func isSpoken(_ items: [RecognizerJSON.Item]) -> Bool {
    let unit = RecognizerJSON.unit(of: items.filter { $0.start?.isGuess ?? false })
    let paces = items.compactMap { item -> Double? in
      guard let start = item.start?.milliseconds(unit), let end = item.end?.milliseconds(unit), end > start else {
        return nil
      }
      let letters = item.text.unicodeScalars.count { $0.properties.isAlphabetic }
      return letters > 0 ? Double(end - start) / Double(letters) : nil
    }.sorted()
    return paces.count >= 3 && (25...400).contains(paces[paces.count / 2])
  }
}

extension JSONValue {
  /// `["1200", "The"]` as an object; anything else as it is.
  fileprivate var pairAsRow: JSONValue {
    guard let values = array, values.count == 2, values[0].number != nil, values[1].string != nil else {
      return self
    }
    return .object([Member(name: "0", value: values[0]), Member(name: "1", value: values[1])])
  }

  /// Lists of one length beside each other, as in `{"words": […], "starts": […], "ends": […]}`, as a row for each place;
  /// nil for anything else.
  fileprivate var columnsAsRows: [JSONValue]? {
    guard case .object(let members) = self else { return nil }
    let lists = members.compactMap { member in member.value.array.map { (name: member.name, values: $0) } }
    guard let words = lists.first(where: { !$0.values.isEmpty && $0.values.allSatisfy { $0.string != nil } })
    else {
      return nil
    }
    let columns = lists.filter { $0.values.count == words.values.count }
    guard columns.count > 2 else { return nil }
    return words.values.indices.map { row in
      .object(columns.map { Member(name: $0.name, value: $0.values[row]) })
    }
  }
}
