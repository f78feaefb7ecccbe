/// A page on which no story was found.
public struct MissingStory: Error, Hashable, Sendable, CustomStringConvertible {
  /// The script that holds most text, by its `id` or else its `type`; nil where none holds as much as a story does.
  public let script: String?
  /// How long that script is, in bytes.
  public let scriptLength: Int
  /// How much text the page shows that is not a story, in bytes.
  public let shownLength: Int

  init(_ outline: HTMLOutline) {
    let longest = outline.scripts.filter { $0.range.count >= 1_000 }.max { $0.range.count < $1.range.count }
    script = longest.map { $0.id ?? $0.type ?? "without an id" }
    scriptLength = longest?.range.count ?? 0
    shownLength = outline.blocks.reduce(0) { $0 + $1.length }
  }

  /// One line: what is missing, and what the page holds in its place.
  public var description: String {
    var parts: [String] = []
    if let script { parts.append("\(Self.size(scriptLength)) of text in the script \(script.prefix(40))") }
    if shownLength > 0 { parts.append("\(Self.size(shownLength)) of menus, links and notices") }
    return "no story found" + (parts.isEmpty ? "; the page shows no text" : "; " + parts.joined(separator: " and "))
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1_000 ? "\(bytes) bytes" : "\((bytes + 500) / 1_000) kB"
  }
}
