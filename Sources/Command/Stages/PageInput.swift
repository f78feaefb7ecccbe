import Aircheck

extension Page {
  /// Reads a page from its bytes, and says on standard error if characters of it are lost.
  init(reading bytes: [UInt8], from input: Input) throws(Failure) {
    do {
      self = try Page(decoding: bytes)
    } catch {
      throw Failure("\(input.name): \(error)")
    }
    guard let first = replaced.first else { return }
    let line = text.utf8.prefix(first.lowerBound).count { $0 == UInt8(ascii: "\n") } + 1
    let lost = replaced.count == 1 ? "a character is lost" : "\(replaced.count) characters are lost, the first"
    Output.note("aircheck: \(input.name): \(lost) in line \(line), where U+FFFD stands; look for a better copy")
  }
}
