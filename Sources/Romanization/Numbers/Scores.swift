// Final scores, recognized by the outcome mentioned next to them.

extension NumberReader {
  /// `2:1 역전승`, `4-0으로 이긴`: 이대일, 사대영; a platform (`3-2 승강장`) and a road (`국도 3-2로`) are not scores.
  func score(
    _ number: NumberLiteral, _ second: NumberLiteral, _ before: Substring, _ behind: Substring
  ) -> String? {
    guard tellsOutcome(behind) || leadsToOutcome(behind) && !isRoad(before) else { return nil }
    return Numerals.sino(number.value) + "대" + Numerals.sino(second.value)
  }

  /// True if an outcome follows directly: `승`, ` 완패를`, ` 대승했다`.
  private func tellsOutcome(_ behind: Substring) -> Bool {
    let word = behind.first == " " ? behind.dropFirst() : behind
    return word.opens(withWord: Self.outcomes)
      || Self.doneOutcomes.contains { word.opens(with: $0) && isDone(word.dropFirst($0.count)) }
  }

  /// Forms of 하다 that turn a noun into a verb.
  private func isDone(_ rest: Substring) -> Bool { rest.first.map { "하했한할해".contains($0) } ?? false }

  /// True if 로 leads to a verb of winning, losing, or parting: `로 졌다`, `으로 강호를 꺾었다`.
  private func leadsToOutcome(_ behind: Substring) -> Bool {
    guard let particle = ["으로 ", "로 "].first(where: { behind.opens(with: $0) }) else { return false }
    return behind.dropFirst(particle.count).split(separator: " ").contains { word in
      Self.verbs.contains { word.opens(with: $0) } || word.opens(withWord: Self.outcomes)
        || Self.shortVerbs.contains { word.elementsEqual($0) }
    }
  }

  private func isRoad(_ before: Substring) -> Bool { Self.roads.contains { before.contains($0) } }

  private static let outcomes = doneOutcomes + ["승"]
  private static let doneOutcomes = list(
    "패 경쟁률 승리 패배 완승 완패 역전 역전승 역전패 신승 석패 대승 대패 무승부 리드 동점 완파 우세 열세 제압")
  private static let verbs =
    list("이기 이긴 이겼 이길 이겨 졌 꺾 비기 비긴 비겼 비길 비겨 앞서 앞선 앞섰 뒤지 뒤진 뒤졌 눌렀 누르 누른 물리")
    + list("패하 패한 패했 패해 승리 패배 완승 완파 제압")
    + list("나누 나눈 나눴 나눠 섞")
  /// Forms of 지다 that must be whole words, since other words begin with them: 진입, 지고지순.
  private static let shortVerbs = list("진 지고 지며 지면 져 질 지는")
  private static let roads = list("국도 지방도 도로 고속도로 호선 번지 번길")
}
