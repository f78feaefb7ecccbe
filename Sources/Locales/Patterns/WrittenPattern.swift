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

  /// The pattern, and what its lines must contain; nil for one that cannot be read, which no built-in file has.
  var read: (pattern: Pattern, needs: LineNeeds)? {
    if let ready = ready.load() { return (ready.pattern, ready.needs) }
    guard let pattern = try? Pattern(source) else { return nil }
    let ready = ready.storeIfNil(Ready(pattern))
    return (ready.pattern, ready.needs)
  }

  private final class Ready: Sendable {
    let pattern: Pattern
    let needs: LineNeeds

    init(_ pattern: Pattern) { (self.pattern, needs) = (pattern, LineNeeds(PatternOutline(pattern).needs)) }
  }
}
