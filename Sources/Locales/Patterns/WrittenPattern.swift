internal import Bytes
internal import Synchronization

/// A pattern as a language file writes it, which may not have been read yet.
public struct WrittenPattern: Sendable {
  let source: String
  let pattern: Pattern?

  /// A pattern that was read.
  public init(_ pattern: Pattern) { (source, self.pattern) = (pattern.source, pattern) }

  /// A pattern of a file that is known to be right, to be read when it is needed.
  init(unread source: String) { (self.source, pattern) = (source, nil) }
}

/// A pattern of a set, which is read when a text may match it.
final class PatternSetMember: Sendable {
  /// The pattern as it is written.
  let source: String
  /// The kind of the pattern, as a bit.
  let kind: UInt8
  private let ready = AtomicLazyReference<Ready>()

  init(_ written: WrittenPattern, kind: UInt8) {
    (source, self.kind) = (written.source, kind)
    if let pattern = written.pattern { _ = ready.storeIfNil(Ready(pattern)) }
  }

  /// The pattern; nil for one that cannot be read, which no built-in file has.
  var read: Ready? {
    if let ready = ready.load() { return ready }
    return (try? Pattern(source)).map { ready.storeIfNil(Ready($0)) }
  }

  /// A pattern that was read, and what its lines must contain.
  final class Ready: Sendable {
    let pattern: Pattern
    let needs: LineNeeds

    init(_ pattern: Pattern) { (self.pattern, needs) = (pattern, LineNeeds(PatternOutline(pattern).needs)) }

    /// True if a line with so many letters, of which this is the last, and with these pairs may be of the pattern.
    func mayMatch(_ letters: Int, last: Unicode.Scalar, _ held: PairPrint) -> Bool {
      pattern.steps.most >= letters && pattern.steps.mayEnd(with: last) && needs.mayBeMet(by: held)
    }
  }
}
