import Testing

/// A page of an outlet whose ways were not known, with the headline and the turns that it must give.
struct StrangersPage: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var language: String
  var page: String
  /// Role, name and the number of sentences.
  var turns: [String]
  var headline: String?

  static let all = labels + words + people + talks + heads

  private static let labels = [
    StrangersPage(
      testDescription: "a small word with a capital within a name on a label", language: "fr",
      page: """
        Nina Lopez : Les chats ont pris le port. Le reportage de Mael Le Bihan.
        Mael Le Bihan : Onze chats attendent sur le quai.
        Ines Caradec, habitante : Je leur garde les têtes.
        Mael Le Bihan : La mairie leur bâtit une maison.
        Ines Caradec : Il était temps.
        Mael Le Bihan : Ouverture lundi.
        Nina Lopez : Merci, Mael.
        """,
      turns: [
        "anchor Nina Lopez 2", "reporter Mael Le Bihan 1", "soundbite Ines Caradec 1",
        "reporter Mael Le Bihan 1", "soundbite Ines Caradec 1", "reporter Mael Le Bihan 1",
        "anchor Nina Lopez 1",
      ]),
    StrangersPage(
      testDescription: "a sentence says who the family name on a label is", language: "ja",
      page: """
        司会：港に猫が集まっています。取材は根岸守記者です。
        根岸：桟橋に十一匹が座っています。
        漁師：毎朝ここに来ます。
        根岸：市は小屋を建てます。
        司会：続いて天気です。
        """,
      turns: [
        "anchor - 2", "reporter 根岸守 1", "soundbite - 1", "reporter 根岸守 1", "anchor - 1",
      ]),
    StrangersPage(
      testDescription: "a name that runs on into the sentence ends where a line of the page ends it",
      language: "zh",
      page: """
        十一只猫在港口安家
        港口来了十一只猫。一起跟随记者周岚去看看。
        【解说】码头上坐着十一只猫。
        【同期声】渔民 邓桂枝：
        我天天给它们留鱼头。
        【解说】市里要给它们盖一间小屋。
        记者：周岚　摄像：董平
        """,
      turns: [
        "anchor - 2", "reporter 周岚 1", "soundbite 邓桂枝 1", "reporter 周岚 1",
      ]),
    StrangersPage(
      testDescription: "labels on lines of their own, some of which only describe", language: "fr",
      page: """
        Présentatrice :
        Les chats ont pris le port. Reportage d'Oscar Rive et Nina Lopez.
        Voix off (Oscar Rive) :
        Onze chats attendent sur le quai.
        Lucette, poissonnière :
        Je leur garde les têtes.
        Voix off :
        La mairie leur bâtit une maison.
        Un passant :
        Moi, je ne dis rien.
        Lucette :
        Lui, il n'aime que les chiens.
        """,
      turns: [
        "anchor - 2", "reporter Oscar Rive 1", "soundbite Lucette 1", "reporter Oscar Rive 1", "soundbite - 1",
        "soundbite Lucette 1",
      ]),
    StrangersPage(
      testDescription: "an outlet asks, and its author is who asks", language: "fr",
      page: """
        Par : Nina Lopez

        Radio Quai : Bonjour Oscar Rive. Le port est plein de chats. D'où viennent-ils ?
        Oscar Rive : Bonjour. Ils viennent de la mer.
        Radio Quai : Combien sont-ils ?
        Oscar Rive : Onze, et ce n'est pas fini.
        Radio Quai : Que faut-il faire ?
        Oscar Rive : Rien du tout.
        Radio Quai : Merci à vous.
        """,
      turns: [
        "anchor Nina Lopez 3", "guest Oscar Rive 2", "anchor Nina Lopez 1", "guest Oscar Rive 1",
        "anchor Nina Lopez 1", "guest Oscar Rive 1", "anchor Nina Lopez 1",
      ]),
    StrangersPage(
      testDescription: "a line that explains several initials", language: "en",
      page: """
        AF: Ansel Frost, presenter. MQ: Professor Mara Quill, zoologist, University of Tarn.
        AF: It's ten to nine. The harbour is full of cats. Professor Mara Quill counts them. Good morning.
        MQ: Morning, Ansel.
        AF: How many are there?
        MQ: Eleven. I'd love to say twelve.
        AF: What would you do?
        MQ: Nothing at all.
        """,
      turns: [
        "anchor Ansel Frost 4", "guest Mara Quill 1", "anchor Ansel Frost 1", "guest Mara Quill 2",
        "anchor Ansel Frost 1", "guest Mara Quill 1",
      ]),
    StrangersPage(
      testDescription: "where somebody is, who it is, and what they are, in wide parentheses", language: "ja",
      page: """
        （スタジオ・桐山千景キャスター）
        港に猫が集まっています。根岸守記者が中継でお伝えします。
        （中継・根岸守記者）
        はい、私は桟橋にいます。猫は十一匹です。
        （近所の女性）
        「毎朝ここに来ます」
        （根岸守記者）
        市は小屋を建てます。
        （桐山千景キャスター）
        ありがとうございました。
        """,
      turns: [
        "anchor 桐山千景 2", "reporter 根岸守 2", "soundbite - 1", "reporter 根岸守 1", "anchor 桐山千景 1",
      ]),
    StrangersPage(
      testDescription: "signs around who is heard, and a quotation within one", language: "zh",
      page: """
        主播 温蔚：
        港口到处都是猫。
        来看记者周梅香的报道。
        记者 周梅香：
        十一只猫坐在码头上。
        ==港务局局长 麦守田==
        「他们都说『知道了』，但是没有人来。
        这是我们的错。」
        记者 周梅香：
        市里要给它们盖房子。
        """,
      turns: ["anchor 温蔚 2", "reporter 周梅香 1", "soundbite 麦守田 2", "reporter 周梅香 1"]),
    StrangersPage(
      testDescription: "names in parentheses ahead of quotations, and a sign-off that begins with the outlet",
      language: "pt",
      page: """
        LOC: OS GATOS TOMARAM O PORTO. A REPORTAGEM É DE IDA MOTA LEAL.
        REPÓRTER: Onze gatos esperam no cais. A câmara vai fazer uma casa.
        (Nilo Brandão) “Eles sempre estiveram aqui. Ninguém os chamou.”
        REPÓRTER: A casa fica pronta em maio. Da Rádio Cais, Ida Mota Leal.
        MAIS NOTÍCIAS SOBRE: Porto, Gatos
        """,
      turns: ["anchor - 2", "reporter Ida Mota Leal 2", "soundbite Nilo Brandão 2", "reporter Ida Mota Leal 2"]),
    StrangersPage(
      testDescription: "a label shows where a name ends in a script without capitals", language: "ar",
      page: """
        يزن القاضي: أهلا بكم. الميناء مليء بالقطط. نتابع تقرير هالة الخطيب ثم نعود للحوار.
        هالة الخطيب: إحدى عشرة قطة تنتظر السفن.
        يزن القاضي: شكرا لك. إلى اللقاء.
        """,
      turns: ["anchor يزن القاضي 3", "reporter هالة الخطيب 1", "anchor يزن القاضي 1", "anchor يزن القاضي 1"]),
  ]

  private static let words = [
    StrangersPage(
      testDescription: "two blanks behind names that come again", language: "en",
      page: """
        Cats in the harbour

        Ansel Frost  The harbour is full of cats. Mara Quill counts them.
        Mara Quill  Eleven, Ansel. They sit on the gangway.
        Ansel Frost  And what do the sailors say?
        Mara Quill  They say nothing. They feed them.
        Ansel Frost  Thank you, Mara.
        """,
      turns: [
        "anchor Ansel Frost 2", "guest Mara Quill 2", "anchor Ansel Frost 1", "guest Mara Quill 2",
        "anchor Ansel Frost 1",
      ]),
    StrangersPage(
      testDescription: "common words on labels are no names", language: "en",
      page: """
        ANCHOR: The harbour is full of cats. Mara Quill has the story.
        REPORTER: Eleven of them sit on the pier.
        Neighbour: They were always here.
        REPORTER: The town builds them a house.
        Baker: I do like them.
        Lund: So do I.
        """,
      turns: [
        "anchor - 2", "reporter Mara Quill 1", "soundbite - 1", "reporter Mara Quill 1", "soundbite - 1",
        "soundbite Lund 1",
      ]),
    StrangersPage(
      testDescription: "voices in the street between nameless reporters' labels", language: "fr",
      page: """
        Présentatrice : Les chats ont pris le port. Oscar Rive.
        Reporter : Onze chats attendent sur le quai.
        Passant : Je ne dis rien.
        Reporter : La mairie leur bâtit une maison.
        Voisine : Ils sont beaux.
        Habitant : Moi, je paie.
        """,
      turns: [
        "anchor - 2", "reporter Oscar Rive 1", "soundbite - 1", "reporter Oscar Rive 1", "soundbite - 1",
        "soundbite - 1",
      ]),
    StrangersPage(
      testDescription: "brackets above what people in the street say", language: "ko",
      page: """
        [앵커]
        항구에 고양이가 모여들고 있습니다. 채우리 기자가 취재했습니다.
        [기자]
        부두에 고양이 열한 마리가 앉아 있습니다.
        [시민]
        늘 여기 있었어요.
        [기자]
        시는 집을 지어 주기로 했습니다.
        [김복순]
        제가 밥을 줍니다.
        [기자]
        겨울이 오기 전에 완공됩니다.
        """,
      turns: [
        "anchor - 2", "reporter 채우리 1", "soundbite - 1", "reporter 채우리 1", "soundbite 김복순 1",
        "reporter 채우리 1",
      ]),
    StrangersPage(
      testDescription: "whom a reporter names is heard again under the same label", language: "en",
      page: """
        ANCHOR: The harbour is full of cats. Mara Quill reports.
        REPORTER: Eleven of them sit on the pier.
        UNIDENTIFIED WOMAN: They were always here.
        REPORTER: That's Ida Lund, who feeds them in the morning.
        UNIDENTIFIED WOMAN: I never called them.
        REPORTER: The town builds them a house.
        """,
      turns: [
        "anchor - 2", "reporter Mara Quill 1", "soundbite Ida Lund 1", "reporter Mara Quill 1",
        "soundbite Ida Lund 1", "reporter Mara Quill 1",
      ]),
  ]
}
