internal import Bytes
import Synchronization

/// What a command reads: a file, or standard input for `-`.
///
/// A class, because a file that is closed must not be read again: another may have its number by then.
final class Input: Sendable {
  let name: String
  private let descriptor: Descriptor
  private let hasEnded = Atomic(false)
  /// True once somebody reads standard input, which can be read only once.
  private static let isStandardInputTaken = Mutex(false)

  /// Opens a file by its path, or standard input by `-`.
  ///
  /// - Throws: ``Failure`` when the file cannot be read, is standard input for the second time, or is the one that
  ///   `--output` writes, unless `mayBeReplaced` says that this is meant.
  init(_ path: String, mayBeReplaced: Bool = false) throws(Failure) {
    name = path == "-" ? "standard input" : path
    if path != "-", let status = FileSystem.status(path), Output.destroys(status, mayBeReplaced: mayBeReplaced) {
      throw Failure("\(path): is the input and the output", hint: "name another file with '-o'")
    }
    if path == "-", !Self.takeStandardInput() {
      throw Failure("standard input is named twice", hint: "name a file for all but one of them")
    }
    do {
      descriptor = path == "-" ? .standardInput : try Descriptor(reading: path)
    } catch {
      throw Failure("\(path.isEmpty ? "''" : path): \(error)", hint: Self.advice(path))
    }
  }

  // Standard input was open before we were.
  deinit { if descriptor.number != Descriptor.standardInput.number { descriptor.closeRead() } }

  /// Takes standard input; false if somebody has it already.
  private static func takeStandardInput() -> Bool {
    isStandardInputTaken.withLock { taken in
      defer { taken = true }
      return !taken
    }
  }

  /// What to do about a file that cannot be opened.
  private static func advice(_ path: String) -> String {
    if path.contains("://") { return "fetch the page first: curl -s '\(path)' | aircheck clean" }
    return "name a file that can be read, or '-' for standard input"
  }

  /// All bytes to the end.
  func readAll() throws(Failure) -> [UInt8] {
    var all: [UInt8] = []
    while let piece = try next() { all += piece }
    return all
  }

  /// The next bytes, as many as came at once; nil at the end, however often it is asked.
  func next(atMost size: Int = 1 << 16) throws(Failure) -> [UInt8]? {
    if hasEnded.load(ordering: .relaxed) { return nil }
    var buffer = [UInt8](repeating: 0, count: size)
    do {
      let count = try descriptor.read(into: &buffer)
      if count == 0 {
        hasEnded.store(true, ordering: .relaxed)
        return nil
      }
      return count == size ? buffer : Array(buffer[..<count])
    } catch {
      let folder = name.hasSuffix("/") ? name : name + "/"
      let hint = error == .isFolder ? "name the files in it, as in '\(folder)*'" : Self.advice(name)
      throw Failure("\(name): \(error)", hint: hint)
    }
  }

  /// True if reading on would not have to wait.
  var isReady: Bool { descriptor.isReady }

  /// All text to the end.
  ///
  /// - Throws: ``Failure`` that names the first byte which is not UTF-8.
  func readText() throws(Failure) -> String { try Self.text(try readAll(), of: name) }

  /// Bytes as text.
  ///
  /// - Throws: ``Failure`` that names the first byte which is not UTF-8.
  static func text(_ bytes: [UInt8], of name: String) throws(Failure) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let place = bytes.firstInvalidUTF8
    let line = bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1
    throw Failure(
      "\(name): not UTF-8 at byte \(place) (line \(line))",
      hint: "run 'aircheck clean' on it first, which finds out the encoding")
  }
}

extension [UInt8] {
  /// The offset of the first byte that no UTF-8 text has there; the count if there is none.
  fileprivate var firstInvalidUTF8: Int {
    var (low, high) = (0, count)
    // The longest prefix that repairs without loss; validity of prefixes is monotone but for a cut character.
    while low < high {
      let middle = (low + high + 1) / 2
      let whole = self[..<middle].lastIndex { !$0.isContinuation } ?? 0
      let valid = String(validating: self[..<whole], as: UTF8.self) != nil
      (low, high) = valid ? (middle, high) : (low, middle - 1)
    }
    return self[..<low].lastIndex { !$0.isContinuation } ?? 0
  }
}
