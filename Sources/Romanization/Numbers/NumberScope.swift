/// Which numbers of a line are read.
public enum NumberScope: String, Hashable, Sendable, Codable, CaseIterable {
  /// None; all stay in digits.
  case none
  /// Those that belong to Korean: next to a counter, a particle or a unit, or attached to Hangul.
  case korean
  /// All, also those by themselves: `-3.5`, `2:1`, `10:30:05`, `.312`.
  case all
}
