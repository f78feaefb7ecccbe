#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What the file system does in one step.
enum FileSystem {
  /// Puts a file or folder where another name was; on the same disk this happens whole or not at all.
  static func rename(_ from: String, to: String) throws(SystemError) {
    #if canImport(Darwin)
    let result = unsafe Darwin.rename(from, to)
    #else
    let result = unsafe Glibc.rename(from, to)
    #endif
    guard result == 0 else { throw SystemError(errno) }
  }

  /// Whether anything has this name, also a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// Makes a folder whose parent is there.
  static func makeFolder(_ path: String) throws(SystemError) {
    guard unsafe mkdir(path, 0o777) == 0 else { throw SystemError(errno) }
  }

  /// Removes a file, or a folder that is empty; what is not there is no error.
  static func remove(_ path: String) { _ = removed(path) }

  private static func removed(_ path: String) -> Int32 {
    #if canImport(Darwin)
    unsafe Darwin.remove(path)
    #else
    unsafe Glibc.remove(path)
    #endif
  }

  /// Makes writing to a closed pipe an error that can be told from others instead of a sudden end.
  static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// The number of this process, which keeps temporary names apart.
  static var processNumber: Int32 { getpid() }

  /// Ends the process.
  static func exit(_ code: Int32) -> Never {
    #if canImport(Darwin)
    Darwin.exit(code)
    #else
    Glibc.exit(code)
    #endif
  }

  /// What a variable of the environment says.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
