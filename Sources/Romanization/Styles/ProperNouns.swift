/// Places that are written with a capital in running text (notice 2000-8, chapter 3, article 3).
enum ProperNouns {
  /// True if a word is a well-known place, with or without particles: 부산에서.
  static func isPlace(_ syllables: [Syllable]) -> Bool {
    guard syllables.count > 1, let first = syllables.first, starts[Int(first.number)] else { return false }
    return (2...SyllableRuns.longest).contains { length in
      guard length <= syllables.count, known.contains(syllables[..<length]) else { return false }
      return length == syllables.count || WordParts(syllables).areParticles(from: length)
    }
  }

  /// True if a word may be a place, by its first syllable.
  @inline(__always)
  static func mayBegin(with syllable: Syllable) -> Bool { starts[Int(syllable.number)] }

  private static let starts: [Bool] = {
    var flags = [Bool](repeating: false, count: Int(Syllable.count))
    for place in places {
      if let first = place.unicodeScalars.first.flatMap(Syllable.init) { flags[Int(first.number)] = true }
    }
    return flags
  }()

  private static let known = SyllableRuns(places.joined(separator: " "))

  /// Provinces and cities of Korea, states and capitals of the world; none that is a common noun as well.
  private static let places = list(
    """
    서울 부산 대구 인천 광주 대전 울산 세종시 경기도 강원도 충청도 충북 충남 전라도 전북 전남 경상도 경북 경남 제주 제주도 수원 성남 용인 고양시 부천 안산
    안양 평택 의정부 파주 김포 광명 군포 하남 이천시 양평 여주 춘천 원주 강릉 속초 동해시 삼척 청주 충주 제천 천안 아산 서산 당진 공주시 논산 전주 군산
    익산 정읍 남원 김제 목포 여수 순천 나주 광양 포항 경주 구미 안동 영주 영천 경산 상주 문경 창원 진주 통영 김해 밀양 거제 양산 서귀포 독도 울릉도 강남
    한국 대한민국 북한 남한 조선 평양 개성공단 미국 일본 중국 러시아 영국 프랑스 독일 이탈리아 스페인 캐나다 호주 인도네시아 베트남 태국 필리핀 대만 홍콩 싱가포르
    몽골 우크라이나 이란 이라크 이스라엘 시리아 이집트 튀르키예 터키 사우디 브라질 멕시코 아르헨티나 칠레 뉴질랜드 스위스 스웨덴 노르웨이 핀란드 덴마크 네덜란드 벨기에
    폴란드 체코 헝가리 그리스 포르투갈 오스트리아 유럽 아시아 아프리카 남미 북미 워싱턴 뉴욕 도쿄 오사카 베이징 상하이 모스크바 런던 파리 베를린 로마 하와이 괌
    한강 낙동강 금강산 백두산 한라산 지리산 설악산 한라 서해 동해 남해 청와대 판문점 여의도 광화문 명동 이태원
    """)
}
