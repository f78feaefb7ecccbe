/// Words or captions with their times in a table of any program: columns with tabs, semicolons, commas or spaces between,
/// in any order, with or without names.
struct WordTable {
  private var rows: [[String]] = []
  private var names: [String] = []
  private let clock: TableClock

  /// The words of a table; nil if the text is not one.
  static func words(in file: String) -> [TimedWord]? {
    let lines = FileLines(file).map(\.trimmed).filter { !$0.isEmpty }
    guard lines.count >= 3,
      lines.prefix(40).count(where: { $0.contains(where: \.isASCIIDigit) }) * 2 >= min(lines.count, 40)
    else { return nil }
    for separator in ["\t", ";", ",", " "] as [Unicode.Scalar] {
      if let table = WordTable(lines, UInt8(ascii: separator)), let words = table.words { return words }
    }
    return nil
  }

  /// Takes lines as rows of as many columns as most lines have; nil if they have not.
  private init?(_ lines: [ArraySlice<UInt8>], _ separator: UInt8) {
    let all = lines.map { Self.fields($0, separator) }
    let counts = Dictionary(grouping: all, by: \.count).mapValues(\.count)
    guard let width = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key, (2...12).contains(width),
      counts[width, default: 0] * 10 >= lines.count * 8
    else { return nil }
    rows = all.filter { $0.count == width }
    guard
      width > 2 || all[0].contains(where: { name in Self.startNames.contains(where: name.lowercased().hasPrefix) })
    else { return nil }
    clock = TableClock(rows, hasDecimalCommas: separator != UInt8(ascii: ","))
    if rows[0].allSatisfy({ clock.seconds($0) == nil }) { names = rows.removeFirst().map { $0.lowercased() } }
    // Aligners put sounds below the words.
    if let type = names.firstIndex(of: "type") {
      let words = rows.filter { $0[type].lowercased().hasPrefix("word") }
      if !words.isEmpty { rows = words }
    }
  }

  /// The fields of a row; commas within quotation marks part nothing.
  private static func fields(_ line: ArraySlice<UInt8>, _ separator: UInt8) -> [String] {
    var fields: [[UInt8]] = [[]]
    let quote = UInt8(ascii: "\"")
    var isQuoted = false
    for (index, byte) in zip(line.indices, line) {
      if byte == quote, separator != 0x20 {
        // Two marks within a quoted field are one.
        if !isQuoted, index > line.startIndex, line[index - 1] == quote { fields[fields.count - 1].append(quote) }
        isQuoted.toggle()
      } else if byte == separator, !isQuoted {
        if separator != 0x20 || fields.last != [] { fields.append([]) }
      } else {
        fields[fields.count - 1].append(byte)
      }
    }
    return fields.map { $0[...].trimmed.string }
  }

  private var words: [TimedWord]? {
    let columns = (rows.first ?? []).indices.map { column in rows.map { clock.seconds($0[column]) } }
    let fewest = saysTimes ? 3 : 5
    guard let times = TimeColumns(in: columns, rows: fewest) ?? startColumn(columns, fewest),
      let text = textColumn(times)
    else { return nil }
    let speaker = speakerColumn
    let spoken = rows.indices.map { row -> (text: String, start: Double, length: Double, voice: String?) in
      let start = columns[times.start][row] ?? 0
      let next = row + 1 < rows.count ? columns[times.start][row + 1] : nil
      let end = times.end.map { columns[$0][row] } ?? next ?? start
      let voice = speaker.flatMap { rows[row][$0].isEmpty ? nil : rows[row][$0] }
      return (rows[row][text].withoutVariant, start, times.length(start, end ?? start), voice)
    }
    guard let unit = Self.unit(spoken.map { ($0.text, $0.length) }), areLikely(times, unit) else { return nil }
    return spoken.compactMap { word in
      guard word.start * unit < 3.6e8, word.length * unit < 3.6e8 else { return nil }
      let start = Int((word.start * unit).rounded())
      return TimedWord(
        text: word.text, time: start..<start + Int((word.length * unit).rounded()), voice: word.voice)
    }
  }

  /// A column of starts without ends, where its name says that it is one.
  private func startColumn(_ columns: [[Double?]], _ fewest: Int) -> TimeColumns? {
    guard let named = names.firstIndex(where: { name in Self.startNames.contains(where: name.hasPrefix) }) else {
      return nil
    }
    return TimeColumns(startsAloneIn: columns.indices.map { $0 == named ? columns[$0] : [] }, rows: fewest)
  }

  /// A list of results or prices has whole numbers; times that are whole are milliseconds, or the ticks of label files,
  /// which begin each row.
  private func areLikely(_ times: TimeColumns, _ unit: Double) -> Bool {
    let values = rows.flatMap { row in [times.start, times.end ?? times.start].map { row[$0] } }
    guard values.allSatisfy({ Int($0) != nil }) else { return true }
    return unit == 1 || unit < 1 && times.start == 0 && times.end == 1 && names.isEmpty
  }

  /// True if the names of columns or the colons of clocks say that there are times.
  private var saysTimes: Bool {
    names.contains { name in Self.startNames.contains(where: name.hasPrefix) }
      || rows.allSatisfy { row in row.contains { $0.contains(":") && clock.seconds($0) != nil } }
  }

  private static let startNames = [
    "start", "begin", "from", "time", "in", "onset", "von", "anfang", "début", "debut", "inicio", "início",
    "inizio",
  ]

  private var speakerColumn: Int? {
    names.firstIndex { name in
      ["speaker", "sprecher", "locuteur", "hablante", "voice", "name"].contains(where: name.hasPrefix)
    }
  }

  /// The column with the most letters; the name of a file, a class or a speaker is the same on many rows.
  private func textColumn(_ times: TimeColumns) -> Int? {
    let columns = (rows.first ?? []).indices.filter { column in
      column != times.start && column != times.end && Set(rows.map { $0[column] }).count * 2 > rows.count
        && column != speakerColumn
    }
    let letters = columns.map { column in
      rows.reduce(0) { $0 + $1[column].unicodeScalars.count { $0.properties.isAlphabetic } }
    }
    guard let most = letters.indices.max(by: { letters[$0] < letters[$1] }), letters[most] > rows.count else {
      return nil
    }
    return columns[most]
  }

  /// How many milliseconds the unit is, by the pace of the middle one: people say a letter in 30 to 300 ms.
  private static func unit(_ spoken: [(text: String, length: Double)]) -> Double? {
    let paces = spoken.compactMap { word -> Double? in
      let letters = word.text.unicodeScalars.count { $0.properties.isAlphabetic }
      return letters > 0 && word.length > 0 ? word.length / Double(letters) : nil
    }.sorted()
    guard !paces.isEmpty else { return nil }
    return [1000, 1, 1e-4].first { (25...400).contains(paces[paces.count / 2] * $0) }
  }
}

extension String {
  /// Without the number of a pronunciation: `the(2)`.
  fileprivate var withoutVariant: String {
    guard utf8.last == UInt8(ascii: ")"), let open = lastIndex(of: "("), open > startIndex else { return self }
    let digits = self[index(after: open)...].dropLast()
    return !digits.isEmpty && digits.utf8.allSatisfy(\.isASCIIDigit) ? String(self[..<open]) : self
  }
}
