internal import Bytes

/// Labels on lines of their own, with what is said on the next.
extension LabelNames {
  /// `青石村村民 周梅香：`, `RAMÓN CISNEROS, pescador:` on a line of its own: who is heard on the next line, and what
  /// they are.
  func bite(above head: String) -> Label? {
    guard head.isEastAsian ? head[...].isShortLabel && head.count <= 24 : head[...].isNameAndOffice else {
      return nil
    }
    var label = person(head)
    guard label.name != nil, label.title != nil else { return nil }
    label.role = .soundbite
    return label
  }

  /// `目撃した人` above a quotation, as Japanese pages have it: the label of who says it.
  func label(_ line: TextLine, above next: TextLine?, _ style: LabelStyle) -> Label? {
    if let label = caption(line, above: next, style) { return label }
    guard let next, !next.followsGap, next.text.first == "「" else { return nil }
    // `==鎮長 洪水土==`: the signs around it are not its own.
    let head = line.text.withoutSigns
    let isFramed = head.utf8.count < line.text.utf8.count
    guard isFramed || next.text[...].isQuotation, head.count <= 20, head.isEastAsian, head.isShortLabel,
      role(of: head) == nil,
      !head.contains(where: { $0.opensQuotation || $0.closesQuotation || "：:（）【】[]".contains($0) })
    else { return nil }
    var label = person(head)
    label.role = .soundbite
    return label
  }

  /// `Carla Manzo, fair treasurer` right above a quotation, or on a page with labels above what is said: who is heard,
  /// and what they are.
  private func caption(_ line: TextLine, above next: TextLine?, _ style: LabelStyle) -> Label? {
    guard let next, !next.followsGap, line.text.isNoLonger(than: 80), !line.text.isEastAsian,
      line.text.last.map({ !$0.endsSentence && !",:：".contains($0) }) ?? false,
      let cut = line.text.first({ $0.endOfCut(at: $1) }), line.text[..<cut.lowerBound].contains(" ")
    else { return nil }
    // `IDA LUND // BAKER`: nothing else is written so.
    let isCaption =
      line.text[cut].contains("//") && !style.isInCapitals && line.text[..<cut.lowerBound].isInCapitals
    guard next.text.first?.opensQuotation == true || (style.hasLabels || isCaption) && isSaid(next, style) else {
      return nil
    }
    var label = person(line.text)
    guard let name = label.name, name.isWholeName || name.isInCapitals, let title = label.title,
      next.text.first?.opensQuotation == true || isCaption || title.first?.isLowercase == true
    else { return nil }
    label.role = .soundbite
    return label
  }

  /// `"It is a fault." – Ida Lund, driver`: a quotation, and after a dash who is heard.
  func nameBehindQuotation(_ line: Substring) -> (speech: Substring, label: Label, name: Substring)? {
    guard line.first?.opensQuotation == true, let close = line.lastIndex(where: \.closesQuotation) else {
      return nil
    }
    let speech = line[...close]
    let behind = line[line.index(after: close)...].drop(while: \.isWhitespace)
    guard let dash = behind.first, "-–—".contains(dash), behind.dropFirst().first?.isWhitespace == true,
      speech.isQuotation
    else { return nil }
    let name = behind.dropFirst().drop(while: \.isWhitespace)
    guard name.count <= 80, name.last.map({ !$0.endsSentence }) ?? false else { return nil }
    var label = person(name)
    guard let whole = label.name, whole.isWholeName || label.title != nil else { return nil }
    label.role = .soundbite
    return (speech, label, behind)
  }

  /// `(Ida Lund) “It is a fault.”`: who is heard, in parentheses ahead of a quotation.
  func nameBeforeQuotation(_ line: Substring) -> (name: Substring, label: Label, speech: Substring)? {
    guard line.first == "(", let close = line.prefix(80).firstIndex(of: ")") else { return nil }
    let speech = line[line.index(after: close)...].drop(while: \.isWhitespace)
    guard speech.isQuotation else { return nil }
    let name = line[...close]
    var label = person(name.dropFirst().dropLast())
    guard let whole = label.name, whole.isWholeName || whole.isEastAsian || label.title != nil else { return nil }
    label.role = .soundbite
    return (name, label, speech)
  }

  /// True if a line is a sentence without a label.
  private func isSaid(_ line: TextLine, _ style: LabelStyle) -> Bool {
    guard line.text.last?.endsSentence == true else { return false }
    return !(LabelCandidate(line.text[...]).map { $0.form == .colon && style.takes($0, afterMark: false) } ?? false)
      && labelWithColon(line.text[...]) == nil
  }

  private func labelWithColon(_ line: Substring) -> Label? {
    line.splitAtColon.flatMap { labelWithRole(String($0.head)) }
  }
}

extension String {
  /// Without the same sign, twice or more, at both ends: `==…==`, `---…---`.
  fileprivate var withoutSigns: Substring {
    guard let sign = first, !sign.isLetter, !sign.isNumber, !sign.isWhitespace, last == sign else {
      return self[...]
    }
    let front = prefix { $0 == sign }.count
    guard front >= 2, reversed().prefix(while: { $0 == sign }).count == front, count > 2 * front else {
      return self[...]
    }
    return dropFirst(front).dropLast(front).trimmed(from: 0).text
  }
}

extension Substring {
  /// A name in capitals, and after a comma an office in a few words that are not.
  fileprivate var isNameAndOffice: Bool {
    let parts = split(separator: ",").map { $0.trimmedWhitespace }
    guard parts.count == 2, let name = parts.first, let office = parts.last else { return false }
    return name.isInCapitals && name.contains(" ") && name.isNameInLabel && !office.isInCapitals
      && office.split(separator: " ").count <= 5
  }
}

extension Span<UInt8> {
  /// The end of what parts a name and an office, with the spaces around it: `, `, ` - `, ` // `.
  fileprivate func endOfCut(at place: Int) -> Int? {
    let mark = skippingSpace(at: place)
    guard let end = endOfCutMark(at: mark) ?? (mark > place ? endOfCutMark(at: place) : nil) else { return nil }
    return skippingSpace(at: end)
  }

  private func endOfCutMark(at place: Int) -> Int? {
    end(of: ", ", at: place) ?? end(ofSpaced: Self.dashes, at: place) ?? end(of: "//", at: place)
      ?? end(of: "/", at: place)
  }
}
