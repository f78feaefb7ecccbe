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
  RuleCase("mixed-quotes", "fr", "« Nous partons\", dit-elle.", "« Nous partons», dit-elle."),
  RuleCase("mixed-quotes", "de", "„Wir fahren\", sagte sie.", "„Wir fahren“, sagte sie."),
  RuleCase(
    "footnote-mark", "de", "Der Hafen wurde 1870 gebaut.[1][2] Er ist klein.",
    "Der Hafen wurde 1870 gebaut. Er ist klein."),
  RuleCase(
    "repeated-line", "en", "the boat left the port\nthe boat left the port\nthe boat left the port\nat dawn",
    "the boat left the port\nat dawn"),
  RuleCase("glued-words", "en", "the owner ofthe boat said", "the owner of the boat said"),
  RuleCase("glued-words", "en", "Prices rose sharplylast month", "Prices rose sharply last month"),
  RuleCase(
    "glued-words", "es", "la tripulación delbarco dijo que parael puerto",
    "la tripulación del barco dijo que para el puerto"),
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
  RuleCase(
    "published", "en", "Ferries sail\n\nUpdated: 4 March 2025, 09:10\n\nThe boat left.",
    "Ferries sail\n\nThe boat left."),
  RuleCase("credit", "ko", "한빛뉴스 이가람입니다.\n\n영상편집: 정다온", "한빛뉴스 이가람입니다."),
  RuleCase("link", "en", "The boat left.\n\nhttps://harbour.example/17", "The boat left."),
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
    "split-word", "en", "The adminis tration met, and many work ers came.",
    "The administration met, and many workers came."),
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
  RuleCase(
    "sister-page", "ru", "нЙОЙУФТ УППВЭЙМ, ЮФП УФТПЙФЕМШУФЧП РТПДПМЦЙФУС.",
    "Министр сообщил, что строительство продолжится."),
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
]

