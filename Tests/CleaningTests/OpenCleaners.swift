import Cleaning
import Editing
import Synchronization

extension Cleaner {
  private struct Kind: Hashable {
    let language: String
    let tier: Tier
  }

  private static let open = Mutex<[Kind: Cleaner]>([:])

  /// A cleaner that all tests share: opening one reads a language file, which takes most of a small test's time.
  static func shared(_ language: String, tier: Tier = .safe) throws -> Cleaner {
    let kind = Kind(language: language, tier: tier)
    if let cleaner = open.withLock({ $0[kind] }) { return cleaner }
    let cleaner = try Cleaner(language: language, tier: tier)
    return open.withLock { open in
      open[kind] = cleaner
      return cleaner
    }
  }
}
