internal import Bytes

/// What the class, the id or the role of an element says about its content.
enum HTMLHint {
  /// Nothing.
  case none
  /// It holds the story.
  case story
  /// It holds the lines between the headline and the story that say what it is about.
  case standfirst
  /// It holds what no one spoke: menus, buttons, comments, advertisements.
  case furniture
  /// By its class or id, which are less sure than its element or role, it is furniture.
  case namedFurniture
  /// By its class or id it introduces a story: this one, or where it holds a link another one.
  case teaser
  /// It holds what readers wrote, or asks for consent.
  case strange
  /// It is a window in front of the page, in which readers log in or agree.
  case window
  /// It holds who wrote the story, and when.
  case meta
  /// It is not shown.
  case hidden
  /// By its class it is not shown, or not on every screen.
  case folded

  /// Reads the hint of an element from its name and attributes.
  ///
  /// Within `main` or `article` the information about the content that the role `contentinfo` promises is part of the
  /// story.
  init(element: String, _ attributes: HTMLAttributes, isWithinStory: Bool = false) {
    let names = Names(attributes)
    let role = attributes["role"] ?? ""
    if attributes["hidden"] != nil || Self.isHidden(attributes["style"] ?? "") || names.isUnseen {
      self = .hidden
    } else if element == "dialog" || Self.windowRoles.contains(role) {
      self = .window
    } else if ["nav", "aside", "footer", "figcaption"].contains(element)
      || Self.furnitureRoles.contains(role) && !(role == "contentinfo" && isWithinStory)
    {
      self = .furniture
    } else if element == "article" || element == "main" || role == "main"
      || attributes["itemprop"].map({ ["articlebody", "text"].contains($0.lowercased()) }) ?? false
    {
      self = .story
    } else {
      self = names.hint
    }
  }

  /// The hint of an element that is usually part of a paragraph: only captions, credits, standfirsts and the like
  /// are told apart.
  init?(_ tag: HTMLTag, inline attributes: HTMLAttributes) {
    if attributes.isEmpty { return nil }
    let names = Names(attributes)
    if attributes["hidden"] != nil || Self.isHidden(attributes["style"] ?? "") || names.isUnseen {
      self = .hidden
    } else if names.words.contains(where: Self.asideWords.contains)
      || Self.captionNames.contains(where: { names.text.utf8.span.holds($0.span) })
    {
      self = .namedFurniture
    } else if tag.traits.contains(.block), names.words.contains(where: Self.standfirstWords.contains) {
      self = .standfirst
    } else {
      return nil
    }
  }

  /// Classes by which pages hide text from all but screen readers.
  fileprivate static let unseenNames: Set<String> = [
    "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screenreader-only", "screen-reader-only",
    "u-hidden", "is-hidden", "blind", "a11y-hidden", "hidden-accessible", "offscreen", "element-invisible",
  ]

  private static let asideWords: Set<String> = [
    "caption", "figcaption", "credit", "credits", "byline", "copyright", "share", "sns", "breadcrumb",
    "breadcrumbs",
    "advert", "advertisement", "adsbygoogle", "hashtag", "hashtags",
  ]

  private static let captionNames = [
    "img_desc", "img-desc", "photo_desc", "photo-desc", "imgdesc", "img_caption", "photo_txt", "photo_alt",
    "photo-alt",
    "didascalia", "bildunterschrift", "bildtext", "pie-foto", "pie_foto", "piefoto", "pie-de-foto",
  ].map { Array($0.utf8) }

  private static func isHidden(_ style: String) -> Bool {
    if style.isEmpty { return false }
    let plain = style.utf8.filter { $0 != .space }.map(\.lowered)
    return hidingStyles.contains { plain.span.holds($0.span) }
  }

  private static let hidingStyles = ["display:none", "visibility:hidden"].map { Array($0.utf8) }

  private static let furnitureRoles: Set<String> = [
    "navigation", "banner", "complementary", "contentinfo", "search", "menu", "menubar", "toolbar",
    "tablist",
  ]

  private static let windowRoles: Set<String> = ["dialog", "alertdialog"]

  fileprivate static let strangeWords: Set<String> = [
    "comment", "comments", "disqus", "cmt", "comentarios", "commentaires", "commenti", "kommentare", "kommentarer",
    "reacties", "yorumlar", "cookie", "cookies", "consent", "gdpr",
  ]

