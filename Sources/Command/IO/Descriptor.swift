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
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw SystemError(errno) }
    number = opened
  }

  /// Opens a file that is not there yet for writing.
  init(creating path: String) throws(SystemError) {
    let opened = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard opened >= 0 else { throw SystemError(errno) }
    number = opened
  }

  private init(number: Int32) { self.number = number }

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

  /// Brings what was written to the disk and closes the file; a full disk may show itself only here.
  func closeWritten() throws(SystemError) {
    let synced = fsync(number)
    let problem = SystemError(errno)
    guard close(number) == 0, synced == 0 || problem.code == EINVAL else { throw problem }
  }

  /// Closes a file that was read.
  func closeRead() { close(number) }

  /// Whether a person sits at the other end.
  var isTerminal: Bool { isatty(number) == 1 }
}

/// A failure that the operating system reported.
struct SystemError: Error, Hashable, CustomStringConvertible {
  let code: Int32

  init(_ code: Int32) { self.code = code }

  /// Nobody reads what is written: the pipe is closed.
  var isClosedPipe: Bool { code == EPIPE }

  /// The system's own words, in lower case: `no space left on device`.
  var description: String { unsafe String(cString: strerror(code)).lowercased() }
}
