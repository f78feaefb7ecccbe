/// The reason why bytes cannot be read as a page of text.
public enum PageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes are a file of this kind: `a PNG image`.
  case notText(kind: String)
  /// The bytes hold control codes that no text has; the first is at this offset.
  case binary(offset: Int)
  /// Nobody knows a charset of this name, which the caller gave.
  case unknownCharset(String)

  /// One line for the person who gave the bytes: what is wrong, where, what to do.
  public var description: String {
    switch self {
    case .notText(let kind):
      if let program = Self.unpackers.first(where: { kind.contains($0.kind) })?.program {
        "this is \(kind), not a page; unpack it first with \(program)"
      } else {
        "this is \(kind), not a page; give the text or HTML of a story"
      }
    case .binary(let offset): "this is not text: a control code at byte \(offset); give the text or HTML of a story"
    case .unknownCharset(let name): "there is no charset '\(name)'; leave it out to have it found"
    }
  }

  /// What unpacks a file that another was packed into.
  private static let unpackers: [(kind: String, program: String)] = [
    ("gzip", "gunzip"), ("bzip2", "bunzip2"), ("xz", "unxz"), ("zstd", "unzstd"),
  ]
}