  fileprivate static let furnitureWords: Set<String> = [
    "nav", "navbar", "navigation", "menu", "gnb", "lnb", "share", "sharing", "sns", "social", "related", "relation",
    "recommend", "recommended", "recommendations", "reply", "replies", "footer",
    "sidebar", "widget", "ad", "ads", "advert", "advertisement", "adsbygoogle", "banner", "promo", "promotion",
    "newsletter", "subscribe", "subscription", "breadcrumb", "breadcrumbs", "pagination", "pager", "popular",
    "ranking", "trending", "copyright", "login", "signin", "signup", "tags",
    "toolbar", "print", "skip", "outbrain", "taboola", "sponsored", "paywall", "modal",
    "popup",
    "caption", "figcaption", "credit", "hashtag", "hashtags", "most", "latest", "aside", "byline", "author",
    "authors",
    "avatar", "profile", "postprofile", "bio", "jumpbox", "signature", "masthead", "playlist", "upsell",
    "crosslinks", "relacionadas", "relacionados", "correlati",
  ]

  fileprivate static let metaWords: Set<String> = ["meta", "metadata", "timestamp"]

  fileprivate static let standfirstWords: Set<String> = [
    "standfirst", "subtitle", "subhead", "subheadline", "subheading", "sub", "deck", "dek", "lede", "chapo", "sapo",
    "entradilla", "bajada", "sommario", "ingress", "perex", "linhafina", "vorspann",
  ]

  /// Names of classes that hide a box, or show it on some screens only, in several frameworks.
  fileprivate static let foldedNames: Set<String> = ["hide", "hidden", "d-none", "invisible", "display-none"]

  /// What broadcasters make, as part of a name.
  fileprivate static let workWords: Set<String> = ["article", "story", "post", "entry", "news", "body"]

  /// The last word of the names of boxes that hold the text of such a work.
  fileprivate static let bodyWords: Set<String> = [
    "body", "content", "contents", "text", "copy", "paragraph", "par",
  ]

  fileprivate static let storyWords: Set<String> = [
    "article", "articlebody", "story", "storybody", "transcript", "content", "post", "entry", "newsbody", "body",
    "text", "script", "contents", "cont", "detail", "main",
  ]
}

/// The class and the id of an element, taken apart.
private struct Names {
  /// All of them in lower case.
  let text: String
  /// Each name as its words: `articleShare_btn` is `article`, `share` and `btn`.
  private let tokens: [[String]]

  init(_ attributes: HTMLAttributes) {
    guard attributes["class"] != nil || attributes["id"] != nil else {
      (text, tokens) = ("", [])
      return
    }
    let names = (attributes["class"] ?? "") + " " + (attributes["id"] ?? "")
    // Names with a colon or a bracket are utilities that say how it looks: `print:max-w-full`.
    let parts = names.utf8.prefix(1_024).split { $0.isSpace }.filter { part in
      !part.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "[") }
    }
    tokens = parts.map(Self.words)
    text = names.lowercased()
  }

  var words: some Sequence<String> { tokens.joined() }

  /// True if a class is one with which pages hide text from all but screen readers.
  var isUnseen: Bool {
    !tokens.isEmpty
      && text.split(whereSeparator: \.isWhitespace).contains { HTMLHint.unseenNames.contains(String($0)) }
  }

  /// What the names say, those first that outdo the others.
  var hint: HTMLHint {
    if tokens.isEmpty { return .none }
    if words.contains(where: HTMLHint.strangeWords.contains) { return .strange }
    let namesStory = tokens.contains(where: Self.namesStory)
    let furniture = tokens.filter { $0.contains(where: HTMLHint.furnitureWords.contains) }
    if !furniture.isEmpty, !namesStory || furniture.contains(where: { $0.count == 1 }) { return .namedFurniture }
    if words.contains(where: HTMLHint.metaWords.contains) { return .meta }
    if !namesStory, words.contains(where: ["teaser", "teasers"].contains) { return .teaser }
    if tokens.contains(where: { HTMLHint.foldedNames.contains($0.joined(separator: "-")) }) { return .folded }
    if words.contains(where: HTMLHint.standfirstWords.contains) { return .standfirst }
    return namesStory || words.contains(where: HTMLHint.storyWords.contains) ? .story : .none
  }

  /// True if a name is one of the story's own box, `article__content` or `entry-text`, and of nothing smaller:
  /// `related-article-content`, `article-body-footer`.
  private static func namesStory(_ words: [String]) -> Bool {
    guard let last = words.last, words.count < 5 else { return false }
    if words.count == 1 { return ["articlebody", "storybody", "newsbody", "postbody"].contains(last) }
    return HTMLHint.bodyWords.contains(last) && words.dropLast().contains(where: HTMLHint.workWords.contains)
      && !HTMLHint.furnitureWords.contains(words[0])
  }

  private static func words(_ name: Substring.UTF8View.SubSequence) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var last: UInt8 = 0
    for byte in name {
      let isBoundary = !byte.isLetter || byte.isUpper && last.isLower
      if isBoundary, !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
      if byte.isLetter { word.append(byte.lowered) }
      last = byte
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }
}
