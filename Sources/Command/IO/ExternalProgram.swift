#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Another program, found on PATH and run without a shell.
struct ExternalProgram {
  let name: String

  /// The result of a run.
  struct Result {
    /// The exit code.
    var code: Int32
    /// What it wrote to standard output.
    var output: [UInt8]
  }

  /// True if the program is on PATH.
  var isInstalled: Bool {
    (FileSystem.environment("PATH") ?? "").split(separator: ":").contains { folder in
      unsafe access("\(folder)/\(name)", X_OK) == 0
    }
  }

  /// Runs the program to its end in an empty environment, with nothing to read and its messages thrown away.
  func run(_ arguments: [String]) throws(SystemError) -> Result {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw SystemError(errno) }
    let process: pid_t
    do throws(SystemError) {
      process = try start(arguments, writingTo: ends)
    } catch {
      for end in ends { close(end) }
      throw error
    }
    close(ends[1])
    let output = try Descriptor(number: ends[0]).readToEnd()
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Result(code: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F, output: output)
  }

  private func start(_ arguments: [String], writingTo ends: [Int32]) throws(SystemError) -> pid_t {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    #else
    var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addclose(&actions, ends[0])
    unsafe posix_spawn_file_actions_addclose(&actions, ends[1])
    var process: pid_t = 0
    var words = unsafe ([name] + arguments).map { unsafe strdup($0) } + [nil]
    defer { while let word = unsafe words.popLast() { unsafe free(word) } }
    let problem = unsafe posix_spawnp(&process, name, &actions, nil, &words, nil)
    guard problem == 0 else { throw SystemError(problem) }
    return process
  }
}

extension Descriptor {
  /// Reads to the end and closes.
  fileprivate func readToEnd() throws(SystemError) -> [UInt8] {
    defer { closeRead() }
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = try read(into: &buffer)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
