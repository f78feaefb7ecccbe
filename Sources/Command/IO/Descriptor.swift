#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// An open file, pipe or terminal: bytes in, bytes out, errors of the system as values.
///
/// With `FileSystem`, the one place of the program that calls the system with pointers, and so says `unsafe`.
struct Descriptor: Sendable {
  let number: Int32

  static let standardInput = Descriptor(number: STDIN_FILENO)
  static let standardOutput = Descriptor(number: STDOUT_FILENO)
  static let standardError = Descriptor(number: STDERR_FILENO)

  /// Opens a file for reading.
  init(reading path: String) throws(SystemError) {
    let opened = unsafe path.withPathBytes { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    guard opened >= 0 else { throw SystemError(errno) }
    number = opened
  }

  /// Opens a file that is not there yet for writing.
  init(creating path: String) throws(SystemError) {
    let opened = unsafe path.withPathBytes { unsafe open($0, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    guard opened >= 0 else { throw SystemError(errno) }
    number = opened
  }

  /// Opens a file without a name in a folder, for writing; nil where the system has none, or could not name it later.
  init?(namelessIn folder: String) {
    #if canImport(Darwin)
    return nil
    #else
    // `O_TMPFILE`, which the headers give only as an expression.
    let nameless: Int32 = 0o20_000_000 | O_DIRECTORY
    guard FileSystem.status("/proc/self/fd") != nil else { return nil }
    let opened = unsafe folder.withPathBytes { unsafe open($0, O_RDWR | nameless | O_CLOEXEC, 0o666) }
    guard opened >= 0 else { return nil }
    number = opened
    #endif
  }

  /// Gives a file without a name one.
  func link(to path: String) throws(SystemError) {
    let linked = unsafe "/proc/self/fd/\(number)".withPathBytes { old in
      unsafe path.withPathBytes { unsafe linkat(AT_FDCWD, old, AT_FDCWD, $0, AT_SYMLINK_FOLLOW) }
    }
    guard linked == 0 else { throw SystemError(errno) }
  }

  /// Opens what is there already for writing: a device, a pipe, a file that keeps its other names.
  init(writingThrough path: String) throws(SystemError) {
    let opened = unsafe path.withPathBytes { unsafe open($0, O_WRONLY | O_CLOEXEC) }
    guard opened >= 0 else { throw SystemError(errno) }
    number = opened
  }

  /// The descriptor that a path like `/dev/stdout` or `/dev/fd/3` names; nil for every other path.
  static func named(by path: String) -> Descriptor? {
    if path == "/dev/stdout" { return .standardOutput }
    if path == "/dev/stderr" { return .standardError }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
      return Int32(path.dropFirst(folder.count)).map { Descriptor(number: $0) }
    }
    return nil
  }

  /// Gives a new file the mode of an old one, and its owner where the system lets us.
  func take(modeAndOwnerOf old: FileStatus) {
    _ = fchown(number, old.owner, old.group)
    _ = fchmod(number, old.mode)
  }

  /// Empties a regular file.
  func truncate() { _ = ftruncate(number, 0) }

  /// True if a read would not have to wait: there are bytes, or the end.
  var isReady: Bool {
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 0) != 0
  }

  /// Takes over an open descriptor.
  init(number: Int32) { self.number = number }

  /// Reads at most as many bytes as the buffer is long into its front; 0 at the end.
  func read(into buffer: inout [UInt8]) throws(SystemError) -> Int {
    while true {
      let number = number
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        #if canImport(Darwin)
        unsafe Darwin.read(number, bytes.baseAddress, bytes.count)
        #else
        unsafe Glibc.read(number, bytes.baseAddress, bytes.count)
        #endif
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw SystemError(errno) }
    }
  }

  /// Writes all bytes.
  func write(_ bytes: ArraySlice<UInt8>) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let number = number
      let count = unsafe rest.withUnsafeBytes { bytes in
        #if canImport(Darwin)
        unsafe Darwin.write(number, bytes.baseAddress, bytes.count)
        #else
        unsafe Glibc.write(number, bytes.baseAddress, bytes.count)
        #endif
      }
      if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { throw SystemError(errno) }
    }
  }

  /// Brings what was written to the disk; a full disk may show itself only here.
  func synchronize() throws(SystemError) {
    let synced = fsync(number)
    let problem = SystemError(errno)
    // Devices and pipes have no disk.
    guard synced == 0 || problem.code == EINVAL else { throw problem }
  }

  /// Closes a file that was written; some systems report a failed write only here.
  func closeWritten() throws(SystemError) {
    guard close(number) == 0 else { throw SystemError(errno) }
  }

  /// True if a file that was opened by its name or without one holds the same bytes as another.
  func holdsSameBytes(asFileAt path: String) -> Bool {
    guard let other = try? Descriptor(reading: path) else { return false }
    defer { other.closeRead() }
    var place = 0
    var (mine, others) = ([UInt8](repeating: 0, count: 1 << 16), [UInt8](repeating: 0, count: 1 << 16))
    while let count = try? other.read(into: &others) {
      let number = number
      let same = unsafe mine.withUnsafeMutableBytes { unsafe pread(number, $0.baseAddress, $0.count, off_t(place)) }
      guard same == count, mine[..<count] == others[..<count] else { return false }
      if count == 0 { return true }
      place += count
    }
    return false
  }

  /// Closes a file that was read.
  func closeRead() { close(number) }

  /// True if a person sits at the other end.
  var isTerminal: Bool { isatty(number) == 1 }
}

/// A failure that the operating system reported.
struct SystemError: Error, Hashable, CustomStringConvertible {
  let code: Int32

  init(_ code: Int32) { self.code = code }

  /// A folder where a file belongs.
  static let isFolder = SystemError(EISDIR)
  /// Something has the name already.
  static let nameTaken = SystemError(EEXIST)

  /// Something has the name already.
  var isNameTaken: Bool { code == EEXIST }
  /// Something is there already, and it is a folder with files in it.
  var isFolderTaken: Bool { code == EEXIST || code == ENOTEMPTY || code == ENOTDIR }

  /// What to do where writing failed.
  var advice: String {
    switch code {
    case ENOENT: "make the folder first, or name another"
    case ENOTDIR: "name a place that is in a folder"
    case ENAMETOOLONG: "choose a shorter name"
    case EISDIR: "name a file, not a folder"
    case ENOSPC, EDQUOT: "make room, or name a place with room"
    case EACCES, EPERM, EROFS: "name a place that you may write to"
    default: "name a place with room that can be written"
    }
  }

  /// Nobody reads what is written: the pipe is closed.
  var isClosedPipe: Bool { code == EPIPE }

  /// The system's own words, in lower case: `no space left on device`.
  var description: String { unsafe String(cString: strerror(code)).lowercased() }
}
