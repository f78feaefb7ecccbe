#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Files and folders that this run has made and not finished: removed when the run fails or is interrupted.
///
/// Only what this run itself created is ever listed here, so nothing that others made is removed.
enum Unfinished {
  /// Room for the paths of a folder's files; a C array, since a signal handler may not allocate.
  private static let capacity = 256
  nonisolated(unsafe) private static var paths = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
    capacity: capacity)
  nonisolated(unsafe) private static var count: Int = 0
  nonisolated(unsafe) private static var isWatching = false

  /// Makes a file in the folder of another: without a name where the system can, else of a random one.
  static func file(beside target: String) throws(SystemError) -> (path: String?, descriptor: Descriptor) {
    let folder = FileSystem.folder(of: target)
    if let nameless = Descriptor(namelessIn: folder.isEmpty ? "." : folder) { return (nil, nameless) }
    return try attempt(beside: target) { path throws(SystemError) in try Descriptor(creating: path) }
  }

  /// Gives a file without a name a random one in the folder of another.
  static func named(_ descriptor: Descriptor, beside target: String) throws(SystemError) -> String {
    try attempt(beside: target) { path throws(SystemError) in try descriptor.link(to: path) }.0
  }

  /// Makes the folders on the way to a file that are not there.
  static func makeFolders(of path: String) throws(SystemError) {
    let folder = FileSystem.folder(of: path)
    let parent = String(folder.utf8.dropLast()) ?? ""
    guard !parent.isEmpty, FileSystem.status(parent) == nil else { return }
    try makeFolders(of: parent)
    do {
      try FileSystem.makeFolder(parent)
      remember(parent)
    } catch {
      // Another run may have been faster.
      if !error.isNameTaken { throw error }
    }
  }

  /// Makes a folder of a random name in the folder of another.
  static func folder(beside target: String) throws(SystemError) -> String {
    try attempt(beside: target) { path throws(SystemError) in try FileSystem.makeFolder(path) }.0
  }

  /// Makes a file in a folder that this run has made.
  static func file(_ path: String) throws(SystemError) -> Descriptor {
    let descriptor = try Descriptor(creating: path)
    remember(path)
    return descriptor
  }

  /// How much is unfinished now, so that a caller can keep or remove only what comes later.
  static var mark: Int { unsafe count }

  /// Keeps what was made after a mark: it is finished.
  static func forget(after mark: Int = 0) { unsafe count = mark }

  /// Removes everything that was made after a mark and is not finished, the latest first.
  static func removeAll(after mark: Int = 0) {
    while unsafe count > mark {
      unsafe count -= 1
      if let path = unsafe paths[count], unsafe unlink(path) != 0 { _ = unsafe rmdir(path) }
    }
  }

  private static func attempt<Made>(
    beside target: String, _ make: (String) throws(SystemError) -> Made
  ) throws(SystemError) -> (String, Made) {
    watchSignals()
    for _ in 0..<100 {
      let path =
        FileSystem.folder(of: target) + ".aircheck-" + String(UInt64.random(in: .min ... .max), radix: 36)
        + ".unfinished"
      do {
        let made = try make(path)
        remember(path)
        return (path, made)
      } catch  where error.isNameTaken {
        continue
      }
    }
    throw SystemError.nameTaken
  }

  private static func remember(_ path: String) {
    guard unsafe count < capacity else { return }
    unsafe paths[count] = path.withPathBytes { unsafe strdup($0) }
    unsafe count += 1
  }

  /// On a signal that ends the program, removes what is not finished, then lets the signal do its work.
  private static func watchSignals() {
    guard unsafe !isWatching else { return }
    unsafe isWatching = true
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // A signal that the caller has the program ignore (nohup) stays ignored.
      let before = signal(number) { number in
        Unfinished.removeAll()
        _ = signal(number, SIG_DFL)
        raise(number)
      }
      if isIgnored(before) { _ = signal(number, SIG_IGN) }
    }
  }

  private static func isIgnored(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
