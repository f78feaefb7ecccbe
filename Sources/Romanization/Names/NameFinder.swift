/// A personal name at the start of a word.
struct NameParts: Hashable, Sendable {
  /// The number of syllables of the surname.
  var surname: Int
  /// The number of syllables of the whole name.
  var length: Int
}

/// Finds personal names in running text by their context: a title (박명하 의원), a label (오수영:) or a sign-off
/// (KBS 뉴스 오수영입니다).
///
/// A name is a known surname followed by one or two syllables that occur in given names. Without such a context,
/// nothing counts as a name.
enum NameFinder {
  /// True if the first syllable of a word can be a surname.
  @inline(__always)
  static func mayBegin(with syllable: Syllable) -> Bool { surnames[Int(syllable.number)] }

  /// The name that a word begins with; `start` and `end` are the word's UTF-8 offsets in the line.
  static func name(in syllables: [Syllable], _ line: [UInt8], from start: Int, to end: Int) -> NameParts? {
    guard syllables.count > 1, let first = syllables.first, mayBegin(with: first) else { return nil }
    for length in [3, 4, 2] where length <= syllables.count {
      guard let parts = parts(of: syllables[..<length]) else { continue }
      let context = Context(line: line, start: start, end: end, syllables: syllables, length: length)
      if context.confirmsName { return parts }
    }
    return nil
  }

  /// A quick check of the context; false if ``name(in:_:from:to:)`` cannot find a name.
  @inline(__always)
  static func mayFind(in source: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    let count = (end - start) / 3
    guard count > 1, count < 16 else { return false }
    if count > 3 {
      for place in 3...min(4, count - 1) where opensTitle(source.syllable(at: start + 3 * place)) { return true }
    }
    if count < 5, start > 2, source[start - 1] == UInt8(ascii: " "), source[start - 2] == UInt8(ascii: ":") {
      return true
    }
    guard count < 5, end < source.count else { return false }
    if source[end] == UInt8(ascii: " ") {
      if count == 2 { return opensTitle(source.syllable(at: end + 1)) }
      return source.syllable(at: end - 3).map { isGiven[Int($0.number)] } ?? false
    }
    let opens = start == 0 || source[start - 1] < 0x80 && source[start - 1] != UInt8(ascii: " ")
    return opens && source[end] < 0x80
  }

  private static func opensTitle(_ syllable: Syllable?) -> Bool {
    syllable.map { titleStarts[Int($0.number)] } ?? false
  }

  /// Flags the syllables that begin a title or 입니다.
  private static let titleStarts: [Bool] = {
    var flags = [Bool](repeating: false, count: Int(Syllable.count))
    for first in titleList.compactMap(\.unicodeScalars.first) + ["입", "였"] {
      if let syllable = Syllable(first) { flags[Int(syllable.number)] = true }
    }
    return flags
  }()

  private static func parts(of syllables: ArraySlice<Syllable>) -> NameParts? {
    let isLong = syllables.count > 2 && PersonName.longSurnames.contains(String(syllables.prefix(2)))
    let surname = isLong ? 2 : 1
    let given = syllables.dropFirst(surname)
    guard (1...2).contains(given.count), given.allSatisfy({ isGiven[Int($0.number)] }) else { return nil }
    let isWord = WordsLikeNames.words.contains(syllables) || syllables.count == 3 && titles.contains(given)
    return isWord ? nil : NameParts(surname: surname, length: syllables.count)
  }

  /// Flags the syllables that begin a surname; they cover nearly all Koreans.
  private static let surnames: [Bool] = {
    var flags = [Bool](repeating: false, count: Int(Syllable.count))
    let letters =
      "김이박최정강조윤장임한오서신권황안송류전홍유고문손양배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육맹제탁국은편용"
      + "황제독사동어피예봉빈태모라팽"
    for scalar in letters.unicodeScalars {
      if let syllable = Syllable(scalar) { flags[Int(syllable.number)] = true }
    }
    return flags
  }()

  /// Flags the syllables of given names.
  private static let isGiven: [Bool] = {
    var flags = [Bool](repeating: false, count: Int(Syllable.count))
    for scalar in CustomarySpellings.given.keys.flatMap(\.unicodeScalars) + otherSyllables.unicodeScalars {
      if let syllable = Syllable(scalar) { flags[Int(syllable.number)] = true }
    }
    return flags
  }()

  /// The syllables of given names that are Korean words, as 한봄, 이슬, 하람, and rare Chinese ones.
  private static let otherSyllables = "봄솔담별하람빛결율률슬솜한들해이든다겨레단비아름루도랑채움온새늘울샘나라가소예리유미렬극막본늬"
}

extension NameFinder {
  /// The context of a word that may begin with a name.
  private struct Context {
    let line: [UInt8]
    let start: Int
    let end: Int
    let syllables: [Syllable]
    let length: Int

    var confirmsName: Bool {
      if length == syllables.count { return isBeforeTitle || isWholeName && (isLabel || isCredited) }
      return length > 2 && (endsInTitle || isSignOff)
    }

