import Romanization
import Testing

/// Names in running text: how many are found, and how many of those found are names.
///
/// The lines were written and labelled before the program had read them.
struct NamesInTextTests {
  /// A line, and behind the bar the names in it.
  private static let lines = """
    윤하람 의원은 어제 법안을 냈다.|윤하람
    노동부 장관은 답하지 않았다.|
    배도담 선장이 마지막으로 내렸다.|배도담
    시민 단체 대표가 회견을 열었다.|
    영상취재: 문가온|문가온
    촬영기자: 서지후|서지후
    정은솔 씨의 가게는 문을 닫았다.|정은솔
    이번 감독은 외국인이다.|
    한겨울 선수가 결승에 올랐다.|한겨울
    국가대표 선수가 도착했다.|
    임채율 변호사는 항소하겠다고 말했다.|임채율
    고문 변호사는 자리를 떠났다.|
    강새봄 교수는 표본이 작다고 설명했다.|강새봄
    지도 교수는 논문을 읽지 않았다.|
    신다온 판사가 영장을 내줬다.|신다온
    담당 판사가 바뀌었다.|
    박이슬 간호사는 밤새 일했다.|박이슬
    수간호사는 밤새 일했다.|
    조한결 아나운서가 진행합니다.|조한결
    방송국 아나운서가 진행합니다.|
    최예린 기자가 보도합니다.|최예린
    사진 기자가 현장을 찍었다.|
    오라온 소방관이 아이를 구했다.|오라온
    신입 소방관이 아이를 구했다.|
    김나래 시인의 새 책이 나왔다.|김나래
    지역 시인의 새 책이 나왔다.|
    남궁솔 대표는 사과했다.|남궁솔
    공동 대표는 사과했다.|
    유하늘 과장은 비가 그친다고 했다.|유하늘
    총무 과장은 비가 그친다고 했다.|
    그래픽: 안이든|안이든
    장소: 시청 앞|
    백시온 감독과 전아림 선수가 만났다.|백시온 전아림
    전임 감독과 현역 선수가 만났다.|
    연구원 원장은 결과를 공개했다.|
    강원도 지사는 산불 현장을 찾았다.|
    문석란 경찰서장이 직접 나왔다.|문석란
    임학수 교수는 고개를 저었다.|임학수
    송막례 할머니는 밭에 있었다.|송막례
    권극민 부장검사가 수사를 맡았다.|권극민
    하봄이 학생이 먼저 손을 들었다.|하봄이
    표다온 전 시장이 나섰다.|표다온
    부산시 전 시장이 나섰다.|
    민하늬 기상 캐스터를 불렀다.|민하늬
    오후에는 기상 캐스터를 불렀다.|
    성도윤 상병이 돌아왔다.|성도윤
    지금까지 뉴스 표새봄이었습니다.|표새봄
    표은구 판사가 판결문을 읽었다.|표은구
    성북구 변호사가 판결문을 읽었다.|
    성도윤 통계청 물가과장은 웃었다.|성도윤
    오늘은 통계청 물가과장이 웃었다.|
    함채린 문화전문기자가 소개합니다.|함채린
    사람도 의사도 지쳤다.|
    고하람 시의원 당선인이 인사했다.|고하람
    이제야 법원 판사가 나왔다.|
    하지만 대통령은 떠났다.|
    지난해 대통령이 물러났다.|
    정부의 대변인은 말을 아꼈다.|
    제주대 교수는 반대했다.|
    국정원 원장이 바뀌었다.|
    유명한 배우가 왔다.|
    선관위 위원장이 사과했다.|
    정치학 교수가 썼다.|
    강남서 형사과장이 설명했다.|
    이사장 후보는 둘이다.|
    조지아 대통령이 방한했다.|
    소설을 낸 김별 작가를 만났다.|김별
    허봄 선수가 금메달을 땄다.|허봄
    곽산 감독이 입을 열었다.|곽산
    최온 대표는 답하지 않았다.|최온
    윤솔 전 의원이 탈당했다.|윤솔
    어진솔 선장이 배를 지켰다.|어진솔
    피도윤 교수는 기권했다.|피도윤
    예지호 변호사가 항소했다.|예지호
    봉하늘 가수가 노래했다.|봉하늘
    태새론 기자가 전합니다.|태새론
    홍콩 배우가 입국했다.|
    최고 감독으로 뽑혔다.|
    최근 대표가 바뀌었다.|
    김포 시장이 물러났다.|
    허위 기자가 붙잡혔다.|
    윤리 위원들이 모였다.|
    박사 교수만 서른 명이다.|
    홍보 대표를 맡았다.|
    어린이 대표가 발표했다.|
    피해자 변호사가 말했다.|
    예술가 교수를 뽑는다.|
    태권도 감독이 왔다.|
    봉사단 단장이 인사했다.|
    모기업 회장이 구속됐다.|
    윤새봄 PD가 만들었다.|윤새봄
    예능국 PD가 만들었다.|
    송가온 명창이 무대에 올랐다.|송가온
    함도담 교육감이 찾아왔다.|함도담
    한국어 강사를 뽑는다.|
    이번 시의원 선거는 조용하다.|
    도서관 관장이 바뀌었다.|
    사고기 기장은 무사하다.|
    주지 스님과 여객선 승무원이 도왔다.|
    """

  @Test func `names are found, and hardly anything else`() {
    var (right, wrong, missed) = (0, 0, 0)
    for row in Self.lines.split(separator: "\n") {
      let sides = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      let names = Set(sides[1].split(separator: " ").map { Romanizer(style: .name).romanize(String($0)) })
      let found = Set(Romanizer(style: .sentence).align(sides[0]).compactMap { name(in: $0.letters) })
      right += names.intersection(found).count
      wrong += found.subtracting(names).count
      missed += names.subtracting(found).count
    }
    #expect(Double(right) >= 0.95 * Double(right + wrong), "\(wrong) of \(right + wrong) are no names")
    #expect(Double(right) >= 0.9 * Double(right + missed), "\(missed) of \(right + missed) are missed")
  }

  @Test(arguments: [
    ("표다온 전 시장이 나섰다.", "Pyo Daon jeon sijangi naseotda."),
    ("부산시 전 시장이 나섰다.", "Busansi jeon sijangi naseotda."),
    ("민하늬 기상 캐스터를 불렀다.", "Min Hanui gisang kaeseuteoreul bulleotda."),
    ("오후에는 기상 캐스터를 불렀다.", "Ohueneun gisang kaeseuteoreul bulleotda."),
    ("지금까지 뉴스 표새봄이었습니다.", "Jigeumkkaji nyuseu Pyo Saebomieotseumnida."),
  ])
  func `a name is known by a title after a word of time, and by any sign-off`(line: String, letters: String) {
    #expect(Romanizer(style: .sentence).romanize(line) == letters)
  }

  /// The surname and given name that a piece begins with: two words with capitals.
  private func name(in letters: String) -> String? {
    let words = letters.split(separator: " ")
    guard words.count > 1, words.prefix(2).allSatisfy({ $0.first?.isUppercase ?? false }) else { return nil }
    return words.prefix(2).joined(separator: " ")
  }
}
