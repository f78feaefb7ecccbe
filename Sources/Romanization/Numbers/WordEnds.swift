// Particles attach to numbers as they do to words. Many look like the start of a word (나 in 나노, 에 in 에너지), so only the
// following text distinguishes them.

extension Substring {
  /// True if the text begins with one of the words or particles, followed only by particles to the end of the word.
  func opens(withWord words: [String]) -> Bool {
    words.contains { opens(with: $0) && dropFirst($0.count).endsWord }
  }

  /// True if the word ends here, apart from particles.
  private var endsWord: Bool {
    guard let next = first, next.isLetter || next.isNumber else { return true }
    return moreParticles.contains { opens(with: $0) && dropFirst($0.count).endsWord }
  }
}

/// Particles that may still follow, and forms of 이다.
private let moreParticles = list(
  """
  은 는 이 가 을 를 의 에 에서 서 게 도 만 야 로 으로 와 과 부터 까지 쯤 경 뿐 인 이다 다 이고 이며 이었다 였다 이었고 였고 입니다 이었습니다 였습니다
  """)
