/// One case of a rule: a text, and what the rule alone makes of it.
struct RuleCase {
  let rule: String
  let language: String
  let before: String
  let after: String

  /// A text that the rule repairs.
  init(_ rule: String, _ language: String, _ before: String, _ after: String) {
    (self.rule, self.language, self.before, self.after) = (rule, language, before, after)
  }

  /// A text that the rule must leave alone.
  init(_ rule: String, _ language: String, stays text: String) { self.init(rule, language, text, text) }
}

/// A repair of every rule that makes them, in tier `safe` or, where the rule reaches no higher, `likely`.
let repairs: [RuleCase] = [
  RuleCase(
    "comma-stop", "en", "The boat left at dawn,. They will be back.", "The boat left at dawn. They will be back."),
  RuleCase("comma-stop", "ko", "배가 떠났습니다,. 승객은 열 명입니다.", "배가 떠났습니다. 승객은 열 명입니다."),
  RuleCase("comma-stop", "ja", "船は港に着きました、。", "船は港に着きました。"),
  RuleCase("spoken-number", "en", "It grew by 6-point-2 percent.", "It grew by 6.2 percent."),
  RuleCase("spoken-number", "en", "They owe 5-point-1-billion dollars.", "They owe 5.1 billion dollars."),
  RuleCase("spoken-number", "en", "built in 18-hundred-and-74", "built in 1874"),
  RuleCase(
    "headline", "ko", "항구 등대 다시 켜져\n항구 등대 다시 켜져\n꺼졌던 항구의 등대가 어젯밤 다시 켜졌습니다.",
    "항구 등대 다시 켜져\n꺼졌던 항구의 등대가 어젯밤 다시 켜졌습니다."),
  RuleCase(
    "mixed-quotes", "en", "\"It was cold,” she said, \"and then it was dark.\"",
    "\"It was cold,\" she said, \"and then it was dark.\""),
  RuleCase("half-width", "ko", "ﾾￂﾷﾡￓ 등대", "항구 등대"),
  RuleCase("backtick-apostrophe", "en", "The harbour`s lamp is lit.", "The harbour's lamp is lit."),
  RuleCase(
    "shifted-capital", "en", "THe boat left. WHen it came back, it was dawn.",
    "The boat left. When it came back, it was dawn."),
  RuleCase("shifted-capital", "de", "DIe Fähre legte ab.", "Die Fähre legte ab."),
  RuleCase(
    "repeated-dateline", "en", "MOKPO, Oct. 4 (HNA) -- MOKPO, Oct. 4 (HNA) -- The first boat left at dawn.",
    "MOKPO, Oct. 4 (HNA) -- The first boat left at dawn."),
  RuleCase(
    "repeated-dateline", "es", "PUERTO ALDO (Agencia) — PUERTO ALDO (Agencia) — El barco salió al alba.",
    "PUERTO ALDO (Agencia) — El barco salió al alba."),
  RuleCase(
    "furniture", "ko", "배가 떠났습니다.\n\n[연관기사] 새벽에 떠난 배의 사연\n\n모두 무사합니다.", "배가 떠났습니다.\n\n모두 무사합니다."),
  RuleCase("furniture", "zh", "船已经开了。\n\n相关阅读：港口建设二十年\n\n大家都平安。", "船已经开了。\n\n大家都平安。"),
  RuleCase("doubled-space", "en", "The harbour master counted 21  boats.", "The harbour master counted 21 boats."),
  RuleCase(
    "doubled-space", "en", "By Anna Cole  |  3 minutes\n\nThe boat is back.",
    "By Anna Cole | 3 minutes\n\nThe boat is back."),
  RuleCase(
    "hard-wrap", "en", "Two teachers, three pupils and a driver were on the bus that\nleft the road.",
    "Two teachers, three pupils and a driver were on the bus that left the road."),
  RuleCase("doubled-word", "ar", "اجتمع اليوم في في مبنى البلدية.", "اجتمع اليوم في مبنى البلدية."),
  RuleCase("full-width", "ja", "橋は２０２０年に完成し、参加者は30人だった。", "橋は2020年に完成し、参加者は30人だった。"),
  RuleCase("link", "en", "The boat is back.\n\nHarbour Office anna@harbour.example", "The boat is back."),
  RuleCase(
    "furniture", "en", "The boat left.\n\nRelated stories:\nStorm shuts the port\nHarbour asks for a new crane",
    "The boat left."),
  RuleCase("furniture", "ja", "船は出ました。\n\n関連記事：港のクレーンが倒れる、けが人なし", "船は出ました。"),
  RuleCase(
    "no-capitals", "en",
    "police in chicago said on friday that two men were held after the robbery. the mayor thanked them.",
    "Police in Chicago said on Friday that two men were held after the robbery. The mayor thanked them."),
  RuleCase("legacy-mojibake", "zh", "港口今天~{9X1U~}。", "港口今天关闭。"),
  RuleCase("legacy-mojibake", "ko", "\u{1B}$)C\u{E}9h0!\u{F} \u{E}?T4Y\u{F}", "배가 왔다"),
  RuleCase("timecode", "en", "00:00\n04:31\nThe lock gates are shut.", "The lock gates are shut."),
  RuleCase(
    "spaced-letters", "en", "W E A T H E R  W A R N I N G for the coast", "WEATHER WARNING for the coast"),
  RuleCase(
    "misread-letters", "en", "The cornmittee met in tbe harbour and was cIosed to the press.",
    "The committee met in the harbour and was closed to the press."),
  RuleCase("legacy-mojibake", "ko", "ºÎ»ê Ç×±¸¿¡¼­ ¹è°¡ ¶°³µ½À´Ï´Ù", "부산 항구에서 배가 떠났습니다"),
  RuleCase("utf8-mojibake", "fr", "le cafÃ© du port", "le café du port"),
  RuleCase("utf8-mojibake", "zh", "浠婂ぉ澶╂皵", "今天天气"),
  RuleCase("utf8-mojibake", "ko", "寃쎌젣 洹몃┝ 援щ쫫", "경제 그림 구름"),
  RuleCase("utf8-mojibake", "ja", "譚ｱ莠ｬ驛ｽ", "東京都"),
  RuleCase("reference", "en", "Fish &amp; chips &#39;to go&#39;", "Fish & chips 'to go'"),
  RuleCase("tag", "en", "The <em>ferry</em> left", "The ferry left"),
  RuleCase("tag", "en", "hello</div>world", "hello\nworld"),
  RuleCase("tag", "en", "The ramp is closed.<br>The boats are in.", "The ramp is closed.\nThe boats are in."),
  RuleCase("comma-stop", "en", "The boats came back,.", "The boats came back."),
  RuleCase("space-after-stop", "hi", "रास्ता बंद है।परिषद खुश है।", "रास्ता बंद है। परिषद खुश है।"),
  RuleCase("space-after-stop", "en", "“We are done.”The crowd left.", "“We are done.” The crowd left."),
  RuleCase("line-end", "en", "one\r\ntwo\u{2028}three", "one\ntwo\nthree"),
  RuleCase("control-code", "en", "the\u{0} ferry\u{7}", "the ferry"),
  RuleCase("invisible", "en", "har\u{200B}bour", "harbour"),
  RuleCase("space-kind", "en", "the\u{A0}ferry\u{2009}left", "the ferry left"),
  RuleCase("space-kind", "en", "a\u{A0}\u{A0} \u{2003}ferry", "a ferry"),
  RuleCase("full-width", "ko", "ＫＢＣ 뉴스", "KBC 뉴스"),
  RuleCase("half-width", "ja", "ﾊﾞｽ", "バス"),
  RuleCase("ligature", "en", "\u{FB01}sh", "fish"),
  RuleCase("composed", "fr", "e\u{301}te\u{301}", "été"),
  RuleCase("line-edge", "en", "The boat left. \n It was dawn.  ", "The boat left.\nIt was dawn."),
  RuleCase("blank-lines", "en", "one\n\n\n\ntwo", "one\n\ntwo"),
  RuleCase("turn-mark", "en", ">> Good evening.", "Good evening."),
  RuleCase(
    "turn-dash", "en", "He left.\n\n- We never saw the boat again.", "He left.\n\nWe never saw the boat again."),
  RuleCase("timecode", "en", "[00:01:02] The boat left.", "The boat left."),
  RuleCase("timecode", "en", "It left. (00:01:02) It was dawn.", "It left. It was dawn."),
  RuleCase("sound-mark", "en", "Thank you. (Laughter) We go on.", "Thank you. We go on."),
  RuleCase("sound-mark", "en", "[APPLAUSE]\nThank you.", "Thank you."),
  RuleCase("music-note", "en", "♪ The tide is high ♪", "The tide is high"),
  RuleCase("hyphenation", "en", "the negotia-\ntions", "the negotiations"),
  RuleCase("hyphenation", "en", "The motor- boat is a motorboat.", "The motorboat is a motorboat."),
  RuleCase(
    "hard-wrap", "en", "The first boat left the harbour of Mokpo at\ndawn and was back.",
    "The first boat left the harbour of Mokpo at dawn and was back."),
  RuleCase("comma-stop", "en", "It left,.and sank", "It left, and sank"),
  RuleCase("doubled-mark", "en", "It left,, and sank..", "It left, and sank."),
  RuleCase("stop-after-question", "en", "Who left?. Nobody.", "Who left? Nobody."),
  RuleCase("space-before", "en", "cars , lorries ,and buses .", "cars, lorries, and buses."),
  RuleCase("space-after-stop", "en", "The boat left.The crew stayed.", "The boat left. The crew stayed."),
  RuleCase("space-after-comma", "en", "The boat left,the crew stayed.", "The boat left, the crew stayed."),
  RuleCase("space-after-colon", "en", "Reporter:The boat left.", "Reporter: The boat left."),
  RuleCase("doubled-space", "en", "The boat  left.", "The boat left."),
  RuleCase("wire-quotes", "en", "``We sail,'' he said.", "“We sail,” he said."),
  RuleCase("mixed-quotes", "en", "He promised “a calm night.\" It was.", "He promised “a calm night.” It was."),
  RuleCase("mixed-quotes", "fr", "« Nous partons\", dit-elle.", "« Nous partons », dit-elle."),
  RuleCase("mixed-quotes", "de", "„Wir fahren\", sagte sie.", "„Wir fahren“, sagte sie."),
  RuleCase("glued-words", "en", "the owner ofthe boat said", "the owner of the boat said"),
  RuleCase("glued-words", "en", "Prices rose sharplylast month", "Prices rose sharply last month"),
  RuleCase(
    "glued-words", "es", "la tripulación delbarco dijo que parael puerto",
    "la tripulación del barco dijo que para el puerto"),
  RuleCase(
    "glued-words", "es", "Llegaron ayer, lasculturas antiguas del valle siguen vivas.",
    "Llegaron ayer, las culturas antiguas del valle siguen vivas."),
  RuleCase("hyphenation", "en", "a well-\nknown captain", "a well-known captain"),
  RuleCase("hyphenation", "de", "die Hafen-\narbeiter", "die Hafenarbeiter"),
  RuleCase("hyphenation", "en", "The commit- tee met.", "The committee met."),
  RuleCase("spoken-number", "en", "8-hundred-87 dollars", "887 dollars"),
  RuleCase("glued-name", "es", "el puerto deMokpo", "el puerto de Mokpo"),
  RuleCase("final-letter", "el", "της πόληςείναι", "της πόλης είναι"),
  RuleCase(
    "all-capitals", "en", "THE FERRY IS AT THE PIER AND IS NOT THERE.\n\nThe ferry is at a pier.",
    "The ferry is at the pier and is not there.\n\nThe ferry is at a pier."),
  RuleCase("doubled-word", "en", "from Mokpo to to Jeju", "from Mokpo to Jeju"),
  RuleCase("doubled-word", "ko", "배를 배를 탔다", "배를 탔다"),
  RuleCase(
    "repeated-run", "en", "The ferry that left The ferry that left was full", "The ferry that left was full"),
  RuleCase(
    "repeated-run", "en", "and we saw the boat leave the port and we saw the boat leave the port at dawn",
    "and we saw the boat leave the port at dawn"),
  RuleCase(
    "headline", "en", "Ferries sail again\n\nFerries sail again\n\nThe boat left.",
    "Ferries sail again\n\nThe boat left."),
  RuleCase("sound-mark", "ko", "배가 떴습니다. [음악] 다음 소식입니다.", "배가 떴습니다. 다음 소식입니다."),
  RuleCase("space-after-comma", "en", "The owner (a baker,they say) left.", "The owner (a baker, they say) left."),
  RuleCase(
    "published", "en", "Ferries sail\nDate: 4 March 2025\nSection: Ports\n\nThe boat left at dawn.",
    "Ferries sail\nSection: Ports\n\nThe boat left at dawn."),
  // Below a label with nothing in it: who is heard, and when.
  RuleCase(
    "published", "ar",
    "إذاعة المرفأ في عيدها\nمقدم الحلقة: | سامر نوفل |\nضيوف الحلقة: |\nتاريخ الحلقة: | 01/11/2013 |\nسامر نوفل: أهلاً بكم في حلقة جديدة.",
    "إذاعة المرفأ في عيدها\nمقدم الحلقة: | سامر نوفل |\nضيوف الحلقة: |\nسامر نوفل: أهلاً بكم في حلقة جديدة."),
  RuleCase(
    "published", "en", "Ferries sail\n\nUpdated: 4 March 2025, 09:10\n\nThe boat left.",
    "Ferries sail\n\nThe boat left."),
  RuleCase("credit", "ko", "한빛뉴스 이가람입니다.\n\n영상편집: 정다온", "한빛뉴스 이가람입니다."),
  RuleCase("link", "en", "The boat left.\n\nhttps://harbour.example/17", "The boat left."),
  RuleCase(
    "furniture", "en",
    stays: "The boat left.\n\nSubscribe to the idea of a free ferry, said Anna Cole, and you pay for it later."),
  RuleCase("furniture", "en", "The boat left at dawn.\n\nRead more\n\nPrivacy policy", "The boat left at dawn."),
  RuleCase(
    "stray-line", "en",
    "The boat left at dawn.\n\nIt was full of people.\n\nTrains\n\nPorts\n\nBoats\n\nMore ferries",
    "The boat left at dawn.\n\nIt was full of people."),
  RuleCase("lost-character", "en", "It wasn\u{FFFD}t the mayor\u{FFFD}s boat.", "It wasn’t the mayor’s boat."),
  RuleCase("lost-character", "fr", "L\u{FFFD}île n\u{FFFD}a pas d\u{FFFD}eau.", "L’île n’a pas d’eau."),
  RuleCase(
    "look-alike", "ru", "Пароход вошёл в п\u{6F}рт, и шк\u{6F}ла пуста.", "Пароход вошёл в порт, и школа пуста."),
  RuleCase("look-alike", "en", "The c\u{43E}uncil met.", "The council met."),
  RuleCase(
    "digit-letter", "en", "Po1ice closed the 0ffice and wi11 wait.", "Police closed the office and will wait."),
  RuleCase(
    "inner-space", "en", "The guide said, \" Stay on the path, \" and left.",
    "The guide said, \"Stay on the path,\" and left."),
  RuleCase(
    "inner-space", "fr", "L 'hôpital d 'ici ( le seul ) manque de lits.",
    "L'hôpital d'ici (le seul) manque de lits."),
  RuleCase("inline-link", "es", "El puente se abrió. LEER TAMBIÉN: Diez puentes del valle", "El puente se abrió."),
  RuleCase(
    "sister-page", "tr", "Belediye baþkaný, kýþýn açýlan yolda iþçilere çaðrý yaptý.",
    "Belediye başkanı, kışın açılan yolda işçilere çağrı yaptı."),
  RuleCase("doubled-mark", "hi", "नदी शांत है।। लोग लौट रहे हैं।", "नदी शांत है। लोग लौट रहे हैं।"),
  RuleCase("doubled-word", "pl", "Most zamknięto na na dwa tygodnie.", "Most zamknięto na dwa tygodnie."),
  RuleCase("space-after-stop", "en", "It opened in March.Nearly all came.", "It opened in March. Nearly all came."),
  RuleCase(
    "space-after-colon", "en", "The message was clear:nobody should sail.",
    "The message was clear: nobody should sail."),
  RuleCase(
    "headline", "es",
    "Cierran el puerto por el viento\nCierran el puerto por el viento\nLa empresa paró todo a mediodía.",
    "Cierran el puerto por el viento\nLa empresa paró todo a mediodía."),
  RuleCase(
    "sound-mark", "en", "((NATS)) Snow covered the runway by six. [END PKG]", "Snow covered the runway by six."),
  RuleCase(
    "furniture", "de", "Die Seilbahn steht noch bis Ostern still.\nTeilen\nDrucken\nPer E-Mail versenden",
    "Die Seilbahn steht noch bis Ostern still."),
  RuleCase(
    "furniture", "es", "Compartir en Facebook\nCompartir en X\nUna barca volcó en la bahía. No hubo heridos.",
    "Una barca volcó en la bahía. No hubo heridos."),
  RuleCase(
    "furniture", "ko", "배가 떴습니다.\n\n읽어주기 기능은 새 판의 브라우저가\n있어야 쓸 수 있습니다.", "배가 떴습니다."),
  RuleCase(
    "furniture", "fr", "Partager sur Facebook\nUne barque s'est retournée\ndans la baie cette nuit.",
    "Une barque s'est retournée\ndans la baie cette nuit."),
  RuleCase(
    "furniture", "en", "Advertisement\nThe gates were opened at dawn to lower the lake.",
    "The gates were opened at dawn to lower the lake."),
]

