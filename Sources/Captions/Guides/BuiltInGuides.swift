internal import Bytes
internal import CStyles

extension CaptionGuide {
  /// The guides that are built into the program, the default first.
  public static let all = files.compactMap { try? CaptionGuide(file: $0.text) }

  /// The guide of a name, in whatever case; nil if unknown.
  public static func named(_ name: String) -> CaptionGuide? { all.first { $0.name == name.lowercased() } }

  /// The file of a built-in guide, as a starting point for your own; nil if no guide has that name.
  public static func file(of name: String) -> String? {
    files.first { $0.name == name.lowercased() }?.text
  }

  /// Netflix's timed-text guides: figures by language.
  public static var netflix: CaptionGuide { builtIn("netflix") }
  /// TED's guide for subtitlers.
  public static var ted: CaptionGuide { builtIn("ted") }
  /// The BBC's subtitle guidelines.
  public static var bbc: CaptionGuide { builtIn("bbc") }
  /// The Captioning Key of the DCMP, for schools in the United States.
  public static var dcmp: CaptionGuide { builtIn("dcmp") }
  /// Arte's guide.
  public static var arte: CaptionGuide { builtIn("arte") }
  /// What every guide agrees on.
  public static var plain: CaptionGuide { builtIn("plain") }

  private static var files: [EmbeddedFile] { unsafe EmbeddedFile.all(style_files()) }

  private static func builtIn(_ name: String) -> CaptionGuide { named(name) ?? CaptionGuide(name: name) }
}
