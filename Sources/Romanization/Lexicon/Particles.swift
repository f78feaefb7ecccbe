/// What may follow a noun without being part of it: particles, and the forms of 이다.
enum Particles {
  /// Whether syllables are a particle, or several that stand together.
  static func contains(_ syllables: ArraySlice<Syllable>) -> Bool { known.contains(syllables) }

  private static let known = SyllableRuns(
    """
    은 는 이 가 을 를 의 에 와 과 도 만 로 들 나 라 란 랑 인 일 임 고 며 님 적
    으로 에서 에게 께서 한테 부터 까지 처럼 보다 이나 이라 이란 이랑 이다 이며 이고 인데 이든 라도 하고 마다 조차 마저 밖에 였다 이여
    에는 에도 에만 로는 로도 로서 로써 와는 과는 과의 와의 만은 만이 만을 만의 들이 들은 들을 들의 들도 들과 이지 이니 이자 일까 라고 라는
    입니다 이라고 이라는 이었다 이지만 이어서 이라도 으로는 으로도 으로서 으로써 으로의 에서는 에서도 에서의 에게는 에게도 에게서 부터는 까지는 까지도
    들에게 들에는 들이다 들이나 들로서 이었던 이므로 이면서 인지를 이라며 이라면 였지만 입니까 이었고 이기에 이기도 라면서
    이었지만 이라면서 에서부터 으로부터 들입니다 에서까지 들로부터 이었으며 이기때문
    """)
}
