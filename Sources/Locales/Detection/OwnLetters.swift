internal import Bytes

/// The letters that some languages have and others lack, by which a text tells whose it is where its small words are few.
struct OwnLetters: Sendable {
  /// How many languages there are.
  private let count: Int
  /// The letters, in order, with the languages that have each.
  private var speakers: [(letter: UInt32, languages: [Int])] = []

  /// What one letter counts beside a small word.
  private static let weight = 0.4

  /// Learns the letters of languages, in small form.
  init(_ languages: [[String]]) {
    count = languages.count
    for (index, letters) in languages.enumerated() {
      for letter in letters {
        guard let letter = letter.unicodeScalars.first?.value else { continue }
        let place = place(of: letter)
        if place == speakers.count || speakers[place].letter != letter { speakers.insert((letter, []), at: place) }
        speakers[place].languages.append(index)
      }
    }
  }

  /// The languages that have a letter.
  private func languages(with letter: UInt32) -> [Int]? {
    let place = place(of: letter)
    return place < speakers.count && speakers[place].letter == letter ? speakers[place].languages : nil
  }

  /// Where a letter is among the letters, or would be.
  private func place(of letter: UInt32) -> Int {
    var (low, high) = (0, speakers.count)
    while low < high {
      let middle = (low + high) / 2
      if speakers[middle].letter < letter { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The votes of a text's letters for each language; a letter counts less the more languages have it.
  func votes(of text: String) -> [Double] {
    var votes = [Double](repeating: 0, count: count)
    let bytes = text.utf8.span
    var at = 0
    while at < bytes.count {
      guard bytes[at].isWide else {
        at += 1
        continue
      }
      let scalar = bytes.nextScalar(at: &at)
      guard scalar < 0x2000, let known = languages(with: scalar) ?? languages(with: Self.small(scalar)) else {
        continue
      }
      for index in known { votes[index] += Self.weight / Double(known.count) }
    }
    return votes
  }

  private static func small(_ scalar: UInt32) -> UInt32 { Unicode.Scalar(scalar)?.folded.value ?? scalar }
}
