import Stories

/// A story in Korean with every kind of turn, and a breath.
let korean = Story(
  headline: SpokenSentence(text: "항구 파업 이틀째…화물 쌓여", range: 0..<0), language: "ko",
  turns: [
    Turn(
      role: .anchor, kind: .leadIn, speaker: Speaker(name: "윤서하"),
      sentences: [
        sentence("새벽항의 하역 노동자들이 이틀째 일손을 놓고 있습니다."),
        sentence("한도윤 기자가 보도합니다.", .handOff),
      ]),
    Turn(
      role: .reporter, kind: .package, speaker: Speaker(name: "한도윤", outlet: "누리뉴스"),
      sentences: [
        sentence("부두에 컨테이너 4천 개가 쌓였습니다.", pauses: [10]),
        sentence("노사는 오늘 밤 다시 만납니다."),
      ]),
    Turn(
      role: .soundbite, kind: .soundBite, speaker: Speaker(name: "오미래", title: "트럭 기사"),
      sentences: [sentence("\"언제 실을지 아무도 모릅니다.\"")]),
    Turn(
      role: .reporter, kind: .package, speaker: Speaker(name: "한도윤", outlet: "누리뉴스"),
      sentences: [sentence("누리뉴스 한도윤입니다.", .signOff)]),
  ])

/// The same in English, with the sound bite cut and two sentences said in one.
let english = Story(
  headline: SpokenSentence(text: "Cargo piles up on second day of port strike", range: 0..<0), language: "en",
  turns: [
    Turn(
      role: .anchor, kind: .leadIn,
      sentences: [
        sentence("Dockers at the port of Saebyeok have walked out for a second day."),
        sentence("Han Do-yoon reports.", .handOff),
      ]),
    Turn(
      role: .reporter, kind: .package,
      speaker: Speaker(name: "Han Do-yoon", outlet: "Nuri News", place: "Saebyeok"),
      sentences: [
        sentence(
          "Four thousand containers now stand on the quay, and the two sides meet again tonight.", pauses: [47]),
        sentence("Han Do-yoon, Nuri News, Saebyeok.", .signOff),
      ]),
  ])

/// A sentence without a source.
func sentence(_ text: String, _ function: SpokenSentence.Function? = nil, pauses: [Int] = []) -> SpokenSentence {
  SpokenSentence(text: text, range: 0..<text.utf8.count, function: function, pauses: pauses)
}