/// Repairs that a rule makes in tier `likely` alone, though it makes others in `safe`.
let likelyRepairs: [RuleCase] = [
  RuleCase(
    "repeated-run", "en", "The captain said the captain said that nobody had seen the light that night.",
    "The captain said that nobody had seen the light that night."),
  RuleCase(
    "timecode", "en", "0:00 good evening from the port\n0:03 the boats are back today\n0:07 and the lamps are lit",
    "good evening from the port\nthe boats are back today\nand the lamps are lit"),
  RuleCase("timecode", "en", "00:06correspondents wait at the pier", "correspondents wait at the pier"),
  RuleCase("full-width", "ko", "（목포） 배가 떠났다．", "(목포) 배가 떠났다."),
  RuleCase(
    "all-capitals", "fr", "LE PREMIER MINISTRE EST EN CHINE ET SERA EN ESPAGNE CE SOIR.",
    "Le premier ministre est en Chine et sera en Espagne ce soir."),
  RuleCase(
    "all-capitals", "en", "POLICE SAID TWO MEN WERE ARRESTED IN CHICAGO AFTER THE ROBBERY.",
    "Police said two men were arrested in Chicago after the robbery."),
  RuleCase(
    "timecode", "en", "0:01the rain began before four\n0:04and by five it stopped",
    "the rain began before four\nand by five it stopped"),
  RuleCase("full-width", "ko", "성장률은 2.1％입니다.", "성장률은 2.1%입니다."),
  RuleCase(
    "repeated-line", "en", "The board met for six hours\nThe board met for six hours\nbefore it voted.",
    "The board met for six hours\nbefore it voted."),
  RuleCase("glued-words", "en", "They met inthe morning at the port.", "They met in the morning at the port."),
  RuleCase(
    "glued-words", "es", "La subida dela barca cuesta poco a los vecinos.",
    "La subida de la barca cuesta poco a los vecinos."),
  RuleCase(
    "space-after-colon", "en", "FIRE CHIEF OLA BERG:We got there late.", "FIRE CHIEF OLA BERG: We got there late."),
  RuleCase("space-after-colon", "ko", "앵커:배는 언제 뜹니까?", "앵커: 배는 언제 뜹니까?"),
  RuleCase("space-after-colon", "es", "Vecina:¿Y quién paga la barca?", "Vecina: ¿Y quién paga la barca?"),
  RuleCase("reference", "en", "The captain&rsquos log", "The captain’s log"),
  RuleCase("glued-name", "en", "He met with GovernorBrandt at noon.", "He met with Governor Brandt at noon."),
  RuleCase(
    "glued-name", "en", "It rained all over westernFrance today.", "It rained all over western France today."),
  RuleCase("glued-name", "es", "El barco vuelve hoy aEspaña sin carga.", "El barco vuelve hoy a España sin carga."),
  RuleCase("space-after-stop", "hi", "गाड़ियाँ रोकी जाएँगी.परिवहन विभाग ने कहा।", "गाड़ियाँ रोकी जाएँगी. परिवहन विभाग ने कहा।"),
  RuleCase(
    "hard-wrap", "ko", "주민들은 어젯밤에 언덕 위의\n초등학교 강당으로 옮겨 갔고\n거기서 하룻밤을 보냈다고 밝혔습니다.",
    "주민들은 어젯밤에 언덕 위의 초등학교 강당으로 옮겨 갔고 거기서 하룻밤을 보냈다고 밝혔습니다."),
  RuleCase(
    "repeated-line", "en",
    "the crew met\nthe crew met\non friday to vote\nthe crew met\non friday to vote\nabout the old pier",
    "the crew met\non friday to vote\nabout the old pier"),
]
