/// A type that can be read from one argument.
public protocol ArgumentValue: Sendable {
  /// Reads the value; nil where the argument is not one.
  init?(argument: String)
  /// All values, where they can be listed.
  static var choices: [String] { get }
  /// What an argument has to be, in words that follow "give": `a whole number from 1`.
  static var expectation: String? { get }
}

extension ArgumentValue {
  /// Too many to list.
  public static var choices: [String] { [] }
  /// Nothing to say.
  public static var expectation: String? { nil }
}

extension String: ArgumentValue {
  /// Takes the argument as it is.
  public init?(argument: String) { self = argument }
}

extension Int: ArgumentValue {
  /// Reads a whole number.
  public init?(argument: String) { self.init(argument) }
  /// What to give.
  public static var expectation: String? { "a whole number" }
}

extension Double: ArgumentValue {
  /// Reads a finite number.
  public init?(argument: String) {
    guard let value = Double(argument), value.isFinite else { return nil }
    self = value
  }
  /// What to give.
  public static var expectation: String? { "a number" }
}

extension ArgumentValue where Self: CaseIterable & RawRepresentable, RawValue == String {
  /// Reads a case by its raw value, in upper or lower case.
  public init?(argument: String) {
    let word = argument.lowercased()
    guard let value = Self.allCases.first(where: { $0.rawValue.lowercased() == word }) else { return nil }
    self = value
  }
  /// All raw values.
  public static var choices: [String] { allCases.map(\.rawValue) }
}

extension Optional: ArgumentValue where Wrapped: ArgumentValue {
  /// Reads the wrapped value.
  public init?(argument: String) {
    guard let value = Wrapped(argument: argument) else { return nil }
    self = .some(value)
  }
  /// The choices of the wrapped value.
  public static var choices: [String] { Wrapped.choices }
  /// What the wrapped value has to be.
  public static var expectation: String? { Wrapped.expectation }
}
