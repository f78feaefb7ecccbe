/// Korean's own numerals: 세 명, 스물다섯 살, 두번, 사흘째.
enum NativeKorean {
  /// The number that a word in Hangul says; nil for other words.
  static func number(_ word: String) -> Double? {
    if let days = days.first(where: { word.hasPrefix($0.0) }) { return days.1 }
    let ten = tens.first { word.hasPrefix($0.0) }
    let rest = word.dropFirst(ten?.0.count ?? 0)
    let unit = units.first { rest.hasPrefix($0.0) }
    let counted = rest.dropFirst(unit?.0.count ?? 0)
    let value = (ten?.1 ?? 0) + (unit?.1 ?? 0)
    let isCounted = counters.contains { counted.hasPrefix($0) && counted.count - $0.count <= longestParticle }
    return value > 1 && (counted.isEmpty || isCounted) ? value : nil
  }

  /// Numbers of days are words of their own.
  private static let days: [(String, Double)] = [
    ("이틀", 2), ("사흘", 3), ("나흘", 4), ("닷새", 5), ("엿새", 6), ("열흘", 10), ("보름간", 15),
  ]
  private static let tens: [(String, Double)] = [
    ("열", 10), ("스물", 20), ("스무", 20), ("서른", 30), ("마흔", 40), ("쉰", 50), ("예순", 60), ("일흔", 70), ("여든", 80),
    ("아흔", 90),
  ]
  private static let units: [(String, Double)] = [
    ("두", 2), ("둘", 2), ("세", 3), ("셋", 3), ("네", 4), ("넷", 4), ("다섯", 5), ("여섯", 6), ("일곱", 7), ("여덟", 8),
    ("아홉", 9),
    ("한", 1), ("하나", 1),
  ]
  /// More letters after what is counted make another word of it: 세명대학교.
  private static let longestParticle = 2
  /// What is counted, where it is written without a space; other letters make another word of it: 세계, 네티즌.
  private static let counters = [
    "명", "개", "번", "마리", "살", "배", "가지", "군데", "차례", "시간", "시", "달", "곳", "째", "해째", "쪽",
  ]
}
