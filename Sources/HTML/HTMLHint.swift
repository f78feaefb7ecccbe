internal import Bytes

/// What the class, the id or the role of an element says about its content.
enum HTMLHint {
  /// Nothing.
  case none
  /// It holds the story.
  case story
  /// It holds the lines between the headline and the story that say what it is about.
  case standfirst
  /// It holds what nobody spoke: menus, buttons, comments, advertisements.
  case furniture
  /// It holds what readers wrote, or a window in front of the page.
  case strange
  /// It holds who wrote the story, and when.
  case meta
  /// It is not shown.
  case hidden

  /// Reads the hint of an element from its name and attributes.
  init(element: String, _ attributes: HTMLAttributes) {
    let names = (attributes["class"] ?? "") + " " + (attributes["id"] ?? "")
    if attributes["hidden"] != nil || Self.isHidden(attributes["style"] ?? "") || Self.isUnseen(names) {
      self = .hidden
    } else if element == "dialog" || Self.windowRoles.contains(attributes["role"] ?? "") {
      self = .strange
    } else if ["nav", "aside", "footer", "figcaption"].contains(element)
      || Self.furnitureRoles.contains(attributes["role"] ?? "")
    {
      self = .furniture
    } else if element == "article" || element == "main" || attributes["itemprop"] == "articleBody"
      || attributes["role"] == "main"
    {
      self = .story
    } else {
      let words = Self.words(names)
      self =
        Self.senses.first { sense in words.contains(where: sense.words.contains) }?.hint ?? .none
    }
  }

  /// What the words of names mean, those first that outdo the others.
  private static let senses = [
    (words: strangeWords, hint: HTMLHint.strange), (furnitureWords, .furniture), (metaWords, .meta),
    (standfirstWords, .standfirst),
    (storyWords, .story),
  ]

  /// The hint of an element that is usually part of a paragraph: only captions, credits, standfirsts and the like
  /// are told apart.
  init?(element: String, inline attributes: HTMLAttributes) {
    let names = (attributes["class"] ?? "") + " " + (attributes["id"] ?? "")
    if attributes["hidden"] != nil || Self.isHidden(attributes["style"] ?? "") || Self.isUnseen(names) {
      self = .hidden
    } else if Self.words(names).contains(where: Self.asideWords.contains)
      || Self.captionNames.contains(where: names.lowercased().contains)
    {
      self = .furniture
    } else if HTMLElement.blocks.contains(element), Self.words(names).contains(where: Self.standfirstWords.contains)
    {
      self = .standfirst
    } else {
      return nil
    }
  }

  /// Whether a class is one by which pages hide text from all but screen readers.
  private static func isUnseen(_ names: String) -> Bool {
    names.split(separator: " ").contains { unseenNames.contains($0.lowercased()) }
  }

  private static let unseenNames: Set<String> = [
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
  ]

  private static func isHidden(_ style: String) -> Bool {
    let style = style.lowercased().filter { $0 != " " }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// The words of a name: `articleShare_btn` gives `article`, `share` and `btn`.
  private static func words(_ names: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var last: UInt8 = 0
    for byte in names.utf8.prefix(512) {
      let isBoundary = !byte.isLetter || byte &- 65 < 26 && last &- 97 < 26
      if isBoundary, !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
      if byte.isLetter { word.append(byte.lowered) }
      last = byte
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }

  private static let furnitureRoles: Set<String> = [
    "navigation", "banner", "complementary", "contentinfo", "search", "menu", "menubar", "toolbar",
    "tablist",
  ]

  private static let windowRoles: Set<String> = ["dialog", "alertdialog"]

  private static let strangeWords: Set<String> = [
    "comment", "comments", "disqus", "cmt", "comentarios", "commentaires", "commenti", "kommentare", "kommentarer",
    "reacties", "yorumlar", "cookie", "cookies", "consent", "gdpr",
  ]

  private static let furnitureWords: Set<String> = [
    "nav", "navbar", "navigation", "menu", "gnb", "lnb", "share", "sharing", "sns", "social", "related", "relation",
    "recommend", "recommended", "recommendations", "reply", "replies", "footer",
    "sidebar", "widget", "ad", "ads", "advert", "advertisement", "adsbygoogle", "banner", "promo", "promotion",
    "newsletter", "subscribe", "subscription", "breadcrumb", "breadcrumbs", "pagination", "pager", "popular",
    "ranking", "trending", "copyright", "login", "signin", "signup", "tags",
    "toolbar", "print", "skip", "teaser", "teasers", "outbrain", "taboola", "sponsored", "paywall", "modal",
    "popup",
    "caption", "figcaption", "credit", "hashtag", "hashtags", "most", "latest", "aside", "byline", "author",
    "authors",
    "avatar", "profile", "postprofile", "bio", "jumpbox", "signature", "masthead", "playlist", "upsell",
    "crosslinks", "relacionadas", "relacionados", "correlati",
  ]

  private static let metaWords: Set<String> = ["meta", "metadata", "timestamp"]

  private static let standfirstWords: Set<String> = [
    "standfirst", "subtitle", "subhead", "subheadline", "subheading", "sub", "deck", "dek", "lede", "chapo", "sapo",
    "entradilla", "bajada", "sommario", "ingress", "perex", "linhafina", "vorspann",
  ]

  private static let storyWords: Set<String> = [
    "article", "articlebody", "story", "storybody", "transcript", "content", "post", "entry", "newsbody", "body",
    "text", "script", "contents", "cont", "detail", "main",
  ]
}
