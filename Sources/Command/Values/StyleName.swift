import Aircheck
import Arguments
internal import Bytes

/// A style guide on the command line: the name of a built-in one, or a style file.
struct StyleName {
  private let name: String

  /// Takes what was written after `--style`.
  init(_ name: String) { self.name = name }

  /// The guide.
  func guide() throws -> CaptionGuide {
    if let guide = CaptionGuide.named(name) { return guide }
    do {
      return try CaptionGuide(file: try file())
    } catch let error as StyleFileError {
      throw Failure("\(name): \(error)", hint: "Styles/README.md describes these files")
    }
  }

  /// The guide as a style file.
  func file() throws -> String {
    if let file = CaptionGuide.file(of: name) { return file }
    guard name.contains(".") || name.contains("/") else { throw unknown }
    return try Input(name).readText()
  }

  private var unknown: UsageError {
    let names = CaptionGuide.all.map(\.name)
    let near = names.nearest(to: name).map { "did you mean '\($0)'?" }
    return UsageError(
      "'\(name)' is not a style", hint: near ?? "use " + names.joined(separator: ", ") + ", or name a style file")
  }
}
