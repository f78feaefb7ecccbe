/// Files of times that nothing here reads; as text, their numbers would be spoken.
extension String {
  /// The name of the format, with its article; nil for everything else.
  var timeTable: String? {
    let head = prefix(2000)
    let rows = head.split(whereSeparator: \.isNewline).prefix(4).map { $0.split(separator: " ") }
    guard rows.count > 1 else { return nil }
    if rows.dropLast().allSatisfy({ $0.count >= 9 && $0[0] == "SPEAKER" }) { return "an RTTM list of speakers" }
    let isFramed = rows.allSatisfy { row in
      let fields = (row.first ?? "").split(separator: "]", maxSplits: 2)
      return fields.count > 1 && fields.prefix(2).allSatisfy { $0.first == "[" && Int($0.dropFirst()) != nil }
    }
    return isFramed ? "an MPL2 file of captions" : nil
  }
}
