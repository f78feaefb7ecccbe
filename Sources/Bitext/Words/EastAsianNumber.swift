/// A number as Korean, Chinese and Japanese write it: digits, or numerals of their own, with 만, 억, 万, 億 between.
struct EastAsianNumber {
  private static let digits: [Character: Double] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let tens: [Character: Double] = [
    "십": 10, "백": 100, "천": 1_000, "十": 10, "百": 100, "千": 1_000,
  ]
  private static let myriads: [Character: Double] = [
    "만": 1e4, "억": 1e8, "조": 1e12, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "兆": 1e12,
  ]
  /// What counts, so that a single numeral before it is a number: 三人, 五个.
  private static let counters: Set<Character> = [
    "人", "个", "個", "名", "月", "日", "年", "つ", "回", "度", "次", "位", "天", "周", "週", "岁", "歳", "本", "枚", "台", "家", "所",
    "点", "點", "分",
  ]

  private var (sum, group, number): (Double, Double, Double?) = (0, 0, nil)

  /// The value of a row of characters that begins with a number, given one read already (`12` of `12조3천억`), and how
  /// many characters belong to it.
  static func read(_ text: Substring, after first: Double? = nil) -> (value: Double, length: Int)? {
    var reading = EastAsianNumber()
    reading.number = first
    var (length, numerals) = (0, 0)
    var rest = text
    while let character = rest.first, reading.take(character) {
      length += 1
      numerals += 1
      rest.removeFirst()
      if let (digits, count) = leadingDigits(rest) {
        reading.number = digits
        length += count
        rest = rest.dropFirst(count)
      }
    }
    guard numerals > 0 else { return nil }
    if first == nil, numerals == 1, !(rest.first.map(counters.contains) ?? false) { return nil }
    return (reading.value, length)
  }

  /// All numbers in a run of letters, in order.
  static func all(in run: Substring) -> [Double] {
    var (values, rest) = ([Double](), run)
    while !rest.isEmpty {
      let found = read(rest)
      if let found { values.append(found.value) }
      rest = rest.dropFirst(found?.length ?? 1)
    }
    return values
  }

  private var value: Double { sum + group + (number ?? 0) }

  private mutating func take(_ character: Character) -> Bool {
    if let digit = Self.digits[character] {
      number = (number ?? 0) * (number == nil ? 1 : 10) + digit
    } else if let ten = Self.tens[character] {
      group += (number ?? 1) * ten
      number = nil
    } else if let myriad = Self.myriads[character] {
      let before = group + (number ?? 0)
      guard before > 0 else { return false }
      sum += before * myriad
      (group, number) = (0, nil)
    } else {
      return false
    }
    return true
  }

  private static func leadingDigits(_ text: Substring) -> (Double, Int)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "," }
    return Double(digits.replacing(",", with: "")).map { ($0, digits.count) }
  }
}
