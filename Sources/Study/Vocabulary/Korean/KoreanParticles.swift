/// The particles that Korean attaches to nouns.
enum KoreanParticles {
  /// The ways to cut a word into a noun and a particle, the longest particle first.
  static func cuts(_ word: String) -> [(noun: String, particle: String)] {
    particles.compactMap { cut(word, $0) }
  }

  /// The same for the forms of 이다, which make a sentence of a noun: 학생입니다.
  static func copulas(_ word: String) -> [(noun: String, particle: String)] { forms.compactMap { cut(word, $0) } }

  /// True for a particle by itself, as one stands after a quotation mark.
  static func isParticle(_ word: String) -> Bool { particles.contains(word) || forms.contains(word) }

  /// The same for 입니다 and the like, which no other word ends in.
  static func copula(_ word: String) -> (noun: String, particle: String)? {
    ["입니다", "입니까", "이었습니다", "였습니다", "이라고", "이라는"].lazy.compactMap { cut(word, $0) }.first
  }

  private static func cut(_ word: String, _ particle: String) -> (noun: String, particle: String)? {
    guard word.hasSuffix(particle), word.count > particle.count else { return nil }
    let noun = word.dropLast(particle.count)
    return agrees(noun, particle) ? (String(noun), particle) : nil
  }

  private static let particles = list(
    """
    에서는 에서도 에서의 에서만 에서부터 으로는 으로도 으로의 으로부터 으로써 으로서 에게서 에게는 에게도 까지는 까지도 까지의 부터는 부터의 과의 와의 과는 와는 과도 와도
    에서 으로 에게 한테 까지 부터 처럼 보다 마다 조차 마저 에는 에도 에만 에의 로는 로도 로의 로부터 로써 로서 이라도 라도 이나 이란 이든 뿐 만큼 대로 밖에 만에 만의 만은 만을 만이
    은 는 이 가 을 를 의 에 로 와 과 도 만 께서 라며
    """)

  private static let forms = list(
    """
    입니다 입니까 이었습니다 였습니다 이었다 였다 이었던 였던 이지만 이라고 이라는 이라며 이라면 이라 이기 이기에 이기도 이면 이면서 뿐입니다 뿐이다 뿐인 이며 이고 이던 이다 이자 인데 인지 인 일 라고 라는 라면 였고 이었고 이었으며 였으며
    """)

  /// The longest first.
  private static func list(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init).sorted { ($1.count, $0) < ($0.count, $1) }
  }

  /// Particles that come in pairs choose by whether the noun ends in a consonant.
  private static func agrees(_ noun: Substring, _ particle: String) -> Bool {
    guard let last = noun.unicodeScalars.last.flatMap({ Syllable($0) }) else { return true }
    let (isOpen, isLiquid) = (last.coda == 0, last.coda == Coda.rieul)
    if particle.hasPrefix("으로") { return !isOpen && !isLiquid }
    if particle.hasPrefix("로") { return isOpen || isLiquid }
    switch particle.first {
    case "은", "을", "과", "이": return !isOpen
    case "는", "를", "와", "가", "라", "였": return isOpen
    default: return true
    }
  }
}
