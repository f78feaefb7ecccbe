internal import Bytes
internal import Locales

/// Knows which words an apostrophe joins, by the language's grammar.
enum Apostrophe {
  /// True if an apostrophe, and nothing else, belongs between two words.
  static func belongs(between head: Range<Int>, _ tail: Range<Int>, _ context: RuleContext) -> Bool {
    guard !head.isEmpty, !tail.isEmpty else { return false }
    let (head, tail) = (context.lowercased(head), context.lowercased(tail))
    let language = context.profile.language
    if language.isIn("en") {
      if tail == "t" { return head.hasSuffix("n") && head.utf8.count > 2 }
      return endings.contains(tail) && head.utf8.count > (tail == "s" || tail == "m" ? 0 : 1)
    }
    guard let first = tail.unicodeScalars.first,
      tail.unicodeScalars.count > 1 || ["a", "à", "y", "è"].contains(tail)
    else { return false }
    let elided = language.isIn("fr") ? french : language.isIn("it") ? italian : []
    return elided.contains(head) && "aeiouhâàéèêëîïôöûüœæy".unicodeScalars.contains(first)
  }

  /// What English writes after its apostrophe, `t` aside.
  private static let endings: Set<String> = ["s", "re", "ve", "ll", "d", "m"]
  private static let french: Set<String> = [
    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "aujourd", "quelqu", "presqu",
  ]
  private static let italian: Set<String> = [
    "l", "d", "c", "s", "m", "t", "v", "un", "dell", "nell", "all", "dall", "sull", "coll", "quell", "quest", "dov",
    "com",
    "anch", "nessun", "bell", "sant", "tutt", "mezz",
  ]
}
