import Foundation

/// The processor time that work takes, in nanoseconds: other programs on the machine do not count.
public enum ProcessorTime {
  /// The time this process spends on a piece of work, on all its threads.
  public static func measure(_ work: () -> Void) -> Double {
    let start = spent(by: ownTime)
    work()
    return spent(by: ownTime) - start
  }

  /// The time that programs take that a piece of work starts and waits for.
  public static func ofPrograms(in work: () -> Void) -> Double {
    let start = spent(by: programsTime)
    work()
    return spent(by: programsTime) - start
  }

  private static let ownTime: Int32 = 0
  private static let programsTime: Int32 = -1

  /// `RUSAGE_SELF` and `RUSAGE_CHILDREN` are of a type on Linux that is not the one their function takes.
  private static func spent(by whose: Int32) -> Double {
    var usage = rusage()
    unsafe getrusage(whose, &usage)
    return nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime)
  }

  private static func nanoseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1e9 + Double(time.tv_usec) * 1e3
  }
}
