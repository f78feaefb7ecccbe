/// The meanings of 대 after a number: vehicles and machines (세 대), or ages, terms of office and ranks (삼대).
enum Vehicles {
  /// True if 대 counts ages, terms of office or kings instead of vehicles.
  static func isGeneration(_ value: Int, before text: Substring) -> Bool {
    if value == 0 || (value % 10 == 0 && value < 100) { return true }
    return begins(text.dropFirst(), offices)
  }

  /// True if 대 ranks: 세계 3대, 4대 보험, 4대강.
  static func isRank(_ before: Substring, _ rest: Substring) -> Bool {
    ["세계 ", "국내 ", "전국 ", "한국 ", "아시아 "].contains { before.closes(with: $0) } || begins(rest.dropFirst(), ranked)
  }

  /// True if a machine is named before the number, so that even multiples of ten count: 차량 40대.
  static func stand(_ before: Substring) -> Bool {
    guard before.last == " " else { return false }
    return machines.contains { before.dropLast().closes(with: $0) }
  }

  private static func begins(_ text: Substring, _ words: [String]) -> Bool {
    let behind = text.drop { $0 == " " }
    return words.contains { behind.opens(with: $0) }
  }

  private static let offices = list(
    "째 국회 대통령 총선 대선 의회 왕 회장 총리 교황 당대표 임금 총장 원장 사장 위원장 이사장 의장 천황 황제")

  private static let ranked = list(
    """
    강국 강 양 주주 주의 보험 은행 기업 그룹 광역시 요소 범죄 지표 세습 과제 공약 원칙 뉴스 거점 축 전략 산업 사업 개혁 명절 종단 궁 사찰 일간지 항공사 건설사 금융지주
    영양소 성인 암 질환 사망 목표 의혹 쟁점 도시 리그 영화제 폭포 로펌
    """)

  private static let machines = list(
    "차량 버스 승용차 트럭 택시 헬기 전투기 탱크 드론 비행기 여객기 자동차 컴퓨터 카메라 로봇 오토바이 자전거 장갑차 소방차 구급차 열차 무인기")
}
