import Synchronization

/// What lives until the process ends, which gives all memory back at once.
///
/// To take the tables of a pipeline apart, one by one, costs a short run as much as cleaning a page.
enum Kept {
  private static let values = Mutex<[any Sendable]>([])

  /// Keeps a value, and returns it.
  static func forever<Value: Sendable>(_ value: Value) -> Value {
    values.withLock { $0.append(value) }
    return value
  }
}
