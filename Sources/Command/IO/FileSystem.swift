#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What the file system does in one step.
enum FileSystem {
  /// Puts a file or folder where another name was; on the same disk this happens whole or not at all.
  static func rename(_ from: String, to: String) throws(SystemError) {
    let result = unsafe from.withPathBytes { from in
      unsafe to.withPathBytes { to in
        #if canImport(Darwin)
        unsafe Darwin.rename(from, to)
        #else
        unsafe Glibc.rename(from, to)
        #endif
      }
    }
    guard result == 0 else { throw SystemError(errno) }
  }

  /// Makes a folder whose parent is there.
  static func makeFolder(_ path: String) throws(SystemError) {
    guard unsafe path.withPathBytes({ unsafe mkdir($0, 0o777) }) == 0 else { throw SystemError(errno) }
  }

  /// What is at the end of a path and of the links it may name; nil where nothing is.
  static func status(_ path: String) -> FileStatus? {
    var status = stat()
    guard unsafe path.withPathBytes({ unsafe stat($0, &status) }) == 0 else { return nil }
    return FileStatus(status)
  }

  /// The path to which the links of its last part lead, whether anything is there or not.
  ///
  /// - Throws: ``SystemError`` when links lead in a circle.
  static func followingLinks(_ path: String) throws(SystemError) -> String {
    var path = path
    for _ in 0..<40 {
      guard let next = link(path) else { return path }
      path = next.utf8.first == UInt8(ascii: "/") ? next : folder(of: path) + next
    }
    throw SystemError(ELOOP)
  }

  /// What a link says; nil where no link is.
  private static func link(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = unsafe path.withPathBytes { path in unsafe readlink(path, &buffer, Int(PATH_MAX)) }
    return count < 0 ? nil : String(pathBytes: buffer[..<count].map { UInt8(bitPattern: $0) })
  }

  /// The part of a path up to its last slash; empty where it has none.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// The folders on the way from the root to a path, and its last part; links are not followed.
  static func steps(to path: String) -> [String] {
    let whole = path.hasPrefix("/") ? path : workingFolder + "/" + path
    return whole.split(separator: "/").reduce(into: []) { steps, step in
      if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(String(step)) }
    }
  }

  /// The folder in which relative paths begin; empty where the system does not say.
  private static var workingFolder: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard unsafe getcwd(&buffer, buffer.count) != nil else { return "" }
    return String(pathBytes: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) })
  }

  /// Brings a new name in a folder to the disk; not every file system can.
  static func synchronizeFolder(of path: String) {
    let folder = folder(of: path)
    guard let descriptor = try? Descriptor(reading: folder.isEmpty ? "." : folder) else { return }
    fsync(descriptor.number)
    descriptor.closeRead()
  }

  /// Makes writing to a closed pipe, or beyond the size that a file may have, an error that can be handled, instead of
  /// ending the process.
  static func ignoreSignalsOfWriting() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// The words of the command line; bytes that are not UTF-8 keep their value, as ``Swift/String/init(pathBytes:)``
  /// says.
  static var arguments: [String] {
    (0..<Int(CommandLine.argc)).compactMap { index in
      guard let word = unsafe CommandLine.unsafeArgv[index] else { return nil }
      return unsafe String(pathBytes: Array(UnsafeRawBufferPointer(start: word, count: strlen(word))))
    }
  }

  /// Ends the process.
  static func exit(_ code: Int32) -> Never {
    #if canImport(Darwin)
    Darwin.exit(code)
    #else
    Glibc.exit(code)
    #endif
  }

  /// The value of a variable of the environment.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}

/// What the file system says of a file.
struct FileStatus {
  let mode: mode_t
  let owner: uid_t
  let group: gid_t
  let isFolder: Bool
  /// True if it is a regular file of one name, so that another file can take its place unnoticed.
  let isReplaceable: Bool
  /// True if it is a regular file.
  let isRegular: Bool
  /// When its content was last changed, in seconds since 1970.
  let modified: Int
  private let device: UInt64
  private let number: UInt64

  init(_ status: stat) {
    mode = status.st_mode & 0o7777
    (owner, group) = (status.st_uid, status.st_gid)
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isReplaceable = isRegular && status.st_nlink == 1
    #if canImport(Darwin)
    modified = status.st_mtimespec.tv_sec
    #else
    modified = status.st_mtim.tv_sec
    #endif
    (device, number) = (UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino))
  }

  /// True if both are the same file.
  func isSame(as other: Self) -> Bool { device == other.device && number == other.number }
}
