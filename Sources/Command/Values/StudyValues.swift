import Aircheck
import Arguments

/// The language of study material's own words on the command line.
struct InterfaceLanguage: ArgumentValue {
  let interface: Interface

  init(interface: Interface) { self.interface = interface }

  init?(argument: String) {
    guard let interface = Interface(language: argument) else { return nil }
    self.interface = interface
  }

  static var choices: [String] { Interface.all.map(\.language) }

  /// The languages there are, for the help.
  static var list: String { "\(choices.joined(separator: ", ")) (default: en)" }
}

/// A kind of handout on the command line.
struct SheetKind: ArgumentValue {
  let kind: Handout.Kind

  init?(argument: String) {
    guard let kind = Handout.Kind(rawValue: argument) else { return nil }
    self.kind = kind
  }

  static var choices: [String] { Handout.Kind.allCases.map(\.rawValue) }
}
