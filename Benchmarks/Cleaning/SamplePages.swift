/// Texts to clean, made up sentence by sentence; the same on every run.
struct SamplePages {
  private var state: UInt64

  /// Starts a row of texts.
  init(seed: UInt64) { state = seed }

  /// A clean and a damaged text of about two million bytes each, in English and Korean.
  var all: [(name: String, language: String, text: String)] {
    var copy = self
    return [
      ("English, clean", "en", copy.text(Self.english, damage: 0)),
      ("English, one mark in 200 words damaged", "en", copy.text(Self.english, damage: 20)),
      ("Korean, clean", "ko", copy.text(Self.korean, damage: 0)),
      ("Korean, one mark in 200 words damaged", "ko", copy.text(Self.korean, damage: 20)),
    ]
  }

  private static let english = [
    "The first ferry of the season left the harbour of Mokpo at dawn, carrying forty cars and two hundred passengers.",
    "Officials from both cities said the line would run three times a day until the end of October.",
    "Fishermen, who had asked for a later start, were told that their concerns would be heard in the council.",
    "\"We have waited for this day for eleven years,\" said Min Ah-reum, who runs a small guesthouse near the pier.",
    "Prices rose by 8.3 percent in the U.S. market, while demand at home stayed where it was in March.",
    "The ministry will publish its report on Tuesday; until then, nobody is willing to speak on the record.",
  ]

  private static let korean = [
    "올해 첫 여객선이 오늘 새벽 목포항을 떠나 제주로 향했습니다.",
    "두 도시의 관계자들은 시월 말까지 하루 세 차례 배를 띄우겠다고 밝혔습니다.",
    "어민들은 출항 시간을 늦춰 달라고 요구했고, 시의회는 다음 주에 이 문제를 다루기로 했습니다.",
    "\"십일 년을 기다린 날입니다.\" 부두 근처에서 숙소를 운영하는 민아름 씨의 말입니다.",
    "미국 시장의 가격은 8.3퍼센트 올랐지만 국내 수요는 지난 3월 수준에 머물렀습니다.",
  ]

  private static let damages = [
    ",.", "  ", ",,", " ,", "\u{200B} ", "\u{A0}", " the the ", "..\n\n", " [MUSIC] ", "<br>",
  ]

  private mutating func text(_ sentences: [String], damage permille: UInt64) -> String {
    var text = ""
    while text.utf8.count < 2_000_000 {
      for place in 1...5 {
        text += sentences[Int(draw(UInt64(sentences.count)))]
        if draw(1_000) < permille * 3 {
          text += Self.damages[Int(draw(UInt64(Self.damages.count)))]
        } else if place < 5 {
          text += " "
        }
      }
      text += "\n\n"
    }
    return text
  }

  /// A number below a limit (SplitMix64).
  private mutating func draw(_ limit: UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return (z ^ (z >> 31)) % limit
  }
}
