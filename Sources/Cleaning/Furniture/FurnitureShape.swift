internal import Bytes
internal import Locales

/// Recognises furniture that looks alike on the pages of all languages.
enum FurnitureShape {
  /// True if a line is a path of the site, a row of buttons, a picture's credit, or the clock of a player.
  static func fits(_ line: ArraySlice<UInt8>, _ signs: LineSigns) -> Bool {
    guard line.count <= longest else { return false }
    return isPath(line, signs) || isMenu(line, signs) || PictureCredit.fits(line, signs)
      || signs.contains(.colon) && isClock(line) || isButtons(line) || PictureCredit.isDescription(line)
  }

  /// The lines that are tags alone: `#ferry #coast`, `＃静岡県`.
  static func tags(of page: Lines) -> [Lines.Leaving] {
    page.lines(.tags, upTo: longest, with: [.hash, .leadEF]) { line, _ in
      guard line.first == UInt8(ascii: "#") || line.starts(with: wideHash) else { return false }
      return String(decoding: line, as: UTF8.self).split(separator: " ").allSatisfy(isTag)
    }
  }

  private static let longest = 160
  private static let wideHash = Array("＃".utf8)

  private static func isTag(_ word: Substring) -> Bool {
    guard let first = word.first, "#＃".contains(first) else { return false }
    return word.dropFirst().first?.isLetter == true
  }

  /// True if a line is a row of buttons; how it begins says of most that they are not.
  private static func isButtons(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, !(first.isLetter || first.isWide) || buttons.mayBegin(line.span) else {
      return false
    }
    let start = line.prefix { $0 != .space }
    guard case let name = name(start), name.isEmpty || networks.contains(name) || isLetter(start) else {
      return false
    }
    let words = line.split(separator: .space)
    return isRow(of: networks, words) || isTextSize(words)
  }

  /// Where the page is within its site: `News › Europe`.
  private static func isPath(_ line: ArraySlice<UInt8>, _ signs: LineSigns) -> Bool {
    pathMarks.contains { mark, sign in
      guard signs.contains(sign) else { return false }
      let steps = line.parts(at: mark)
      return steps.count >= 2 && steps.allSatisfy { isName($0, upTo: 4) }
    }
  }

  /// Links side by side: `About | Contact | Privacy`.
  private static func isMenu(_ line: ArraySlice<UInt8>, _ signs: LineSigns) -> Bool {
    menuMarks.contains { mark, sign in
      guard signs.contains(sign) else { return false }
      let links = line.parts(at: mark)
      return links.count >= 3 && links.allSatisfy { isName($0, upTo: 4) }
    }
  }

  private static let pathMarks: [(mark: [UInt8], sign: LineSigns)] = [
    (Array(" > ".utf8), .angle), (Array(" › ".utf8), .leadE2), (Array(" » ".utf8), .leadC2),
  ]
  private static let menuMarks: [(mark: [UInt8], sign: LineSigns)] = [
    (Array(" | ".utf8), .bar), (Array(" · ".utf8), .leadC2), (Array(" • ".utf8), .leadE2),
    (Array("｜".utf8), .leadEF),
  ]

  /// Letters in a few words, with no mark of a sentence and no number.
  private static func isName(_ bytes: ArraySlice<UInt8>, upTo most: Int) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let words = text.split(separator: " ")
    return (1...most).contains(words.count) && text.unicodeScalars.contains { $0.isLetter }
      && text.unicodeScalars.allSatisfy { !$0.endsSentence && !$0.isDigit && $0 != ":" && $0 != "," }
  }

  /// Two words or more of a list: names of networks side by side are buttons.
  private static func isRow(of list: Set<String>, _ words: [ArraySlice<UInt8>]) -> Bool {
    var names = 0
    for name in words.lazy.map(name) where !name.isEmpty {
      guard list.contains(name) else { return false }
      names += 1
    }
    return names >= 2
  }

  /// How names of networks and letters of a size begin.
  private static let buttons = (networks + letters).reduce(into: LineHeads()) { heads, name in
    heads.add(name.lowercased().unicodeScalars.prefix(3).map(\.self))
  }

  private static func name(_ word: ArraySlice<UInt8>) -> String {
    guard word.contains(where: \.isWide) else {
      return String(
        decoding: word.lazy.map(\.lowered).filter { $0.isLetter || $0 == UInt8(ascii: "-") }, as: UTF8.self)
    }
    return String(decoding: word, as: UTF8.self).lowercased().filter { $0.isLetter || $0 == "-" }
  }

  private static let networks: Set<String> = [
    "facebook", "twitter", "x", "instagram", "youtube", "whatsapp", "telegram", "linkedin", "pinterest", "reddit",
    "tumblr", "threads", "tiktok", "bluesky", "mastodon", "flipboard", "messenger", "viber", "line", "kakaotalk",
    "kakao", "naver", "band", "weibo", "wechat", "qq", "qzone", "vk", "ok", "zalo", "skype", "snapchat", "pocket",
    "email", "e-mail", "mail", "rss", "print", "sms", "tweet", "share", "copy", "link", "카카오톡", "페이스북", "트위터",
    "네이버", "밴드", "카카오스토리", "인스타그램", "유튜브", "微博", "微信", "朋友圈", "qq空间", "空间", "脸书", "推特",
    "вконтакте", "одноклассники", "телеграм", "telegram-канал", "дзен", "فيسبوك", "تويتر", "واتساب", "تلغرام",
    "تيليغرام",
  ]

  /// How long a recording is and where it is: `0:00 / 28:10`, `2:31 min`.
  private static func isClock(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.allSatisfy(clock.contains), line.contains(UInt8(ascii: ":")), line.contains(where: \.isDigit) else {
      return false
    }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    let times = words.filter { $0.contains(":") && $0.allSatisfy { $0.isASCII && $0.isNumber || $0 == ":" } }
    let rest = words.filter { !times.contains($0) && !["/", "|", "-", "–"].contains($0) }
    return times.count >= 2 && rest.isEmpty
      || times.count == 1 && rest.count == 1 && ["min", "mins"].contains(rest[0])
  }

  /// The bytes of such a line.
  private static let clock = ByteSet { $0.isDigit || " :/|-mins".utf8.contains($0) || "–".utf8.contains($0) }

  /// The letters that make the text larger: `A- A A+`, `가 가 가`.
  private static func isTextSize(_ words: [ArraySlice<UInt8>]) -> Bool {
    words.count >= 2 && words.allSatisfy { isLetter($0) && letter($0) == letter(words[0]) }
  }

  private static let letters = ["A", "a", "가", "字"]

  private static func isLetter(_ word: ArraySlice<UInt8>) -> Bool { letters.contains(letter(word)) }
  private static func letter(_ word: ArraySlice<UInt8>) -> String {
    String(decoding: word.filter { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// The parts between marks, blanks ahead of them left off; none where the mark is not there.
  fileprivate func parts(at mark: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = startIndex
    while let at = place(of: mark, from: start) {
      parts.append(self[start..<at].drop(while: { $0 == .space }))
      start = at + mark.count
    }
    return parts.isEmpty ? [] : parts + [self[start...].drop(while: { $0 == .space })]
  }

  /// Where a mark is from a place on; nil where it does not.
  private func place(of mark: [UInt8], from start: Int) -> Int? {
    let (bytes, mark) = (span, mark.span)
    var at = start - startIndex
    while at + mark.count <= bytes.count {
      var length = 0
      while length < mark.count, bytes[at + length] == mark[length] { length += 1 }
      if length == mark.count { return startIndex + at }
      at += 1
    }
    return nil
  }
}
