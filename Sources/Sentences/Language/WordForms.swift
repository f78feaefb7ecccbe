internal import Bytes
internal import Locales

/// The words of a language file in all forms in which text has them, with what the language says of each.
struct WordForms {
  /// The words, and what follows the hyphen of those that are the end of a word: `-str.`.
  private(set) var words = WordTable(roomFor: manyForms)
  private(set) var suffixes = WordTable()
  /// All that is said of any word.
  private(set) var all: WordClass = []
  /// The forms that close a sentence, as the file writes them.
  private(set) var endings: [String] = []
  /// The words that begin sentences, with a capital.
  private(set) var starters: [String] = []
  /// True if a word that explains a stop may end in a letter, by the low 16 bits of its scalar.
  private(set) var stoppedLetters = [UInt8](repeating: 0, count: 1 << 16)
  private let asked: WordClass

  /// Collects words; endings are those of some classes.
  init(endings asked: WordClass) { self.asked = asked }

  /// A word in the file also matches capitalized and in all capitals; a single letter matches only itself.
  mutating func add(_ word: String, _ classes: WordClass) {
    var word = word
    if word.hasSuffix("."), word != "." { word.removeLast() }
    let rest = word.dropFirst()
    if !word.isEmpty, rest.isEmpty, classes != .starter { return file(word, classes) }
    let capitals = word.uppercased()
    take(word, classes)
    // In a script without capitals all forms are one.
    if capitals == word { return }
    take(word.prefix(1).uppercased() + rest, classes)
    take(capitals, classes)
  }

  /// Takes `т.д`, and the same with spaces after the stops inside; capitals with spaces between are initials.
  private mutating func take(_ form: String, _ classes: WordClass) {
    file(form, classes)
    guard form.utf8.dropFirst().contains(UInt8(ascii: ".")), form != form.uppercased() || form == form.lowercased()
    else { return }
    file(form.substituting(".", ". "), classes)
    file(form.substituting(".", ".\u{A0}"), classes)
  }

  private mutating func file(_ form: String, _ classes: WordClass) {
    all.formUnion(classes)
    if form.utf8.first == UInt8(ascii: "-"), form.hasPrefix("-") {
      suffixes.add(String(form.dropFirst()), classes)
    } else {
      words.add(form, classes)
    }
    if !classes.isDisjoint(with: asked) { endings.append(form) }
    if classes.contains(.starter), form.first?.isUppercase ?? false { starters.append(form) }
    if !classes.isDisjoint(with: .stopped), let last = form.unicodeScalars.last {
      stoppedLetters[Int(last.value & 0xFFFF)] = 1
    }
  }

  /// Most languages have fewer words in all forms.
  private static var manyForms: Int { 2_500 }
}
