/// The words of study pages and handouts that are not the story's, in the reader's language.
public struct Interface: Hashable, Sendable {
  /// The BCP 47 tag.
  public let language: String
  let untitled: String
  let roles: [String: String]
  let functions: [String: String]
  let sentence: String
  let source: String
  let switches: [String: String]
  let shown: String
  let steps: String
  let pause: String
  let name: String
  let date: String
  let answers: String
  let play: String
  let times: String
  let speed: String
  let gap: String
  let vocabulary: String
  let word: String
  let meaning: String
  private let instructions: [Handout.Kind: String]

  func instruction(_ kind: Handout.Kind) -> String { instructions[kind] ?? "" }
}

extension Interface {
  /// The languages there are.
  public static let all = [english, korean]

  /// The words of a language; nil if there are none.
  public init?(language: String) {
    guard let found = Self.all.first(where: { $0.language == language }) else { return nil }
    self = found
  }

  /// English.
  public static let english = Interface(
    language: "en", untitled: "A story to study",
    roles: [
      "anchor": "Anchor", "reporter": "Reporter", "soundbite": "Sound bite", "guest": "Guest",
      "undecided": "Undecided",
    ],
    functions: ["handOff": "hand-off", "signOff": "sign-off"], sentence: "Sentence", source: "Source",
    switches: [
      "romanization": "Romanization", "pauses": "Pauses", "second": "Second language",
      "ask": "Translation on request", "gaps": "Gaps", "keys": "Keys",
    ],
    shown: "What is shown", steps: "next, previous sentence", pause: "pause", name: "Name", date: "Date",
    answers: "Answers", play: "Play", times: "Times", speed: "Speed", gap: "Pause between, in seconds",
    vocabulary: "Vocabulary", word: "Word",
    meaning: "Meaning",
    instructions: [
      .gaps: "Fill in the gaps.", .dictation: "Listen and write down what you hear.",
      .words: "Words of the story, with how often each occurs. Write down what they mean.",
    ])

  /// Korean.
  public static let korean = Interface(
    language: "ko", untitled: "학습 자료",
    roles: ["anchor": "앵커", "reporter": "기자", "soundbite": "인터뷰", "guest": "출연자", "undecided": "미정"],
    functions: ["handOff": "연결", "signOff": "맺음"], sentence: "문장", source: "출처",
    switches: [
      "romanization": "로마자", "pauses": "쉼", "second": "둘째 언어", "ask": "번역은 누를 때만", "gaps": "빈칸",
      "keys": "단축키",
    ],
    shown: "보이는 것", steps: "다음 문장, 이전 문장", pause: "쉼", name: "이름", date: "날짜", answers: "정답",
    play: "듣기", times: "횟수", speed: "속도", gap: "사이 쉼(초)", vocabulary: "낱말", word: "낱말", meaning: "뜻",
    instructions: [
      .gaps: "빈칸을 채우세요.", .dictation: "듣고 받아쓰세요.", .words: "기사에 나온 낱말과 나온 횟수입니다. 뜻을 쓰세요.",
    ])
}
