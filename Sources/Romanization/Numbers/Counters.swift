/// Words and signs that follow a number, and the numerals they require.
enum Counters {
  /// How a number is read.
  enum Reading: Hashable, Sendable {
    /// Sino-Korean numerals.
    case sino
    /// Native numerals up to a limit, Sino-Korean above it.
    case native(upTo: Int)
    /// Months, with irregular 유월 and 시월.
    case month
    /// Hours: native up to twelve, Sino-Korean above.
    case hour
    /// Vehicles in native numerals; ages and terms of office (20대) in Sino-Korean.
    case vehicle
  }

  /// The reading required by the text after a number; nil if it does not begin with a known counter.
  static func reading(before text: Substring) -> Reading? {
    let head = syllables(text)
    if sino.begins(head) || isLabel(text) { return .sino }
    if text.opens(with: "월드") { return nil }
    if text.opens(with: "월") { return .month }
    if text.opens(with: "시간") { return .native(upTo: 20) }
    if text.opens(with: "시") { return text.opens(with: "시즌") || text.opens(with: "시리즈") ? .sino : .hour }
    if text.opens(with: "대") { return .vehicle }
    if text.opens(with: "배") { return .native(upTo: 19) }
    return native.begins(head) ? .native(upTo: .max) : nil
  }

  /// The reading required after a space, for unambiguous counters only.
  static func readingAcrossSpace(before text: Substring) -> Reading? {
    if let reading = reading(before: text) { return reading }
    return spaced.begins(syllables(text)) && !text.opens(with: "월드") ? .sino : nil
  }

  /// True if 번 labels (3번 출구) rather than counts (세 번), or 가구 is the legal term (1가구 1주택).
  private static func isLabel(_ text: Substring) -> Bool {
    if text.opens(with: "가구 ") { return text.dropFirst(3).drop { $0.isNumber }.opens(with: "주택") }
    guard text.opens(with: "번 ") else { return false }
    return labels.begins(syllables(text.dropFirst(2)))
  }

  /// True if 번 after this text is a number of something (버스 302번, 기호 2번), not how often (세 번).
  ///
  /// Few numbers of buses are below 20, and as many rides may be meant.
  static func isNumbered(_ before: Substring, _ number: Int) -> Bool {
    guard before.last == " " else { return false }
    let noun = before.dropLast()
    return numbered.contains { noun.closes(with: $0) } || number >= 20 && noun.closes(with: "버스")
  }

  private static let numbered = ["기호", "등번호", "출구", "게이트", "승강장", "창구", "채널", "국도", "노선", "선석", "교향곡"]

  private static let labels = SyllableRuns("출구 홀 타자 국도 버스 게이트 창구 선수 후보 트랙 문제 환자 확진자 승강장 타석 주자 시드")

  /// Unit signs that may follow a number, and their readings.
  static let units: [(sign: String, hangul: String)] = [
    ("%포인트", "퍼센트포인트"), ("%p", "퍼센트포인트"), ("%", "퍼센트"), ("％", "퍼센트"), ("℃", "도"), ("°C", "도"), ("°", "도"),
    ("㎞", "킬로미터"), ("km", "킬로미터"), ("㎝", "센티미터"), ("cm", "센티미터"), ("㎜", "밀리미터"), ("mm", "밀리미터"),
    ("㎡", "제곱미터"), ("㎥", "세제곱미터"), ("m", "미터"), ("㎏", "킬로그램"), ("kg", "킬로그램"), ("㎎", "밀리그램"), ("㎍", "마이크로그램"),
    ("mg", "밀리그램"), ("g", "그램"), ("t", "톤"), ("㏊", "헥타르"), ("ha", "헥타르"), ("㎖", "밀리리터"), ("ml", "밀리리터"),
    ("mL", "밀리리터"), ("ℓ", "리터"), ("L", "리터"), ("kWh", "킬로와트시"), ("kW", "킬로와트"), ("MW", "메가와트"), ("GW", "기가와트"),
    ("GB", "기가바이트"),
    ("MB", "메가바이트"), ("TB", "테라바이트"), ("hPa", "헥토파스칼"), ("ppm", "피피엠"), ("dB", "데시벨"), ("kcal", "킬로칼로리"),
    ("Hz", "헤르츠"),
    ("₩", "원"), ("$", "달러"), ("€", "유로"),
  ]

  /// Currency signs that precede a number, and the word read after it.
  static let money: [(sign: String, hangul: String)] = [
    ("$", "달러"), ("₩", "원"), ("￦", "원"), ("€", "유로"), ("£", "파운드"), ("¥", "엔"),
  ]

  /// The leading syllables of a text, up to the length of a counter.
  private static func syllables(_ text: Substring) -> ArraySlice<Syllable> {
    var syllables: [Syllable] = []
    for scalar in text.unicodeScalars.prefix(SyllableRuns.longest) {
      guard let syllable = Syllable(scalar) else { break }
      syllables.append(syllable)
    }
    return syllables[...]
  }

  /// Sino-Korean counters that look like native ones.
  private static let sino = SyllableRuns(
    """
    개월 개국 개년 개소 개사 개교 장관 장전 번지 번길 번가 번방 번홀 번타자 번국도 번버스 번출구 권역 채널 편대 자리수 통화 병동 병상 달러 골드 표차 살인
    건설 구역 구간 구단 명절 쌍둥이 장기 배럴 배속 배기 팀장 차전 차원 척도 해리
    """)

  /// Counters of things, people and times that take native numerals.
  private static let native = SyllableRuns(
    """
    살 명 개 마리 번 째 잔 병 권 장 달 가지 곳 채 척 송이 켤레 벌 줄 그루 쌍 판 자루 군데 사람 사발 그릇 모금 방울 차례 건 편 구 표 팀 골 자리 걸음 주먹
    발 돌 바퀴 끼 칸 갈래 겹 마디 포기 톨 컵 박스 상자 봉지 다발 묶음 세트 꼭지 가구 가족 고개 그룹 꾸러미 뭉치 뼘 숟가락 스푼 타래 토막 나라 두름 정거장
    경기 종목 작품 곡 식구 통 알 조각 가닥 줄기 접시 공기 뿌리 량
    """)

  /// Sino-Korean counters that are recognized even after a space.
  private static let spaced = SyllableRuns(
    """
    년 월 일 분 초 원 달러 유로 엔 위안 파운드 퍼센트 프로 킬로 미터 센티 밀리 제곱 그램 톤 리터 도 층 호 회 차 위 점 세 인 주 학년 등 급 여 만 억 조 천 백
    헥타르 포인트 배럴 기 석 평 분기 학점 연승 연패 승 패 무 선 부 대 배 시
    """)
}
