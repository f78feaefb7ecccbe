public import Bytes
internal import CLocales

/// The common words of a language, out of the files that `Scripts/make-words` writes from the frequencies of wordfreq.
public enum WordList {
  /// The words of a language; nil for a language without a list.
  ///
  /// The list is read on every call, in about a millisecond: whoever asks keeps it.
  public static func table(for tag: LanguageTag) -> WordTable? {
    let name = namesakes[tag.language] ?? tag.language
    guard let bytes = bytes(of: name) else { return nil }
    var reader = WordListReader(bytes)
    return reader.table()
  }

  /// The languages that have a list, in order.
  public static var tags: [String] {
    var count = 0
    let files = unsafe word_files(&count)
    return (0..<count).map { unsafe String(cString: files[$0].tag) }
  }

  /// Tags of languages that are written in the words of another's list.
  private static let namesakes = ["no": "nb", "bs": "hr", "sh": "hr"]

  private static func bytes(of tag: String) -> [UInt8]? {
    var count = 0
    let files = unsafe word_files(&count)
    for index in 0..<count where unsafe String(cString: files[index].tag) == tag {
      return unsafe [UInt8](UnsafeBufferPointer(start: files[index].bytes, count: files[index].count))
    }
    return nil
  }
}

/// Reads a list; `Scripts/make-words` says how it is written.
struct WordListReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The words of the list; nil if it breaks off.
  mutating func table() -> WordTable? {
    let counts = (0..<5).map { _ in number() }
    guard place == 10 else { return nil }
    let letters = (0..<counts[1]).map { _ in Array(String(Unicode.Scalar(UInt16(number())) ?? "?").utf8) }
    let pairs = taken(2 * counts[2]).map(Int.init)
    let text = taken(counts[3])
    let marks = taken(counts[0])
    let large = taken((counts[0] + 7) / 8)
    let rare = taken(counts[4])
    guard rare.count == counts[4] else { return nil }
    let words = Words(text: text, letters: letters, pairs: pairs)
    guard words.ends.count == counts[0] else { return nil }
    return WordTable(
      words.bytes, ends: words.ends, marks: Array(marks),
      large: (0..<counts[0]).map { large[large.startIndex + $0 / 8] >> ($0 % 8) & 1 == 1 }, rare: Array(rare))
  }

  private mutating func number() -> Int {
    let two = taken(2)
    return two.count == 2 ? Int(two[two.startIndex]) | Int(two[two.startIndex + 1]) << 8 : 0
  }

  private mutating func taken(_ count: Int) -> ArraySlice<UInt8> {
    let end = min(place + count, bytes.count)
    defer { place = end }
    return bytes[place..<end]
  }
}

/// The words of a list, as its text spells them out.
private struct Words {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []
  /// Where each letter of the word begins that is being written.
  private var starts: [Int] = []

  init(text: ArraySlice<UInt8>, letters: [[UInt8]], pairs: [Int]) {
    bytes.reserveCapacity(8 * text.count)
    var waiting: [Int] = []
    for byte in text {
      waiting.append(Int(byte))
      while let code = waiting.popLast() {
        if code < 16 {
          begin(sharing: code)
        } else if code < 16 + letters.count {
          starts.append(bytes.count)
          bytes += letters[code - 16]
        } else {
          let pair = 2 * (code - 16 - letters.count)
          guard pair + 1 < pairs.count else { return }
          waiting += [pairs[pair + 1], pairs[pair]]
        }
      }
    }
    end()
  }

  /// Begins a word with letters of the one before.
  private mutating func begin(sharing count: Int) {
    end()
    guard count > 0, count <= starts.count else {
      starts = []
      return
    }
    let shared = starts[0]..<(count < starts.count ? starts[count] : bytes.count)
    let shift = bytes.count - shared.lowerBound
    starts = starts[..<count].map { $0 + shift }
    bytes += Array(bytes[shared])
  }

  private mutating func end() {
    if !starts.isEmpty { ends.append(bytes.count) }
  }
}
