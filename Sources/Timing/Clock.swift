/// Where a time comes from.
public enum TimeSource: String, Hashable, Sendable, Codable, CaseIterable {
  /// From a model of how fast people speak.
  case estimated
  /// From the model, stretched to the length of the clip.
  case fitted
  /// From a speech recognizer's word times.
  case recognized
}
