/// What is known of titles and of the words before them.
extension NameFinder {
  /// Surnames that begin few other words, which ``WordsLikeNames`` lists; after them one syllable is a given name.
  static let tellingSurnames = Set("김최박윤허홍곽류엄".unicodeScalars.compactMap { Syllable($0)?.number })
  /// Titles that follow a name.
  static let titles = SyllableRuns(titleList.joined(separator: " "))
  static let titleList = list(
    """
    씨 님 군 양 의원 국회의원 대표 장관 차관 기자 앵커 아나운서 캐스터 리포터 특파원 논설위원 해설위원 감독 코치 선수 대통령 총리 국무총리 부총리 위원장 위원 의장 부의장
    시장 도지사 지사 군수 구청장 청장 처장 차장 국장 실장 부장 과장 팀장 회장 부회장 사장 부사장 이사장 이사 원장 총장 학장 교수 박사 변호사 검사 판사 대변인 비서관 수석
    후보 전무 상무 행장 본부장 센터장 소장 대장 중장 소장 준장 대령 중령 소령 대위 작가 배우 가수 목사 신부 스님 선생 선생님 여사 대사 원내대표 당대표 최고위원 사무총장 경위 경감
    선장 교사 시인 재판관 대법관 판사 의장 순경 경장 경사 경정 총경 소방관 소방사 소방장 소방위 간호사 약사 이장 통장 조합장 지점장 교장 교감 연구원 연구위원 애널리스트 평론가 서장 학생 할머니 할아버지
    어린이 무용가 소설가 작곡가 사진가 화가 연출가 음악가 건축가 활동가 디자이너 요리사 조종사 기관사 수의사 회계사 세무사 노무사 의사 사무관 서기관 주무관 역장 단장 반장 간사
    참사관 영사 지회장 지부장 어민 농민 피디 병장 상병 일병 이병 하사 중사 상사 원사 준위 소위 중위 지휘자 셰프 어르신 사육사 큐레이터 대원 해설사 상담사 통역사
    영양사 조리사 항해사 해녀 농부 성우 유튜버 번역가 작사가 학예사 명인 심판 편집장 주교 추기경 경무관 치안감
    명창 교육감 시의원 도의원 구의원 군의원 부시장 부지사 부군수 총재 관장 도예가 서예가 성악가 피아니스트 국악인 개그맨 코미디언 행정관 보좌관 기장 부기장 함장 승무원 소방교
    검사장 변리사 강사 수녀 장로 사령관 점주 변호인 계장 당선인 당선자 내정자 지명자 예비후보 프로듀서 화백 만화가 안무가 연주자 훈련사 미용사 제빵사
    바리스타 목수 어부 해설가 진행자
    """)
  /// Titles in Latin letters.
  static let latin = list("PD CP FD AD DJ MC VJ BJ CEO CFO CTO COO")
  /// Titles that follow names only, never offices or places.
  static let anybody = SyllableRuns("씨 기자 앵커 아나운서 특파원 캐스터")
  /// Words between a name and a title: 전 시장, 당시 대표, 기상 캐스터.
  static let formerly = SyllableRuns("전 당시 신임 기상")
  /// Titles that may be attached to the name without a space.
  static let attached = SyllableRuns("씨 의원 기자 앵커 장관 대통령 감독 선수 아나운서 특파원 변호사 교수")
  /// Last syllables of offices and places, whose titles do not follow a name: 국방부 장관, 민주당 의원; and of adjectives
  /// before a noun: 유명한 배우.
  static let ofOffices = Set(
    "당부시군청처팀단사과급적력회도위한".unicodeScalars.compactMap { Syllable($0)?.number })
  /// The last syllable of districts, which given names have as well: 강남구.
  static let ofDistricts = Set("구".unicodeScalars.compactMap { Syllable($0)?.number })
  /// Titles of people who belong to a district, so that its name may precede them: 강남구 의원.
  static let local = SyllableRuns(
    """
    의원 국회의원 시의원 도의원 구의원 군의원 의장 부의장 위원 위원장 지사 도지사 부지사 시장 부시장 구청장 군수 부군수 청장 교육감 국장 실장 과장 팀장 이장 통장 대표 선수 감독
    코치 학생 어린이 할머니 할아버지 어르신 어민 농민 농부 해녀 주무관 사무관 소방관 소방사 소방장 소방교 소방위 공무원 대변인 비서관 행정관 후보 연구원 연구위원 해설사
    """)
  /// Last syllables of offices and institutions between a name and a title: 통계청, 철도공사, 소아청소년과.
  static let institutions = Set(
    "부청처원시도군구국실과팀회당대교사소터단행서검조".unicodeScalars.compactMap { Syllable($0)?.number })
  /// Last syllables of words with a particle, which some names have as well.
  static let particles = Set("은는이가도만에의로과와을를나인한고서며면든지해".unicodeScalars.compactMap { Syllable($0)?.number })
  static let genitive = Syllable("의")?.number
  /// The last syllable of the short names of universities, whose people have academic titles.
  static let university = Syllable("대")?.number
  static let academic = SyllableRuns("총장 학장 교수 학생 연구원 연구위원 박사")
  /// The last syllable of the short names of police stations: 강남서 형사과장.
  static let station = Syllable("서")?.number
  static let police = SyllableRuns("서장 과장 팀장 총경 경정 경감 경위 경사 경장 순경")
  static let credits = list("기자 편집 촬영 취재 그래픽 디자인 연출 구성 작가 진행 앵커 번역 글 사진 제작 출연 자막 CG")
  static let beforeSignOff = ["뉴스", "기자", "앵커", "방송", "특파원"]
}
