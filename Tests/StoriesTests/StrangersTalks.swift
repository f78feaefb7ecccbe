/// Talks, people, headlines and feet on pages of outlets whose ways were not known.
extension StrangersPage {
  static let talks = [
    StrangersPage(
      testDescription: "on the phone, with what she does behind a comma", language: "de",
      page: """
        Der Hafen ist voller Katzen.
        Am Telefon ist Ida Lund, Leiterin der Reederei. Frau Lund, wie viele sind es?
        Ich habe heute Morgen elf gezählt. Wir kriegen sie nicht vom Steg.
        Was machen Sie jetzt?
        Abwarten. Mein Chef sagt, das geht vorbei.
        Ida Lund, vielen Dank.
        """,
      turns: ["anchor - 3", "guest Ida Lund 2", "anchor - 1", "guest Ida Lund 2", "anchor - 1"]),
    StrangersPage(
      testDescription: "a new story ends a talk", language: "en",
      page: """
        The harbour is full of cats tonight.
        On the phone with us is Ida Lund, who runs the ferry office. Ida, how many are there?
        Well, I counted eleven this morning. We can't get them off the gangway.
        What will you do?
        I don't know. My boss says wait.
        Ida Lund, thank you for your time.
        In other news, bread costs more.
        """,
      turns: [
        "anchor - 3", "guest Ida Lund 2", "anchor - 1", "guest Ida Lund 2", "anchor - 1", "anchor - 1",
      ]),
  ]

  static let people = [
    StrangersPage(
      testDescription: "a link to all that somebody presents", language: "ko",
      page: """
        [앵커]
        항구에 고양이가 모여들고 있습니다.
        채우리 기자가 취재했습니다.
        [리포트]
        부두에 고양이 열한 마리가 앉아 있습니다.
        KBC 뉴스 채우리입니다.

        앵커 윤세라 더보기
        """,
      turns: ["anchor 윤세라 2", "reporter 채우리 2"]),
    StrangersPage(
      testDescription: "a second report, by whom the last sentence before a nameless label names", language: "ko",
      page: """
        [앵커]
        항구에 고양이가 모여들고 있습니다. 채우리 기자가 취재했습니다.
        [기자]
        부두에 고양이 열한 마리가 앉아 있습니다. KBC 뉴스 채우리입니다.
        [앵커]
        내일은 비가 온다고 합니다. 한도담 기상캐스터가 전해드립니다.
        [기상캐스터]
        내일은 종일 비가 오겠습니다.
        """,
      turns: ["anchor - 2", "reporter 채우리 2", "anchor - 2", "reporter 한도담 1"]),
    StrangersPage(
      testDescription: "one author, and nobody who presents: all of it is the report", language: "en",
      page: """
        Cats take the old pier
        By Mara Quill

        TARN, Kan. (KHB) - Eleven cats have taken the old pier.
        Ida Lund feeds them in the morning.
        "I never called them. They came by themselves."
        The town wants to build them a house.
        MORE: Sign up for harbor alerts
        The house will stand behind the ticket office.
        """,
      turns: ["reporter Mara Quill 2", "soundbite Ida Lund 2", "reporter Mara Quill 2"]),
    StrangersPage(
      testDescription: "an author and an anchor who hands over", language: "en",
      page: """
        Cats take the old pier
        By Mara Quill

        Eleven cats have taken the old pier.
        Mara Quill reports.
        They sit on the gangway and wait for the boats.
        The town wants to build them a house.
        """,
      turns: ["anchor - 2", "reporter Mara Quill 2"]),
    StrangersPage(
      testDescription: "first names alone, by an age and by a relative clause", language: "es",
      page: """
        Por Rocío Luna

        Los gatos han tomado el muelle viejo.
        Para Nilda, que vive enfrente, es una fiesta.
        “Yo les guardo las cabezas.”
        El ayuntamiento quiere construirles una casa.
        Ahora todos esperan la primavera.
        “Nadie los llamó.”
        La casa estará detrás de la taquilla.
        """,
      turns: [
        "reporter Rocío Luna 2", "soundbite Nilda 1", "reporter Rocío Luna 2", "soundbite - 1",
        "reporter Rocío Luna 1",
      ]),
    StrangersPage(
      testDescription: "two reporters are handed to, and the first one speaks", language: "pt",
      page: """
        Os gatos tomaram o cais velho.
        A câmara quer fazer-lhes uma casa.
        Fomos vê-los, numa reportagem de Nuno Leal e Ida Mota.
        Onze gatos esperam os barcos.
        “Nunca os chamei.”
        A casa fica atrás da bilheteira.
        """,
      turns: ["anchor - 3", "reporter Nuno Leal 1", "soundbite - 1", "reporter Nuno Leal 1"]),
    StrangersPage(
      testDescription: "what closes a report elsewhere opens it below one sentence", language: "zh",
      page: """
        港口猫越来越多

        港口到处都是猫。
        记者周梅香报道。
        早上六点，十一只猫坐在码头上。
        「我从来没有叫过它们。」
        市里要给它们盖房子。
        房子在售票处后面。
        """,
      turns: ["anchor - 2", "reporter 周梅香 1", "soundbite - 1", "reporter 周梅香 2"]),
  ]

  static let heads = [
    StrangersPage(
      testDescription: "a headline that quotes after a colon, above the date", language: "fr",
      page: """
        Environnement
        Chats : « On a dix ans pour leur bâtir une maison »
        Publié le : 14/08/2023 - 08:12

        Nina Lopez : Bonsoir. Les chats sont là.
        Oscar Rive : Bonsoir.
        Nina Lopez : Combien sont-ils ?
        Oscar Rive : Onze.
        """,
      turns: ["anchor Nina Lopez 2", "guest Oscar Rive 1", "anchor Nina Lopez 1", "guest Oscar Rive 1"],
      headline: "Chats : « On a dix ans pour leur bâtir une maison »"),
    StrangersPage(
      testDescription: "a headline that a word in brackets opens, above the date", language: "ko",
      page: """
        KBC 종합뉴스
        [현장연결] 항구에 고양이 열한 마리…주민들 '반갑다'
        입력 2023-01-11 19:08

        [앵커]
        항구에 고양이가 모여들고 있습니다. 채우리 기자가 취재했습니다.
        [기자]
        부두에 고양이 열한 마리가 앉아 있습니다.
        """,
      turns: ["anchor - 2", "reporter 채우리 1"], headline: "[현장연결] 항구에 고양이 열한 마리…주민들 '반갑다'"),
    StrangersPage(
      testDescription: "many words behind a note's head are the headline", language: "en",
      page: """
        Transcript: Ansel Frost talks to Mara Quill about cats in the harbour
        AF: Ansel Frost, presenter. MQ: Mara Quill, zoologist.
        AF: The harbour is full of cats. How many are there?
        MQ: Eleven.
        AF: And tomorrow?
        MQ: Twelve.
        """,
      turns: ["anchor Ansel Frost 2", "guest Mara Quill 1", "anchor Ansel Frost 1", "guest Mara Quill 1"],
      headline: "Transcript: Ansel Frost talks to Mara Quill about cats in the harbour"),
  ]
}
