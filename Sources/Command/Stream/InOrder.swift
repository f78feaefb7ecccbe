internal import Dispatch
internal import Synchronization

/// Works on several pieces at a time and hands the results over in the order in which the pieces came.
///
/// Reading and writing go on while pieces are worked on. No more than `jobs` pieces and one are in memory, so a stream
/// of any length takes the same room. While the input pauses (`isReady` is false), everything that came is answered first.
func inOrder<Piece: Sendable, Result: Sendable>(
  jobs: Int, next: () throws -> Piece?, isReady: () -> Bool = { true },
  work: @escaping @Sendable (Piece) -> Result, give: (Result) throws -> Void
) throws {
  guard jobs > 1 else {
    while let piece = try next() { try give(work(piece)) }
    return
  }
  let line = ResultLine<Result>()
  let most = jobs + 1
  let queue = DispatchQueue(label: "work", attributes: .concurrent)
  var (sent, given, isAtEnd) = (0, 0, false)
  while !isAtEnd || given < sent {
    while let result = line.take(given, waiting: isAtEnd || sent - given >= most || (given < sent && !isReady())) {
      try give(result)
      given += 1
      if given == sent { break }
    }
    guard !isAtEnd, sent - given < most else { continue }
    guard let piece = try next() else {
      isAtEnd = true
      continue
    }
    let number = sent
    sent += 1
    queue.async { line.put(work(piece), at: number) }
  }
}

/// Results that wait for their turn.
private final class ResultLine<Result: Sendable>: Sendable {
  private let done = Mutex([Int: Result]())
  private let arrivals = DispatchSemaphore(value: 0)

  func put(_ result: Result, at number: Int) {
    done.withLock { $0[number] = result }
    arrivals.signal()
  }

  /// The result of a number, waited for if asked to; nil if it is not there yet.
  func take(_ number: Int, waiting: Bool) -> Result? {
    while true {
      if let result = done.withLock({ $0.removeValue(forKey: number) }) { return result }
      guard waiting else { return nil }
      arrivals.wait()
    }
  }
}
