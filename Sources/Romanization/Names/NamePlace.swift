/// An occurrence of a Hangul name that matches a Latin spelling.
public struct NamePlace: Hashable, Sendable, Codable {
  /// The name's range in UTF-8 offsets of the line, without any particle that follows.
  public var range: Range<Int>
  /// The name as written.
  public var name: String
  /// How well the spelling fits it, from 0 to 1.
  public var score: Double
}

extension NameMatcher {
  /// Finds the name in running text: `Oh Soo-young` in 오수영은 어제.
  ///
  /// A candidate is a word, without its particle, that begins with a known surname. Matches that score below `least` are
  /// left out.
  public func places(in line: String, least: Double = 0.75) -> [NamePlace] {
    var scanner = WordScanner(line)
    var places: [NamePlace] = []
    while let piece = scanner.next() {
      if case .word = piece, let place = best(in: scanner.word), place.score >= least { places.append(place) }
    }
    return places
  }

  /// The best-matching prefix of a word.
  private func best(in word: Word) -> NamePlace? {
    let syllables = word.syllables
    let lengths = (2...5).filter { length in
      length == syllables.count
        || length < syllables.count && Self.mayFollow(syllables, length)
    }
    let candidates = lengths.compactMap { length -> NamePlace? in
      guard let name = PersonName(Array(syllables[..<length])) else { return nil }
      guard CustomarySpellings.surnames[String(name.surname)] != nil else { return nil }
      let range = word.range(of: 0).lowerBound..<word.range(of: length - 1).upperBound
      return NamePlace(range: range, name: String(syllables[..<length]), score: score(name))
    }
    return candidates.max { $0.score < $1.score }
  }

  /// True if a name can end before a syllable: only particles follow, or a title with or without particles.
  private static func mayFollow(_ syllables: [Syllable], _ place: Int) -> Bool {
    let parts = WordParts(syllables)
    if parts.areParticles(from: place) { return true }
    return (1...min(syllables.count - place, SyllableRuns.longest)).contains { length in
      let end = place + length
      return titles.contains(syllables[place..<end]) && (end == syllables.count || parts.areParticles(from: end))
    }
  }

  /// Titles that follow a name.
  private static let titles = SyllableRuns(
    """
    씨 님 군 양 옹 측 의원 기자 앵커 대통령 총리 장관 차관 감독 선수 교수 시장 대표 회장 사장 부장 과장 팀장 국장 실장 원장 총장 박사 의사 열사 여사 선생 선생님
    후보 위원 위원장 지사 검사 판사 변호사 특파원 아나운서 캐스터 리포터 작가 배우 가수
    """)
}
