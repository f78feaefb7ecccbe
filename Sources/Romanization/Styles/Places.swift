/// Names of places and their administrative units (notice 2000-8, chapter 3, articles 5 and 6).
enum Places {
  /// How many syllables of a place's name precede its unit; nil if there is none.
  ///
  /// Two syllables that end in 동 or 면 are an administrative unit (옥동 Ok-dong, 북면 Buk-myeon) except for names of
  /// cities and counties (안동 Andong); two that end in another unit are a name except for a few (중구 Jung-gu). 도 is a unit in the names of
  /// provinces and an island elsewhere (독도 Dokdo).
  static func cut(inName syllables: [Syllable]) -> Int? {
    let name = String(syllables)
    if whole.contains(name) { return nil }
    guard let unit = units.first(where: { name.count > $0.count && name.hasSuffix($0) }) else { return nil }
    if unit == "도", !provinces.contains(String(name.dropLast())) { return nil }
    if name.count == 2, unit == "동" ? longNames.contains(name) : unit != "면" && !short.contains(name) { return nil }
    return name.count - unit.count
  }

  /// The same for a word of running text, where only places that are known are names.
  static func cut(inText syllables: [Syllable]) -> Int? {
    guard let last = syllables.last, mayBeKnown(endingIn: last, count: syllables.count) else { return nil }
    return known.contains(syllables[...]) ? syllables.count - 1 : nil
  }

  /// The unit that a digit may count: 봉천 1동, 종로 2가.
  static func isCounted(_ syllables: [Syllable]) -> Bool { ["가", "동", "로", "리"].contains(String(syllables)) }

  /// The letters of a street that a number names, as the law on road names writes them: 87-gil, 97beon-gil.
  static func street(_ syllables: [Syllable]) -> String? {
    switch String(syllables) {
    case "길": "-gil"
    case "번길": "beon-gil"
    case "가길": "ga-gil"
    default: nil
    }
  }

  /// Units whose article allows to leave them out: 청주시 is Cheongju too.
  static let omissible = ["시", "군", "읍"]

  /// Longer ones first.
  private static let units = list(
    "특별자치도 특별자치시 특별시 광역시 번길 대로 도 시 군 구 읍 면 리 동 로 길 가")

  private static let provinces = Set(
    list(
      """
      경기 강원 충청 충청북 충청남 전라 전라북 전라남 경상 경상북 경상남 제주 황해 황해북 황해남 평안 평안북 평안남 함경 함경북 함경남 양강 자강
      """))

  /// Two syllables that do end in a unit.
  private static let short = Set(list("중구 동구 서구 남구 북구"))

  /// Cities, counties and districts of two syllables.
  private static let longNames = Set(list("영동 안동 하동 강동 성동 남동 관동 해동"))

  /// True if a word is a road: 로, 대로 or 길 at its end.
  static func isRoad(_ syllables: [Syllable]) -> Bool {
    syllables.count > 1 && (syllables.last?.scalar == "로" || syllables.last?.scalar == "길")
  }

  /// Names that only look as if they ended in a unit.
  private static let whole = Set(
    list(
      """
      왕십리 청량리 답십리 상왕십리 미아리 망우리 수유리 종로 신문로 충정로 대학로 두물머리 항아리 병아리 파주출판도시 송도국제도시
      """))

  /// True if a word of that many syllables may be a known name, by its last one, whose sound would change or change another.
  @inline(__always)
  static func mayBeKnown(endingIn last: Syllable, count: Int) -> Bool {
    guard count > 1, count <= SyllableRuns.longest else { return false }
    switch last.value {
    case 0xBA74, 0xB9AC, 0xB85C, 0xC74D: return count > 2  // 면 리 로 읍
    case 0xC911: return count == 2  // 중
    default: return false
    }
  }

  /// Places that are written apart from their unit even in running text, and pairs of countries (Han-Chung).
  private static let known = SyllableRuns(
    """
    한중 미중 북중 일중 러중 독립문로
    삼죽면 일죽면 인왕리 세종로 문막읍 청북면 청북읍 진접읍 화북면 상북면 하북면 북삼읍 약목면 석적읍 남악읍 삼학면 대덕면 공덕면 황금로 강남대로
    남북면 동복면 북면읍 외북면 내북면 산북면 강북면 성북로 강북로 을숙도로 백복령로 목천읍 직산읍 갑북면
    """)
}