    /// True if the word is long enough for a name, or begins with a surname that hardly any word begins with (김솔).
    private var isWholeName: Bool { length > 2 || NameFinder.tellingSurnames.contains(syllables[0].number) }

    /// True if the next word is a title, by itself or as its last part: 박명하 의원은, 정석민 경찰서장이.
    private var isBeforeTitle: Bool {
      guard end < line.count, line[end] == UInt8(ascii: " ") else { return false }
      if isWholeName, isLatinTitle(at: end + 1) { return !endsLikeOffice }
      var next = word(at: end + 1)
      if isWholeName, NameFinder.formerly.contains(next[...]) {
        let place = end + 1 + 3 * next.count
        if place < line.count, line[place] == UInt8(ascii: " ") { next = word(at: place + 1) }
      }
      if let end = title(openingWord: next, at: 0) {
        if NameFinder.anybody.contains(next[..<end]) { return length == 2 || !isGenitive }
        return isWholeName && !isOffice(of: next[..<end])
      }
      guard isWholeName, next.count > 3 else { return false }
      return (1...min(3, next.count - 2)).contains { start in
        guard let end = title(openingWord: next, at: start), end > start + 1 else { return false }
        return !isOffice(of: next[start..<end])
      }
    }

    /// True if a title in capitals is at an offset: 한누리 PD가.
    private func isLatinTitle(at start: Int) -> Bool {
      let letters = line[start...].prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
      return NameFinder.latin.contains { $0.utf8.elementsEqual(letters) }
    }

    /// True if the word ends as a genitive or the name of an office or a district does.
    private var endsLikeOffice: Bool {
      let last = syllables[length - 1].number
      return isGenitive || NameFinder.ofOffices.contains(last) || NameFinder.ofDistricts.contains(last)
    }

    /// True if the word may be a genitive: 정부의 대변인.
    private var isGenitive: Bool { syllables[length - 1].number == NameFinder.genitive }

    /// True if the word may name a place, an office or a quality, whose title then follows: 국방부 장관, 국정원 원장,
    /// 제주대 교수, 유명한 배우.
    private func isOffice(of title: ArraySlice<Syllable>) -> Bool {
      guard let last = syllables[..<length].last, let first = title.first else { return true }
      if NameFinder.ofDistricts.contains(last.number) { return NameFinder.local.contains(title) }
      if endsLikeOffice { return true }
      if last.number == NameFinder.university { return NameFinder.academic.contains(title) }
      if last.number == NameFinder.station { return NameFinder.police.contains(title) }
      return last.number == first.number && title.count > 1
    }

    /// True if the word itself ends in a title: 박명하의원은.
    private var endsInTitle: Bool {
      guard let end = title(openingWord: syllables, at: length) else { return false }
      return NameFinder.attached.contains(syllables[length..<end])
    }

    /// The end of a title that starts at a syllable and is followed only by particles.
    private func title(openingWord syllables: [Syllable], at start: Int) -> Int? {
      let ends = (1...SyllableRuns.longest).map { start + $0 }.filter { $0 <= syllables.count }
      return ends.last { end in
        guard NameFinder.titles.contains(syllables[start..<end]) else { return false }
        return end == syllables.count || WordParts(syllables).areParticles(from: end)
      }
    }

    /// True if the word alone precedes a colon or a slash, or is enclosed in brackets.
    private var isLabel: Bool {
      let opens = start == 0 || "[<(".utf8.contains(line[start - 1])
      guard opens, end < line.count else { return false }
      if line[end] == UInt8(ascii: ":") { return true }
      return start > 0 && "/]>)".utf8.contains(line[end])
    }

