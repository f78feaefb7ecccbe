/// The ways in which an alignment is written.
public enum AlignmentFormat: String, Sendable, CaseIterable {
  /// For people to read: confidence, then the sentences of both sides below each other.
  case text
  /// `0-1:0:0.93`: sentences of the left and of the right by number, and the confidence.
  case beads
  /// A table with a head: confidence, left, right, what to look at.
  case tsv
  /// One object, with keys in the order of the alphabet.
  case json
  /// Translation Memory eXchange 1.4: the rows that have both sides.
  case tmx
  /// XML Localisation Interchange File Format 2.0: all rows.
  case xliff
}

extension Alignment {
  /// The alignment in a format; the same bytes on every run.
  ///
  /// - Throws: `EncodingError` when a value cannot be written as JSON, which values of this library always can.
  public func text(as format: AlignmentFormat) throws -> String {
    switch format {
    case .text: plainText
    case .beads: beads.map { "\($0)\n" }.joined()
    case .tsv: table
    case .json: try json
    case .tmx: translationMemory
    case .xliff: localizationFile
    }
  }
}

extension Double {
  /// A probability with two digits: `0.93`.
  var twoDigits: String {
    let percent = Int((self * 100).rounded())
    return percent >= 100 ? "1.00" : "0." + (percent < 10 ? "0" : "") + "\(percent)"
  }
}
