internal import JSONValues

extension JSONValue {
  /// The values of a file of captions.
  ///
  /// - Throws: ``CaptionError/malformed(line:message:)``.
  static func values(ofFile file: String) throws(CaptionError) -> [JSONValue] {
    do {
      return try JSONParser.values(in: Array(file.utf8))
    } catch {
      throw .malformed(line: error.line, message: error.message)
    }
  }
}
