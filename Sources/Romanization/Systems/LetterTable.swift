/// One system of romanization as tables: what stands at the beginning, for a vowel, at a junction and at the end.
struct LetterTable: Hashable, Sendable {
  /// The letters of the onset that begins a word, by ``Onset``.
  var initials: [Letters]
  /// The letters of a vowel, by ``Vowel``.
  var vowels: [Letters]
  /// The letters of a coda and the onset after it, by ``Following/index(_:_:)``.
  var junctions: [Letters]
  /// The letters of the coda that ends a word, by ``Coda``.
  var finals: [Letters]

  /// Lays out a system from lists of letters with spaces between and a rule for the junctions.
  init(
    initials: [String], vowels: [String], finals: [String],
    junction: (_ coda: UInt8, _ following: Following, _ sound: Junction) -> (String, String)
  ) {
    self.initials = initials.map { Letters($0) }
    self.vowels = vowels.map { Letters($0) }
    self.finals = finals.map { Letters($0) }
    junctions = (0..<Coda.count).flatMap { coda in
      Following.all.enumerated().map { place, following in
        let sound = Junction.table[Int(coda) * Following.count + place]
        let (end, start) = junction(coda, following, sound)
        return Letters(end, start)
      }
    }
  }
}

/// A list of letters in one line: words with spaces between, `-` for none.
func list(_ line: String) -> [String] { line.split(separator: " ").map { $0 == "-" ? "" : String($0) } }
