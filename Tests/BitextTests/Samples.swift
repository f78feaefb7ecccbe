import Testing

@testable import Bitext

/// Two texts, and which sentences of them belong together.
struct AlignedSample: Sendable, CustomTestStringConvertible {
  var name: String
  var languages: (String, String)
  var left: [String]
  var right: [String]
  /// As beads are written, without confidences.
  var beads: [String]

  var testDescription: String { name }

  static let all = [
    AlignedSample(
      name: "Korean and English: names, native numerals, a sentence that only one has", languages: ("ko", "en"),
      left: [
        "새벽항의 여객선이 사흘째 멈춰 섰습니다.", "선장 문가온 씨는 고양이 세 마리가 기관실에 있다고 말했습니다.",
        "바람이 붑니다.", "승객 240명은 학교 체육관에서 밤을 보냈습니다.",
      ],
      right: [
        "The ferry at Saebyeok has been at a standstill for three days.",
        "Three cats are in the engine room, said captain Moon Ga-on.",
        "The 240 passengers spent the night in the gym of a school.",
      ],
      beads: ["0:0", "1:1", "2:", "3:2"]),
    AlignedSample(
      name: "Korean and English: one sentence that says two", languages: ("ko", "en"),
      left: ["시장은 다리를 다시 짓겠다고 했습니다.", "비용은 12억 원입니다.", "주민들은 반대합니다."],
      right: [
        "The mayor wants to rebuild the bridge, which will cost 1.2 billion won.", "Residents are against it.",
      ],
      beads: ["0-1:0", "2:1"]),
    AlignedSample(
      name: "Chinese and Korean: no Latin letters", languages: ("zh", "ko"),
      left: ["港口的桥三月关闭。", "修理费用为4亿元。", "警察在医院找到了那只猫。"],
      right: ["항구의 다리가 3월에 닫힙니다.", "수리비는 4억 위안입니다.", "경찰은 병원에서 고양이를 찾았습니다."],
      beads: ["0:0", "1:1", "2:2"]),
    AlignedSample(
      name: "Thai and English", languages: ("th", "en"),
      left: ["เรือ 94 ลำ ออกจากท่าเรือ", "ตำรวจพบแมวที่โรงพยาบาล"],
      right: ["Ninety boats, or 94 exactly, left the port.", "The police found a cat at the hospital."],
      beads: ["0:0", "1:1"]),
    AlignedSample(
      name: "Japanese and English: numbers and marks", languages: ("ja", "en"),
      left: ["港の橋が3月に閉まります。", "なぜでしょうか。", "修理に4億円かかると市長は話しています。"],
      right: ["The bridge at the port closes in March.", "Why?", "Repairs cost 400 million yen, the mayor says."],
      beads: ["0:0", "1:1", "2:2"]),
    AlignedSample(
      name: "Arabic and English: numbers in their cases, names of two words", languages: ("ar", "en"),
      left: [
        "وعدت الحكومة بحفر عشرين بئرا قبل الصيف.", "يقول المهندس نبيل العطار إن الأنابيب قديمة.",
        "أغلقت ست مدارس أبوابها.",
      ],
      right: [
        "The government promised twenty wells before the summer.", "Nobody believes it.",
        "The pipes are old, says engineer Nabil al-Attar.", "Six schools closed their doors.",
      ],
      beads: ["0:0", ":1", "1:2", "2:3"]),
    AlignedSample(
      name: "Korean and Chinese: words that both write with the same characters", languages: ("ko", "zh"),
      left: ["경제 정책을 발표했습니다.", "학생들은 도서관에 있습니다.", "환경 문제는 심각합니다."],
      right: ["学生们在图书馆。", "环境问题很严重。"], beads: ["0:", "1:0", "2:1"]),
    AlignedSample(
      name: "French and English: a sentence that one tells earlier", languages: ("fr", "en"),
      left: [
        "Le musée de Valmorin rouvre ses portes samedi.", "Les travaux ont coûté 3,4 millions d'euros.",
        "La directrice Odile Bertrand attend 45 000 visiteurs cette année.",
        "Une exposition présente 120 horloges anciennes.", "L'entrée est gratuite jusqu'au 30 septembre.",
      ],
      right: [
        "The museum of Valmorin opens again on Saturday.", "Admission is free until September 30.",
        "The work cost 3.4 million euros.", "Director Odile Bertrand expects 45,000 visitors this year.",
        "An exhibition presents 120 old clocks.",
      ],
      beads: ["0:0", "1:2", "2:3", "3:4", "4:1"]),
    AlignedSample(
      name: "Korean and English: neighbours in another order", languages: ("ko", "en"),
      left: [
        "가람시에서 버스 파업이 시작됐습니다.", "노조위원장 하도영 씨는 임금 7퍼센트 인상을 요구했습니다.",
        "버스 1,250대가 멈췄습니다.", "시는 지하철을 새벽 2시까지 운행합니다.",
      ],
      right: [
        "A bus strike has begun in Garam.", "Some 1,250 buses stand still.",
        "Ha Do-young of the union asks for 7 percent more.", "The subway will run until 2 a.m.",
      ],
      beads: ["0:0", "1:2", "2:1", "3:3"]),
  ]

  /// What is not aligned rightly yet; a sample that passes moves to ``all``.
  static let knownFailures = [
    AlignedSample(
      name: "French and German: no English", languages: ("fr", "de"),
      left: [
        "Le pont de Bellerive ferme le 14 mai.", "La police cherche un chat.",
        "La réparation coûte 3,5 millions d'euros.",
      ],
      right: ["Die Brücke von Bellerive schließt am 14. Mai.", "Die Reparatur kostet 3,5 Millionen Euro."],
      beads: ["0:0", "1:", "2:1"]),
    AlignedSample(
      name: "Arabic and English: digits of both", languages: ("ar", "en"),
      left: ["أغلقت الشرطة الجسر يوم الاثنين.", "نُقل ٣٥ شخصا إلى المستشفى."],
      right: [
        "Police closed the bridge on Monday.", "Nobody knows why.", "Some 35 people were taken to hospital.",
      ],
      beads: ["0:0", ":1", "1:2"]),
  ]
}

/// Sentences without turns.
func sentences(_ texts: [String]) -> [BitextSentence] { texts.map { BitextSentence($0) } }

/// The numbers of beads, without their confidences.
func numbers(of beads: [Bead]) -> [String] {
  beads.map {
    $0.description.split(separator: ":", omittingEmptySubsequences: false).prefix(2).joined(separator: ":")
  }
}
