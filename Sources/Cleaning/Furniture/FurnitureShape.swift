/// Recognises furniture that looks alike on the pages of all languages.
enum FurnitureShape {
  /// The lines that are a path of the site, a row of buttons, tags, a picture's credit, or the clock of a player.
  static func lines(of page: Lines) -> [Lines.Leaving] {
    page.lines(upTo: longest, with: .sign, where: isSigned) + page.lines(upTo: longest, where: isButtons)
  }

  private static let longest = 160

  /// Whether a line is one of those that are told by their signs.
  private static func isSigned(_ bytes: ArraySlice<UInt8>) -> Bool {
    let line = String(decoding: bytes, as: UTF8.self)
    let words = line.split(separator: " ")
    return isPath(line) || isMenu(line) || isTags(words) || isCredit(line, words) || isClock(words)
  }

  /// Whether a line is a row of buttons; how it begins says of most that they are not.
  private static func isButtons(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, !(first.isLetter || first.isWide) || buttons.mayBegin(bytes) else {
      return false
    }
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
    return isRow(of: networks, words) || isTextSize(words)
  }

  /// Where the page stands within its site: `News › Europe`.
  private static func isPath(_ line: String) -> Bool {
    [" > ", " › ", " » "].contains { mark in
      let steps = line.components(at: mark)
      return steps.count >= 2 && steps.allSatisfy { isName($0, upTo: 4) }
    }
  }

  /// Links side by side: `About | Contact | Privacy`.
  private static func isMenu(_ line: String) -> Bool {
    [" | ", " · ", " • ", "｜"].contains { mark in
      let links = line.components(at: mark)
      return links.count >= 3 && links.allSatisfy { isName($0, upTo: 4) }
    }
  }

  /// Letters in a few words, with no mark of a sentence and no number.
  private static func isName(_ text: Substring, upTo most: Int) -> Bool {
    let words = text.split(separator: " ")
    return (1...most).contains(words.count) && text.unicodeScalars.contains { $0.isLetter }
      && text.unicodeScalars.allSatisfy { !sentenceEnds.contains($0) && !$0.isDigit && $0 != ":" && $0 != "," }
  }

  private static func isTags(_ words: [Substring]) -> Bool {
    !words.isEmpty
      && words.allSatisfy { $0.count >= 2 && $0.first == "#" && $0.dropFirst().first?.isLetter == true }
  }

  /// Two words or more of a list: names of networks side by side are buttons.
  private static func isRow(of list: Set<String>, _ words: [Substring]) -> Bool {
    let names = words.map(name).filter { !$0.isEmpty }
    return names.count >= 2 && names.allSatisfy(list.contains)
  }

  /// How names of networks and letters of a size begin.
  private static let buttons = (networks + letters).reduce(into: LineHeads()) { heads, name in
    heads.add(name.lowercased().unicodeScalars.prefix(3).map(\.self))
  }

  private static func name(_ word: Substring) -> String { word.lowercased().filter { $0.isLetter || $0 == "-" } }

  private static let networks: Set<String> = [
    "facebook", "twitter", "x", "instagram", "youtube", "whatsapp", "telegram", "linkedin", "pinterest", "reddit",
    "tumblr", "threads", "tiktok", "bluesky", "mastodon", "flipboard", "messenger", "viber", "line", "kakaotalk",
    "kakao", "naver", "band", "weibo", "wechat", "qq", "qzone", "vk", "ok", "zalo", "skype", "snapchat", "pocket",
    "email", "e-mail", "mail", "rss", "print", "sms", "tweet", "share", "copy", "link", "카카오톡", "페이스북", "트위터",
    "네이버", "밴드", "카카오스토리", "인스타그램", "유튜브", "微博", "微信", "朋友圈", "qq空间", "空间", "脸书", "推特",
    "вконтакте", "одноклассники", "телеграм", "telegram-канал", "дзен", "فيسبوك", "تويتر", "واتساب", "تلغرام",
    "تيليغرام",
  ]

  /// `Image: Jo Alder/dpa/picture alliance`, `(AFP, Reuters)`.
  private static func isCredit(_ line: String, _ words: [Substring]) -> Bool {
    guard words.count <= 12, !line.hasSuffix(".") || words.count <= 4 else { return false }
    let parts = line.split { !$0.isLetter && $0 != "-" }
    guard parts.contains(where: { agencies.contains($0.lowercased()) }) else { return false }
    let isInBrackets = line.hasSuffix(")") && line.contains("(") || line.hasPrefix("[") && line.hasSuffix("]")
    return words.count <= 8 && isInBrackets && parts.count <= 6
      || agencies.contains { agency in
        line.lowercased().contains("/" + agency) || line.lowercased().contains(agency + "/")
          || line.lowercased().contains("/ " + agency)
      } || line.hasPrefix("©")
  }

  /// Who sells pictures and reports.
  private static let agencies: Set<String> = [
    "afp", "dpa", "reuters", "epa", "epa-efe", "efe", "ap", "getty", "shutterstock", "istock", "alamy", "vcg",
    "ansa",
    "lusa", "apa", "keystone", "picture-alliance", "picture", "imago", "yonhap", "newsis", "xinhua", "kyodo",
    "jiji", "tass",
    "тасс", "ria", "риа", "sputnik", "anadolu", "aa", "pti", "ani", "ttxvn", "pap", "ntb", "tt", "belga", "anp",
    "ritzau",
  ]

  /// How long a recording is and where it stands: `0:00 / 28:10`, `2:31 min`.
  private static func isClock(_ words: [Substring]) -> Bool {
    let times = words.filter { $0.contains(":") && $0.allSatisfy { $0.isASCII && $0.isNumber || $0 == ":" } }
    let rest = words.filter { !times.contains($0) && !["/", "|", "-", "–"].contains($0) }
    return times.count >= 2 && rest.isEmpty
      || times.count == 1 && rest.count == 1 && ["min", "mins"].contains(rest[0])
  }

  /// The letters that make the text larger: `A- A A+`, `가 가 가`.
  private static func isTextSize(_ words: [Substring]) -> Bool {
    words.count >= 2 && words.allSatisfy { isLetter($0) && letter($0) == letter(words[0]) }
  }

  private static let letters = ["A", "a", "가", "字"]

  private static func isLetter(_ word: Substring) -> Bool { letters.contains(letter(word)) }
  private static func letter(_ word: Substring) -> String { word.filter { $0 != "+" && $0 != "-" } }
}

extension String {
  /// The parts between marks, blanks at their ends left off.
  fileprivate func components(at mark: String) -> [Substring] {
    split(separator: mark, omittingEmptySubsequences: false).map { part in
      part.drop { $0 == " " }
    }
  }
}
