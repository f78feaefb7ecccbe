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
    case .notText(let kind) where kind.contains("gzip"): "this is \(kind), not a page; unpack it first with gunzip"
    case .notText(let kind): "this is \(kind), not a page; give the text or HTML of a story"
    case .binary(let offset): "this is not text: a control code at byte \(offset); give the text or HTML of a story"
    case .unknownCharset(let name): "there is no charset '\(name)'; leave it out to have it found"
    }
  }
}
