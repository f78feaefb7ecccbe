import Aircheck
import CMemory

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A translation memory on disk, which several runs may share.
@safe struct MemoryFile: ~Copyable {
  private let path: String
  private let file: OpaquePointer

  /// Opens a file, creating it if needed.
  init(_ path: String) throws(Failure) {
    var message: UnsafeMutablePointer<CChar>?
    let opened = unsafe path.withPathBytes { unsafe memory_open($0, &message) }
    guard let opened = unsafe opened else {
      let problem = unsafe message.map { unsafe String(cString: $0) } ?? "it cannot be opened"
      unsafe free(message)
      throw Failure("\(path): \(problem)", hint: "name a file that '--memory' made, or a new one")
    }
    self.path = path
    unsafe file = opened
  }

  deinit { unsafe memory_close(file) }

  /// The pairs of two languages, in whichever order they were added.
  func pairs(_ left: String, _ right: String) throws(Failure) -> [TranslationMemory.Pair] {
    let forward = try read(left, right)
    guard left != right else { return forward }
    return forward + (try read(right, left)).map { TranslationMemory.Pair($0.right, $0.left) }
  }

  private func read(_ left: String, _ right: String) throws(Failure) -> [TranslationMemory.Pair] {
    var pairs: [TranslationMemory.Pair] = []
    let code = unsafe withUnsafeMutablePointer(to: &pairs) { pairs in
      unsafe memory_read(file, left, right, pairs) { pairs, left, right in
        let pair = unsafe TranslationMemory.Pair(String(cString: left), String(cString: right))
        unsafe pairs?.assumingMemoryBound(to: [TranslationMemory.Pair].self).pointee.append(pair)
      }
    }
    guard code == 0 else { throw Failure("\(path): cannot be read", hint: "try again when no other run uses it") }
    return pairs
  }

  /// Adds pairs, all or none; sentences that hold the zero character are left out.
  func add(_ pairs: [TranslationMemory.Pair], _ left: String, _ right: String) throws(Failure) {
    let pairs = pairs.filter { !$0.left.utf8.contains(0) && !$0.right.utf8.contains(0) }
    let (lefts, rights) = (Self.joined(pairs.map(\.left)), Self.joined(pairs.map(\.right)))
    guard unsafe memory_add(file, left, right, pairs.count, lefts, rights) == 0 else {
      throw Failure("\(path): nothing could be added", hint: "make room, or try again when no other run uses it")
    }
  }

  /// Texts one after the other, each ended by a zero.
  private static func joined(_ texts: [String]) -> [CChar] {
    texts.flatMap { $0.utf8.map { CChar(bitPattern: $0) } + [0] }
  }
}
