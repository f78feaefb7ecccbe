public import Captions
public import Decoding
public import Editing
public import Stories

/// What can go into the pipeline: a page, or the value of a later stage as the command prints it in JSON.
public enum PipelineInput: Hashable, Sendable {
  /// A page, as text or HTML.
  case page(Page)
  /// A cleaned text.
  case cleaned(EditedText)
  /// A story.
  case story(Story)
  /// The captions of a story.
  case captions(CaptionTrack)

  /// Recognizes a page or the JSON of a stage.
  ///
  /// - Throws: ``PipelineInputError`` for every other format, and for JSON of a stage that does not hold together.
  public init(_ page: Page) throws(PipelineInputError) {
    let format = InputFormat(of: page)
    switch format {
    case .text, .html: self = .page(page)
    case .cleaned: self = .cleaned(try Self.cleaned(page.text))
    case .story: self = .story(try Self.value(Story.self, of: page.text, format))
    case .captions: self = .captions(try Self.value(CaptionTrack.self, of: page.text, format))
    default: throw PipelineInputError(format: format)
    }
  }

  /// The format that this was.
  public var format: InputFormat {
    switch self {
    case .page(let page): page.format == .html ? .html : .text
    case .cleaned: .cleaned
    case .story: .story
    case .captions: .captions
    }
  }

  /// A cleaned text whose edits do lead from its source to its text.
  private static func cleaned(_ json: String) throws(PipelineInputError) -> EditedText {
    let cleaned = try value(EditedText.self, of: json, .cleaned)
    do {
      guard try apply(cleaned.edits, to: cleaned.source) == cleaned.text else {
        throw PipelineInputError(format: .cleaned, fault: "its edits do not lead from its source to its text")
      }
      return cleaned
    } catch let error as EditError {
      throw PipelineInputError(format: .cleaned, fault: "\(error)")
    } catch {
      throw PipelineInputError(format: .cleaned, fault: "its edits do not lead from its source to its text")
    }
  }

  private static func value<Value: Decodable>(
    _ type: Value.Type, of json: String, _ format: InputFormat
  ) throws(PipelineInputError) -> Value {
    let json = json.unicodeScalars.first == "\u{FEFF}" ? String(json.unicodeScalars.dropFirst()) : json
    do {
      return try JSON.read(type, from: json)
    } catch let error as DecodingError {
      throw PipelineInputError(format: format, fault: error.place)
    } catch {
      throw PipelineInputError(format: format, fault: "\(error)")
    }
  }
}

/// Why something cannot go into the pipeline.
public struct PipelineInputError: Error, Hashable, Sendable {
  /// What it is.
  public var format: InputFormat
  /// What is wrong within it; nil: only that it is of this format.
  public var fault: String?

  /// Describes a refusal.
  public init(format: InputFormat, fault: String? = nil) {
    self.format = format
    self.fault = fault
  }
}

extension DecodingError {
  /// What is wrong and where, in a few words: `no 'text' in turns[2].sentences[0]`.
  fileprivate var place: String {
    switch self {
    case .keyNotFound(let key, let context): "there is no '\(key.stringValue)'" + Self.path(context)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "a value is not of its type" + Self.path(context)
    case .dataCorrupted(let context): "a value is not valid" + Self.path(context)
    @unknown default: "it cannot be read"
    }
  }

  private static func path(_ context: Context) -> String {
    let path = context.codingPath.reduce(into: "") { path, key in
      path += key.intValue.map { "[\($0)]" } ?? (path.isEmpty ? "" : ".") + key.stringValue
    }
    return path.isEmpty ? "" : " in \(path)"
  }
}