    /// True if a label before the word says what the person did: 영상편집: 송도하.
    private var isCredited: Bool {
      guard start > 2, line[start - 1] == UInt8(ascii: " "), line[start - 2] == UInt8(ascii: ":") else {
        return false
      }
      let isOver = end == line.count || ",/".utf8.contains(line[end]) || line[end] < UInt8(ascii: " ")
      guard isOver else { return false }
      let label = line[..<(start - 2)]
      return NameFinder.credits.contains { label.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// True if a reporter signs off: 뉴스 오수영입니다.
    private var isSignOff: Bool {
      guard ["입니다", "였습니다", "이었습니다"].contains(String(syllables[length...])), start > 0,
        line[start - 1] == UInt8(ascii: " ")
      else {
        return false
      }
      let before = line[..<(start - 1)]
      if let last = before.last, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(last) { return true }
      return NameFinder.beforeSignOff.contains { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// The syllables at an offset, up to the length of a title with its particles.
    private func word(at start: Int) -> [Syllable] {
      var word: [Syllable] = []
      var offset = start
      while word.count < 10, let syllable = line.span.syllable(at: offset) {
        word.append(syllable)
        offset += 3
      }
      return word
    }
  }

  /// Surnames that begin few other words, which ``WordsLikeNames`` lists; after them one syllable is a given name.
  private static let tellingSurnames = Set("김최박윤허홍곽류엄".unicodeScalars.compactMap { Syllable($0)?.number })
  /// Titles that follow a name.
  private static let titles = SyllableRuns(titleList.joined(separator: " "))
  private static let titleList = list(
    """
    씨 님 군 양 의원 국회의원 대표 장관 차관 기자 앵커 아나운서 캐스터 리포터 특파원 논설위원 해설위원 감독 코치 선수 대통령 총리 국무총리 부총리 위원장 위원 의장 부의장
    시장 도지사 지사 군수 구청장 청장 처장 차장 국장 실장 부장 과장 팀장 회장 부회장 사장 부사장 이사장 이사 원장 총장 학장 교수 박사 변호사 검사 판사 대변인 비서관 수석
    후보 전무 상무 행장 본부장 센터장 소장 대장 중장 소장 준장 대령 중령 소령 대위 작가 배우 가수 목사 신부 스님 선생 선생님 여사 대사 원내대표 당대표 최고위원 사무총장 경위 경감
    선장 교사 시인 재판관 대법관 판사 의장 순경 경장 경사 경정 총경 소방관 소방사 소방장 소방위 간호사 약사 이장 통장 조합장 지점장 교장 교감 연구원 연구위원 애널리스트 평론가 서장 학생 할머니 할아버지
    어린이 무용가 소설가 작곡가 사진가 화가 연출가 음악가 건축가 활동가 디자이너 요리사 조종사 기관사 수의사 회계사 세무사 노무사 의사 사무관 서기관 주무관 역장 단장 반장 간사
    참사관 영사 지회장 지부장 어민 농민 피디 병장 상병 일병 이병 하사 중사 상사 원사 준위 소위 중위 지휘자 셰프 어르신 사육사 큐레이터 대원 해설사 상담사 통역사
    영양사 조리사 항해사 해녀 농부 성우 유튜버 번역가 작사가 학예사 명인 심판 편집장 주교 추기경 경무관 치안감
    명창 교육감 시의원 도의원 구의원 군의원 부시장 부지사 부군수 총재 관장 도예가 서예가 성악가 피아니스트 국악인 개그맨 코미디언 행정관 보좌관 기장 부기장 함장 승무원 소방교
    검사장 변리사 강사 수녀 장로 사령관 점주
    """)
  /// Titles in Latin letters.
  private static let latin = list("PD CP FD AD DJ MC VJ BJ CEO CFO CTO COO")
  /// Titles that follow names only, never offices or places.
  private static let anybody = SyllableRuns("씨 기자 앵커 아나운서 특파원 캐스터")
  /// Words between a name and a title: 전 시장, 당시 대표, 기상 캐스터.
  private static let formerly = SyllableRuns("전 당시 신임 기상")
  /// Titles that may be attached to the name without a space.
  private static let attached = SyllableRuns("씨 의원 기자 앵커 장관 대통령 감독 선수 아나운서 특파원 변호사 교수")
  /// Last syllables of offices and places, whose titles do not follow a name: 국방부 장관, 민주당 의원; and of adjectives
  /// before a noun: 유명한 배우.
  private static let ofOffices = Set(
    "당부시군청처팀단사과급적력회위한".unicodeScalars.compactMap { Syllable($0)?.number })
  /// Last syllables of districts, provinces and islands, which given names have as well: 강남구, 강화도.
  private static let ofDistricts = Set("구도".unicodeScalars.compactMap { Syllable($0)?.number })
  /// Titles of people who belong to a district, so that its name may precede them: 강남구 의원, 강화도 어민.
  private static let local = SyllableRuns(
    """
    의원 국회의원 시의원 도의원 구의원 군의원 의장 부의장 위원 위원장 지사 도지사 부지사 시장 부시장 구청장 군수 부군수 청장 교육감 국장 실장 과장 팀장 이장 통장 대표 선수 감독
    코치 학생 어린이 할머니 할아버지 어르신 어민 농민 농부 해녀 주무관 사무관 소방관 소방사 소방장 소방교 소방위 공무원 대변인 비서관 행정관 후보 연구원 연구위원 해설사
    """)
  private static let genitive = Syllable("의")?.number
  /// The last syllable of the short names of universities, whose people have academic titles.
  private static let university = Syllable("대")?.number
  private static let academic = SyllableRuns("총장 학장 교수 학생 연구원 연구위원 박사")
  /// The last syllable of the short names of police stations: 강남서 형사과장.
  private static let station = Syllable("서")?.number
  private static let police = SyllableRuns("서장 과장 팀장 총경 경정 경감 경위 경사 경장 순경")
  private static let credits = list("기자 편집 촬영 취재 그래픽 디자인 연출 구성 작가 진행 앵커 번역 글 사진 제작 출연 자막 CG")
  private static let beforeSignOff = ["뉴스", "기자", "앵커", "방송", "특파원"]
}
