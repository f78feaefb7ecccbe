import Arguments

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// How many batches of a stream are processed at a time.
struct Jobs: ArgumentValue {
  let count: Int

  /// As many as the machine has cores.
  static let all = Jobs(count: max(1, min(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), most)))
  private static let most = 256

  private init(count: Int) { self.count = count }

  /// Reads a number; 0 means one for each core.
  init?(argument: String) {
    guard let number = Int(argument), (0...Self.most).contains(number) else { return nil }
    self = number == 0 ? .all : Jobs(count: number)
  }

  static var expectation: String? { "a whole number from 0 (one for each core) to \(most)" }
}
