internal import Dispatch
internal import Synchronization

/// Works on several pieces at a time and hands the results over in the order in which the pieces came.
///
/// No more than `jobs` pieces are in memory, so a stream of any length takes the same room.
func inOrder<Piece: Sendable, Result: Sendable>(
  jobs: Int, next: () throws -> Piece?, work: @Sendable (Piece) -> Result, give: (Result) throws -> Void
) throws {
  while true {
    var pieces: [Piece] = []
    while pieces.count < max(1, jobs), let piece = try next() { pieces.append(piece) }
    if pieces.isEmpty { return }
    for result in results(of: pieces, work) { try give(result) }
  }
}

private func results<Piece: Sendable, Result: Sendable>(
  of pieces: [Piece], _ work: @Sendable (Piece) -> Result
) -> [Result] {
  if pieces.count == 1 { return pieces.map(work) }
  let done = Mutex([Result?](repeating: nil, count: pieces.count))
  DispatchQueue.concurrentPerform(iterations: pieces.count) { index in
    let result = work(pieces[index])
    done.withLock { $0[index] = result }
  }
  return done.withLock { $0.compactMap(\.self) }
}
