internal import Bytes
internal import CLocales

/// The common Korean words that particles follow, out of the file that `Scripts/make-words` writes from the frequencies of
/// wordfreq.
///
/// They are looked up where they are: a line a word in the order of their bytes, each with its frequency in one digit.
public enum NounList {
  /// How common a word of two syllables or more is, from 7 to 15, in steps of 0.4 on Zipf's scale from 1 on; nil for one that
  /// is not common.
  public static func frequency(of word: ArraySlice<UInt8>) -> Int? {
    guard !word.isEmpty, let file = unsafe EmbeddedFile(named: "ko", among: noun_files()) else { return nil }
    return file.read { frequency(of: word, in: $0) }
  }

  private static func frequency(of word: ArraySlice<UInt8>, in lines: Span<UInt8>) -> Int? {
    var (low, high) = (0, lines.count)
    while low < high {
      var start = (low + high) / 2
      while start > low, lines[start - 1] != .newline { start -= 1 }
      var end = start
      while end < high, lines[end] != .newline { end += 1 }
      switch compare(word, with: lines, from: start, to: end - 1) {
      case 0: return digit(lines[end - 1])
      case ..<0: high = start
      default: low = end + 1
      }
    }
    return nil
  }

  /// Below 0 where a word is ahead of a line's, 0 where it is the same.
  private static func compare(_ word: ArraySlice<UInt8>, with lines: Span<UInt8>, from start: Int, to end: Int)
    -> Int
  {
    for (offset, byte) in word.enumerated() {
      guard start + offset < end else { return 1 }
      if byte != lines[start + offset] { return Int(byte) - Int(lines[start + offset]) }
    }
    return start + word.count < end ? -1 : 0
  }

  private static func digit(_ byte: UInt8) -> Int {
    Int(byte) - (byte.isDigit ? Int(UInt8(ascii: "0")) : Int(UInt8(ascii: "a")) - 10)
  }
}
