import Cleaning
import Decoding
import Stories
import Testing

/// A page as it was scraped, its headline, and the first and the last sentence that are spoken.
private struct CopiedPage: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var language: String
  var page: String
  var headline: String
  var first: String
  var last: String
}

private let pages = [
  CopiedPage(
    testDescription: "a headline in quotation marks and a teaser above the labels", language: "de",
    page: """
      Radio Hochtal
      Sendungen   Podcast   Team   Kontakt
      Das Tagesgespräch
      «Ein Kater allein macht noch keinen Winter»
      Die Hafenmeisterin Gesa Brandt im Gespräch mit Torben Lüders über elf Katzen am Steg.
      12.03.2020, 13:00 Uhr
      Teilen
      Torben Lüders: Frau Brandt, warum kommen die Katzen zu Ihnen?

      Gesa Brandt: Weil es hier warm ist. Ein Kater allein macht noch keinen Winter, aber elf schon.

      Torben Lüders: Und was sagt die Gemeinde?

      Gesa Brandt: Die Gemeinde sagt nichts. Sie wartet auf den Frühling.

      Torben Lüders: Danke für das Gespräch.

      Gesa Brandt: Gern geschehen.

      Mehr zum Thema
      «Meine Bienen sind weg»
      Die letzte Lampe von Tarn
      Impressum   Datenschutz
      """,
    headline: "«Ein Kater allein macht noch keinen Winter»",
    first: "Frau Brandt, warum kommen die Katzen zu Ihnen?", last: "Gern geschehen."),
  CopiedPage(
    testDescription: "quotations among the links below", language: "pt",
    page: """
      Rádio Maré
      Início   Notícias   Programas   Podcasts
      Manhã no Cais
      “Os gatos chegaram antes dos barcos”
      3 de março de 2022 às 18:10
      Partilhar
      O comboio a vapor parou de vez, mas os gatos ficaram. Há onze no cais, e ninguém os chamou. Reportagem de Nuno Leal.

      Às seis da manhã, onze gatos esperam os barcos. O capitão apita, mas nenhum se mexe.

      “Estavam aqui antes de nós.”

      A câmara quer fazer-lhes uma casa. Vai custar novecentos euros.

      Nuno Leal, Rádio Maré, no cais.

      Som: Hugo Prata
      Leia também
      “As minhas abelhas desapareceram”
      A última lâmpada de Tarn
      Política de privacidade   Contactos
      """,
    headline: "“Os gatos chegaram antes dos barcos”",
    first: "O comboio a vapor parou de vez, mas os gatos ficaram.", last: "Nuno Leal, Rádio Maré, no cais."),
  CopiedPage(
    testDescription: "a menu, a programme and quotations without stops", language: "ja",
    page: """
      さざなみ放送 ニュース
      トップ　県内　天気　スポーツ
      灯台の灯り 百年ぶりに消える
      2019年05月10日　18時30分
      シェア

      長浜岬の灯台が10日、最後の点灯を終え、百年の歴史に幕を閉じました。

      岬には朝から多くの人が訪れ、灯台との別れを惜しみました。

      「毎晩この光を見て眠りました」

      近くに住む70代の男性はこう話していました。

      灯台守の家に生まれた寺岡文子さん（81）は、この日のために東京から駆けつけました。

      「父の仕事場でした。寂しいです」

      灯台は今後、市の資料館として使われる予定です。

      関連ニュース
      港に新しい市場
      漁協が稚魚を放流
      """,
    headline: "灯台の灯り 百年ぶりに消える", first: "長浜岬の灯台が10日、最後の点灯を終え、百年の歴史に幕を閉じました。", last: "灯台は今後、市の資料館として使われる予定です。"),
  CopiedPage(
    testDescription: "a headline in quotation marks above the date", language: "fr",
    page: """
      Accueil   Info   Sport   Météo
      « Je n'ai jamais appris à nager »
      Publié le 3 juin 2019 à 18h12
      Par Élodie Garrec

      Le dernier passeur de la Loire range sa barque. Il a fait traverser le fleuve à des milliers de promeneurs.

      « Mon père disait que ça porte malheur. »

      Lucien Bardet a commencé à quatorze ans. Il en a soixante-dix.

      La commune cherche un remplaçant depuis le printemps.

      « On a reçu trois lettres, pas une de plus. »

      Le maire, Paul Roux, espère trouver quelqu'un avant l'été.

      La barque sera exposée à la mairie.
      """,
    headline: "« Je n'ai jamais appris à nager »", first: "Le dernier passeur de la Loire range sa barque.",
    last: "La barque sera exposée à la mairie."),
  CopiedPage(
    testDescription: "an interview with a quotation below it", language: "en",
    page: """
      Harbor News Radio
      “Nobody called them, and they came”
      The master of the pier talks to Nora Quist about eleven cats.
      3 March 2022
      Share this
      NORA QUIST: Why do they come here?

      AMOS BRILL: Nobody called them, and they came. They were here before the boats.

      NORA QUIST: And what will you do?

      AMOS BRILL: Build them a house.

      More from Harbor News Radio
      “My bees are gone”
      The last lamp of Tarn
      """,
    headline: "“Nobody called them, and they came”", first: "Why do they come here?", last: "Build them a house."),
  CopiedPage(
    testDescription: "a lead-in without stops under a label is spoken", language: "en",
    page: """
      Cats take the harbor pier again
      March 3, 2022
      ANCHOR: the cats are back on the harbor pier
      and nobody called them

      REPORTER: Eleven of them sit on the gangway. They wait for the boats.

      ANCHOR: And what will the harbor do?

      REPORTER: It will build them a house. It opens in May.
      """,
    headline: "Cats take the harbor pier again",
    first: "the cats are back on the harbor pier and nobody called them",
    last: "It opens in May."),
  CopiedPage(
    testDescription: "the last quotation of a report is spoken", language: "ja",
    page: """
      灯台の灯り 百年ぶりに消える

      長浜岬の灯台が10日、最後の点灯を終えました。

      岬には朝から多くの人が訪れました。

      灯台は今後、資料館として使われる予定です。

      「また光ってほしいです」
      """,
    headline: "灯台の灯り 百年ぶりに消える", first: "長浜岬の灯台が10日、最後の点灯を終えました。",
    last: "「また光ってほしいです」"),
  CopiedPage(
    testDescription: "captions without stops are spoken to their end", language: "en",
    page: """
      >> THE CATS ARE BACK ON THE HARBOR PIER

      >> AND NOBODY CALLED THEM

      >> ELEVEN OF THEM SIT THERE

      >> BACK TO YOU
      """,
    headline: "-", first: "THE CATS ARE BACK ON THE HARBOR PIER", last: "BACK TO YOU"),
]

@Suite struct PageBodyTests {
  @Test(arguments: pages)
  fileprivate func `what is above and below the story is not spoken`(sample: CopiedPage) throws {
    let page = try Cleaner(language: sample.language).clean(Page(text: sample.page, format: .text))
    let story = try StoryReader(language: sample.language).story(of: page)
    let spoken = story.turns.flatMap(\.sentences).map(\.text)
    #expect(story.headline?.text ?? "-" == sample.headline)
    #expect(spoken.first == sample.first)
    #expect(spoken.last == sample.last)
  }
}
