// Particles hang on a number as on a word. They look like the beginnings of words (나 of 나노, 에 of 에너지), so that only
// what follows them tells them apart.

extension Substring {
  /// True if one of some words or particles is here, and nothing but particles to the end of the word.
  func opens(withWord words: [String]) -> Bool {
    words.contains { opens(with: $0) && dropFirst($0.count).endsWord }
  }

  /// True if the word is over, but for particles.
  private var endsWord: Bool {
    guard let next = first, next.isLetter || next.isNumber else { return true }
    return moreParticles.contains { opens(with: $0) && dropFirst($0.count).endsWord }
  }
}

/// What may follow a particle or a noun before the word is over, with the forms of 이다.
private let moreParticles = list(
  """
  은 는 이 가 을 를 의 에 에서 서 게 도 만 야 로 으로 와 과 부터 까지 쯤 경 뿐 인 이다 다 이고 이며 이었다 였다 이었고 였고 입니다 이었습니다 였습니다
  """)
