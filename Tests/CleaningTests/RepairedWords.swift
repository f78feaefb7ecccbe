/// Repairs of split and glued words, doubled particles, numbers and dashes, in tier `safe` or, where the rule reaches no higher or
/// less is sure, `likely`.
let repairedWords: [RuleCase] = [
  RuleCase("split-syllables", "ko", "아 침부터 안개가 끼었습 니다.", "아침부터 안개가 끼었습니다."),
  RuleCase("split-syllables", "ko", "등대 를 고치고 항구 에서 쉬었다.", "등대를 고치고 항구에서 쉬었다."),
  RuleCase("split-characters", "zh", "这艘船昨天从上 海出发，今天回来。", "这艘船昨天从上海出发，今天回来。"),
  RuleCase("split-characters", "zh", "船长 昨天 把 三十名旅客 送回港口。", "船长昨天把三十名旅客送回港口。"),
  RuleCase("split-characters", "ja", "船は昨日の夜に大 阪の港を出ました。", "船は昨日の夜に大阪の港を出ました。"),
  RuleCase("doubled-particle", "ko", "등대를를 고쳤습니다.", "등대를 고쳤습니다."),
  RuleCase("doubled-particle", "zh", "这是最老的的灯塔。", "这是最老的灯塔。"),
  RuleCase("doubled-particle", "ja", "灯台をを直した。", "灯台を直した。"),
  RuleCase("glued-nouns", "ko", "회사는직원을 모두 불러 모았다.", "회사는 직원을 모두 불러 모았다."),
  RuleCase(
    "number-hyphen", "en", "A 71 year old keeper and his 3 month old dog.",
    "A 71-year-old keeper and his 3-month-old dog."),
  RuleCase("aside-dash", "en", "The pier -- built in 1902 -- is closed.", "The pier — built in 1902 — is closed."),
  RuleCase(
    "glued-number", "en", "The ferry took 14people to the island and came back.",
    "The ferry took 14 people to the island and came back."),
  RuleCase("backtick-apostrophe", "en", "The harbour?s lamp didn?t burn.", "The harbour's lamp didn't burn."),
  RuleCase(
    "split-word", "en", "The harbour was taken over by the inter national office.",
    "The harbour was taken over by the international office."),
  RuleCase("split-word", "fr", "Le gouverne ment ferme le port.", "Le gouvernement ferme le port."),
  RuleCase("split-word", "tr", "Dün bütün gün yağ mur vardı.", "Dün bütün gün yağmur vardı."),
  RuleCase(
    "glued-words", "en", "She told thejury that the boat was late.", "She told the jury that the boat was late."),
  RuleCase("mixed-quotes", "pl", "„Wracamy do portu\", mówi kapitan.", "„Wracamy do portu”, mówi kapitan."),
  RuleCase("spoken-number", "en", "They paid 14-hundred dollars for it.", "They paid 1,400 dollars for it."),
  RuleCase(
    "space-after-colon", "en", "The boat left early;the ferry stayed.", "The boat left early; the ferry stayed."),
  RuleCase(
    "timecode", "en", "The boat left at dawn. [03:41] Nobody saw it.", "The boat left at dawn. Nobody saw it."),
  RuleCase("timecode", "ko", "배는 새벽에 떠났습니다. (01:12) 아무도 못 봤습니다.", "배는 새벽에 떠났습니다. 아무도 못 봤습니다."),
  RuleCase(
    "repeated-run", "en", "The keeper said the keeper said the old lamp is lit again.",
    "The keeper said the old lamp is lit again."),
  RuleCase(
    "doubled-word", "de", "Die Wehr räumte die die Brücke am frühen Morgen.",
    "Die Wehr räumte die Brücke am frühen Morgen."),
  RuleCase(
    "doubled-word", "en", "They said they would would not sail again.", "They said they would not sail again."),
  RuleCase(
    "doubled-word", "id", "Kapal yang yang berangkat pagi sudah kembali.",
    "Kapal yang berangkat pagi sudah kembali."),
  RuleCase(
    "all-capitals", "en", "THE FERRY WILL REOPEN AFTER THE STORM.", "The ferry will reopen after the storm."),
  RuleCase(
    "headline", "en",
    "Ferry back at the pier | Harbour News 4\nFerry back at the pier\nThe old ferry came back at dawn.",
    "Ferry back at the pier\nThe old ferry came back at dawn."),
  RuleCase(
    "sister-page", "tr", "Ýzmir'de yaðmur akþam saatlerinde baþladý.", "İzmir'de yağmur akşam saatlerinde başladı."),
  RuleCase(
    "hard-wrap", "en",
    "The harbour office met on Friday\nand wants to close three of the\nold piers before the winter.",
    "The harbour office met on Friday and wants to close three of the old piers before the winter."),
  RuleCase(
    "repeated-line", "en",
    "The pier was shut at noon.\nThe pier was shut at noon.\nThe boat came back at dusk.\nThe boat came back at dusk.\nNobody was on it.",
    "The pier was shut at noon.\nThe boat came back at dusk.\nNobody was on it."),
  RuleCase(
    "repeated-line", "en",
    "the boat came back\nthe boat came back to the pier\nthe boat came back to the pier at noon",
    "the boat came back to the pier at noon"),
  RuleCase(
    "footnote-mark", "en", "The pier was built in 1911.* It burned twice.",
    "The pier was built in 1911. It burned twice."),
  RuleCase(
    "repeated-line", "ko", "등대가 다시\n등대가 다시 켜진 것은\n등대가 다시 켜진 것은 새벽입니다", "등대가 다시 켜진 것은 새벽입니다"),
  RuleCase("backtick-apostrophe", "it", "L`isola è vicina.", "L'isola è vicina."),
  RuleCase(
    "repeated-line", "pt",
    "O porto está fechado desde ontem.\nO porto está fechado desde ontem.\nAs balsas foram suspensas até sexta.",
    "O porto está fechado desde ontem.\nAs balsas foram suspensas até sexta."),
  RuleCase(
    "footnote-mark", "de", "Der Hafen wurde 1870 gebaut.[1][2] Er ist klein.",
    "Der Hafen wurde 1870 gebaut. Er ist klein."),
  RuleCase(
    "repeated-line", "en", "the boat left the port\nthe boat left the port\nthe boat left the port\nat dawn",
    "the boat left the port\nat dawn"),
  RuleCase(
    "split-word", "en", "The adminis tration met, and many work ers came.",
    "The administration met, and many workers came."),
  RuleCase(
    "sister-page", "ru", "нЙОЙУФТ УППВЭЙМ, ЮФП УФТПЙФЕМШУФЧП РТПДПМЦЙФУС.",
    "Министр сообщил, что строительство продолжится."),
  RuleCase(
    "sister-page", "fr", "Le cafι est fermι depuis le dιbut de l'ιtι.",
    "Le café est fermé depuis le début de l'été."),
  RuleCase(
    "repeated-opening", "en", "Police say police say the pier is closed until May.",
    "Police say the pier is closed until May."),
  RuleCase("repeated-opening", "ko", "선장은 오늘 선장은 오늘 항구를 떠났습니다.", "선장은 오늘 항구를 떠났습니다."),
  RuleCase("repeated-opening", "zh", "港务局港务局宣布码头关闭。", "港务局宣布码头关闭。"),
  RuleCase("missing-stop", "ko", "배는 내일 아침에 다시 떠납니다\n\n항구에는 안개가 끼었습니다.", "배는 내일 아침에 다시 떠납니다.\n\n항구에는 안개가 끼었습니다."),
  RuleCase("glued-nouns", "ko", "주민들은대피소로 갔고 사고가발생한 곳은 항구다.", "주민들은 대피소로 갔고 사고가 발생한 곳은 항구다."),
  RuleCase(
    "glued-number", "de", "Das Schiff lief um 14Uhr in den Hafen ein.",
    "Das Schiff lief um 14 Uhr in den Hafen ein."),
  RuleCase("split-syllables", "ko", "경찰 은 배를 찾고 있다.", "경찰은 배를 찾고 있다."),
  RuleCase("split-characters", "ja", "気象 庁は港の船に注意を呼びかけています。", "気象庁は港の船に注意を呼びかけています。"),
  RuleCase("mixed-quotes", "fr", "« Nous restons au port\", dit-elle.", "« Nous restons au port », dit-elle."),
  RuleCase(
    "glued-name", "en", "The pier was closed for hoursDrivers were told to wait.",
    "The pier was closed for hours. Drivers were told to wait."),
  RuleCase(
    "glued-name", "de", "Die Brücke ist seit heute gesperrtDie Polizei ermittelt.",
    "Die Brücke ist seit heute gesperrt. Die Polizei ermittelt."),
  RuleCase(
    "hard-wrap", "en", "The flood washed out the road to the\nold harbour on Friday night.",
    "The flood washed out the road to the old harbour on Friday night."),
  RuleCase(
    "footnote-mark", "de", "Der Hafen ist von 1931.[2] Er ist klein.", "Der Hafen ist von 1931. Er ist klein."),
  RuleCase(
    "headline", "en", "Flood shuts harbour\nFlood shuts harbour\nAll boats stayed at the pier on Friday.",
    "Flood shuts harbour\nAll boats stayed at the pier on Friday."),
  RuleCase("furniture", "ja", "港は安全です。\n公式アプリで港のニュースをチェック", "港は安全です。"),
]