/// What every rule must leave alone, at tier `likely` too.
let rightTexts: [RuleCase] = [
  RuleCase("legacy-mojibake", "is", stays: "Það er ýmislegt í þessari höfn."),
  RuleCase("utf8-mojibake", "pt", stays: "São João não está à venda."),
  RuleCase("reference", "en", stays: "AT&T and R&D; see a&b=c&d"),
  RuleCase("reference", "en", stays: "In HTML you write &amp; for it."),
  RuleCase("reference", "de", stays: "Wer &auml; schreibt, meint ä; wer &amp;auml; schreibt, nicht."),
  RuleCase("tag", "en", stays: "a < b and c > d"),
  RuleCase("tag", "es", stays: "En HTML la etiqueta <p> abre un párrafo."),
  RuleCase("line-end", "en", stays: "one\ntwo"),
  RuleCase("control-code", "en", stays: "one\ttwo"),
  RuleCase("invisible", "fa", stays: "می\u{200C}خواهم"),
  RuleCase("space-kind", "fr", stays: "«\u{A0}Oui\u{A0}!\u{A0}» à 25\u{A0}€ et 10\u{202F}000 km"),
  RuleCase("space-kind", "cs", stays: "v\u{A0}Praze, s.\u{A0}5"),
  RuleCase("full-width", "ja", stays: "第１回"),
  RuleCase("half-width", "ja", stays: "バス"),
  RuleCase("ligature", "fr", stays: "cœur"),
  RuleCase("composed", "en", stays: "x² and ½"),
  RuleCase("line-edge", "en", stays: "def add(a, b):\n    return a + b"),
  RuleCase("blank-lines", "en", stays: "one\n\ntwo"),
  RuleCase("turn-mark", "en", stays: ">>> x = [1, 2]\n>>> x[0]\n1"),
  RuleCase("turn-mark", "en", stays: "On Tue, Ines wrote:\n> Is the boat back?\n>> No.\nIt is now."),
  RuleCase("turn-dash", "en", stays: "- The first boat of the day.\n\n- The second boat of the day."),
  RuleCase("timecode", "en", stays: "Her rival (2:09:59) was second, ahead of Lind (2:10:12)."),
  RuleCase("timecode", "en", stays: "[10:32] <mia> are you there?\n[10:33] Tom: yes"),
  RuleCase("sound-mark", "en", stays: "You are a [bleep] liar, and Lee Jun (drums) heard (applause) it."),
  RuleCase("music-note", "ja", stays: "楽しかったです♪"),
  RuleCase("hyphenation", "nl", stays: "De vracht- en verzendkosten en de in- en uitvoer."),
  RuleCase("hyphenation", "fi", stays: "Maa- ja metsätalous sekä kesä- ja talviaika."),
  RuleCase(
    "hard-wrap", "fr",
    stays: "Sur le pont du vieux moulin,\non y dort, on y dort,\nsur le pont du vieux moulin,\non y dort au matin."),
  RuleCase("comma-stop", "en", stays: "between .5 and ,.25"),
  RuleCase("doubled-mark", "en", stays: "yeah.. kinda; wait... what"),
  RuleCase("doubled-mark", "nl", stays: "die,,zo snel'' was"),
  RuleCase("stop-after-question", "en", stays: "You did what?!"),
  RuleCase("space-before", "en", stays: "I thought . . . well, never mind"),
  RuleCase("space-before", "de", stays: "wie ,bedauerlich' geschrieben stand"),
  RuleCase("space-after-stop", "en", stays: "Go to harbour.com or port.org, z.B. 2.0.1"),
  RuleCase("space-after-stop", "en", stays: "The file is called report.Final.docx and is on the server."),
  RuleCase("space-after-comma", "el", stays: "Πάρε ό,τι θέλεις."),
  RuleCase("space-after-comma", "en", stays: "id,name,city\n1,Ada,Leeds\n2,Bo,York"),
  RuleCase("space-after-colon", "en", stays: "at 12:30, C:Drive"),
  RuleCase("doubled-space", "en", stays: "Norby      3   1   2\nElmsea     2   2   2"),
  RuleCase("wire-quotes", "en", stays: "the 5'' pipe"),
  RuleCase("mixed-quotes", "en", stays: "“Calm,” he wrote, \"is not “flat.”\" It is 5\" deep."),
  RuleCase("mixed-quotes", "sv", stays: "”Vi seglar”, sade hon."),
  RuleCase("footnote-mark", "en", stays: "x = rows[0] + rows[12]; see [3] and he[2]llo"),
  RuleCase("repeated-line", "en", stays: "row the boat to the shore\nrow the boat to the shore\nand sing"),
  RuleCase(
    "glued-words", "en", stays: "A therapist and a notable workplace; the Kobani and Hoover@ofthe.example boats"),
  RuleCase("glued-words", "en", stays: "Amgen, Gettell and Juston met at Menear’s wordchain office."),
  RuleCase("glued-words", "en", stays: "The min istry of transport was shut."),
  RuleCase("glued-words", "hi", stays: "मूल्य ३.५ प्रतिशतले बढेको छ।"),
  RuleCase("hyphenation", "nl", stays: "Die vrag- en versendingskoste styg."),
  RuleCase("all-capitals", "pt", stays: "ANA À FRENTE: CORAÇÃO E PÃO."),
  RuleCase("glued-words", "de", stays: "Die Überseekonflikte und das Stadtbevölkerungswachstum im Morgenmarkt"),
  RuleCase("glued-words", "nl", stays: "De zeehavenpolitie en de luchtmachtbasis"),
  RuleCase("timecode", "de", stays: "10:30Uhr ist Abfahrt."),
  RuleCase(
    "line-edge", "en",
    stays: "A gull above the pier\n    considers, then forgets,\n        the fish it came to eat."),
  RuleCase("headline", "ko", stays: "바다로 가자\n바다로 가자\n말없이 바다로 가자"),
  RuleCase("turn-mark", "en", stays: "> Are you back?\nYes, at eight.\n>> Or at nine?\nNo."),
  RuleCase("furniture", "de", stays: "Mo | Di | Mi\n12 °C | 14 °C | 9 °C"),
  RuleCase("hard-wrap", "it", stays: "Va la barca, va la barca,\nsopra il mare della sera."),
  RuleCase("spoken-number", "en", stays: "a 9-hour trip"),
  RuleCase("glued-name", "en", stays: "theGrio, iPhone, PyeongChang, localStorage.setItem"),
  RuleCase("glued-name", "zu", stays: "UMnuz uDlamini weMfundo ukhulume noMongameli sikaGigaba."),
  RuleCase("glued-name", "de", stays: "LehrerInnen bei der DaimlerChrysler-Halle"),
  RuleCase("final-letter", "el", stays: "της πόλης"),
  RuleCase("lost-character", "en", stays: "the café"),
  RuleCase("missing-word", "en", stays: "The union seemed to be ready to talk"),
  RuleCase("lost-dash", "en", stays: "The city raised its landing fees, a 10 percent increase"),
  RuleCase("all-capitals", "fr", stays: "LE PORT DE QUERVALEC EST FERMÉ CE SOIR À CAUSE DU VENT."),
  RuleCase("all-capitals", "en", stays: "NATO AND THE UN\n\nThe talks go on."),
  RuleCase("doubled-word", "cs", stays: "Obec H a a s o v á slaví a my jedeme."),
  RuleCase("doubled-word", "tr", stays: "Yavaş yavaş sessiz sessiz yükseldi."),
  RuleCase("doubled-word", "en", stays: "What it is is a mess, and what he did did not help."),
  RuleCase("doubled-word", "ko", stays: "하루 하루 조금씩 조금씩"),
  RuleCase("repeated-run", "en", stays: "theft of cocaine, possession of cocaine, possession of heroin"),
  RuleCase("repeated-run", "en", stays: "The house is gone, everything is gone, everything has burned down."),
  RuleCase(
    "headline", "en", stays: "Hey hey, my my,\nthe snow is on the rye.\nHey hey, my my,\nthe snow is on the rye."),
  RuleCase(
    "published", "ko", stays: "국회 표결\n\n국회는 2026년 1월 6일 법안을 통과시켰습니다.\n\n새 법은 2027년 1월 1일부터 시행됩니다."),
  RuleCase(
    "published", "en",
    stays: "Port vote\n\nIt happened on January 6, 2026.\n\nFinal: 10 June 2026\n\nIt was a long day."),
  RuleCase("credit", "ko", stays: "촬영기자 정다온 씨가 말했습니다.\n\n배가 떠났습니다."),
  RuleCase("link", "en", stays: "See www.harbour.example for the list of all boats, he said.\n\nThey did."),
  RuleCase(
    "furniture", "en",
    stays: "The boat left.\n\nComments are closed, the judge said.\n\nPhoto: that is all she kept."),
  RuleCase("furniture", "en", stays: "| Team | W | D |\n|------|---|---|\n| Norby | 8 | 1 |"),
  RuleCase("stray-line", "en", stays: "The boat left.\n\nDana Pell, harbour master\n\nIt was dawn."),
  RuleCase("comma-stop", "en", stays: "a multiple of four (4, 8, 12, 16,…) or ships, boats, etc."),
  RuleCase("comma-stop", "ja", stays: "そうか、……もう春だ。"),
  RuleCase("line-edge", "ko", stays: "바다여\n  바다여\n    어디로 가나"),
  RuleCase("music-note", "ja", stays: "楽しかったです♪、と彼女は書いた。"),
  RuleCase("space-after-stop", "es", stays: "Adjunto la factura n.º 45 y la 3.ª copia."),
  RuleCase("timecode", "en", stays: "Storm\n\n20:15\n\nThe bridge is closed.\n\n19:40\n\nTrains are late."),
  RuleCase("glued-name", "de", stays: "ProPhoto ist groß. Da ProPhoto so groß ist, nimmt er es."),
  RuleCase("full-width", "ja", stays: "午前１０時、ＮＨＫホールで始まりました。"),
  RuleCase("doubled-mark", "hi", stays: "मन चंगा तो कठौती में गंगा।।\nरहिमन धागा प्रेम का।।"),
  RuleCase("tag", "en", stays: "The <b> tag makes text bold, and <i> slants it."),
  RuleCase("link", "en", stays: "From: jo@harbour.example\nTo: ann@harbour.example\nSubject: Boat\n\nIt left."),
  RuleCase("published", "cs", stays: "Vlaky odjely prázdné.\n\n-- Týdeník Přístav, 30. 7. 1902"),
  RuleCase("published", "en", stays: "Boat left.\n\n04/03/26, 10:31 - Mia: hi there\n04/03/26, 10:32 - Tom: hi"),
  RuleCase("legacy-mojibake", "pt", stays: "SINOPSE [OPÇÃO]... ARQUIVO [OPERAÇÃO] OPÇÕES"),
  RuleCase("glued-words", "ru", stays: "Желанието да имаме това, което е начало на всичко."),
  RuleCase("glued-words", "de", stays: "Das verfahrenden Boot ist ein Hardwareproblem für die Werft."),
  RuleCase(
    "stray-line", "de",
    stays: "Fischsuppe\n\nZutaten\n500 g Fisch\n2 Zwiebeln\n1 l Brühe\n\nZwiebeln hacken.\n\nGuten Appetit!"),
  RuleCase(
    "hard-wrap", "sv",
    stays: "Snön faller tyst på bryggan,\nbåten ligger still,\nmåsen sitter ensam kvar\noch vet ej vad den vill."),
  RuleCase("hard-wrap", "ko", stays: "눈이 오네, 눈이 오네,\n산에도 들에도 눈이 오네.\n우리 집 장독대에도\n소복소복 눈이 오네."),
  RuleCase("hard-wrap", "de", stays: "ab 7.02 Bad Höll Hbf\nan 7.48 Neuried (Ost)"),
  RuleCase("look-alike", "ru", stays: "У Сони новый iPhone и SMSка, а в Wi-Fiзоне — TOPовый чай."),
  RuleCase("look-alike", "en", stays: "The μSv and Ωm of the Straße, Kraków and naïve."),
  RuleCase("digit-letter", "en", stays: "The G10 and A1 roads, B2B, C0VID19 and 100ml; route b1a."),
  RuleCase("split-word", "ru", stays: "Лодка стоит рядом с портом и ждёт."),
  RuleCase("split-word", "en", stays: "Any one may be in sight of a round table at Be rgen."),
  RuleCase("inner-space", "en", stays: "f ( x ) and ( 1 + 2 ) and \"so 't goes\" the '80s, rock 'n' roll."),
  RuleCase("inner-space", "nl", stays: "Het is 's avonds en 't regent in 's-Gravenhage."),
  RuleCase("inline-link", "en", stays: "It said so. THE SIGN: a red boat on the wall. NOTE: keep out."),
  RuleCase("sister-page", "is", stays: "Það er ýmislegt að sjá í þessari höfn og þær eru ýtarlegar."),
  RuleCase("sister-page", "da", stays: "Søren købte en å, en ø og et hæfte à la carte hos Mørk og Kühn."),
  RuleCase("doubled-word", "it", stays: "Che cosa fa se se ne va?"),
]
