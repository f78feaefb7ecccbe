/// What `Scripts/learn-roles` found that the weights set by hand do not say.
///
/// A row adds a figure to the score of a part (`fit package asks`), or of going on to another part
/// (`step anchor package afterHandOff`), where a sentence shows something. Scores are in the units of
/// ``DecoderWeights``. The rows are learnt from marked stories without labels, and hold for such stories alone.
struct LearntWeights: Sendable {
  /// The rows that are built in.
  static let builtIn = LearntWeights(table)

  /// By part and observation.
  private var fits: [Double]
  /// By the parts before and after and observation.
  private var steps: [Double]

  private static let parts = SpeechPart.allCases.count
  private static let places: [String: Int] = Dictionary(
    uniqueKeysWithValues: Observation.allCases.enumerated().map { ($1.rawValue, $0) })

  /// Reads rows; what is not a row is left out.
  init(_ table: String) {
    let count = Observation.allCases.count
    fits = Array(repeating: 0, count: Self.parts * count)
    steps = Array(repeating: 0, count: Self.parts * Self.parts * count)
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      guard let value = fields.last.flatMap(Double.init), fields.count >= 4,
        let sign = Self.places[fields[fields.count - 2]]
      else { continue }
      let parts = fields[1..<fields.count - 2].compactMap(SpeechPart.init(named:))
      if fields[0] == "fit", parts.count == 1 { fits[parts[0].rawValue * count + sign] = value }
      if fields[0] == "step", parts.count == 2 {
        steps[(parts[0].rawValue * Self.parts + parts[1].rawValue) * count + sign] = value
      }
    }
  }

  /// What is added where a sentence that shows something is in a part.
  func fit(_ part: SpeechPart, _ shown: [Int]) -> Double {
    let start = part.rawValue * Observation.allCases.count
    return shown.reduce(0) { $0 + fits[start + $1] }
  }

  /// What is added where the sentence before is in one part, and this one in another.
  func step(_ from: SpeechPart, _ to: SpeechPart, _ shown: [Int]) -> Double {
    let start = (from.rawValue * Self.parts + to.rawValue) * Observation.allCases.count
    return shown.reduce(0) { $0 + steps[start + $1] }
  }

  /// The places of observations in the rows.
  static func places(of shown: [Observation]) -> [Int] { shown.compactMap { places[$0.rawValue] } }
}

extension SpeechPart {
  /// The part of a name in the table.
  fileprivate init?(named name: String) {
    guard let part = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = part
  }
}
