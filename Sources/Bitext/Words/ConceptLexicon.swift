internal import Bytes
internal import CBitext

/// Which words of a language name which concepts, out of the files that `Scripts/make-concepts` writes.
struct ConceptLexicon: Sendable {
  /// The concepts of each word, by their numbers.
  private var concepts: [String: Set<Int>] = [:]
  /// The months by their names.
  private(set) var months: [String: Int] = [:]
  /// No word is longer.
  private(set) var longest = 0

  /// Reads the words of a language; empty if it has no file.
  init(language: String) {
    for line in Self.text(language).split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"))
      guard fields.count == 2 else { continue }
      let word = String(decoding: fields[0], as: UTF8.self)
      for number in fields[1].split(separator: UInt8(ascii: " ")) {
        if number.first == UInt8(ascii: "M") {
          months[word] = Int(String(decoding: number.dropFirst(), as: UTF8.self))
        } else if let concept = Int(String(decoding: number, as: UTF8.self), radix: 36) {
          concepts[word, default: []].insert(concept)
        }
      }
      longest = max(longest, word.unicodeScalars.count)
    }
  }

  private static func text(_ language: String) -> [UInt8] {
    unsafe EmbeddedFile(named: language, among: concept_files())?.bytes ?? []
  }

  /// The concepts that a word names; empty for other words.
  subscript(word: String) -> Set<Int> { concepts[word] ?? [] }
}
