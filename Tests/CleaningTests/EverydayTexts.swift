/// Everyday texts that are no news, and the rule that once took one of their kind for damage.
let everydayTexts: [RuleCase] = [
  // The last item of a list is no picture's credit.
  RuleCase("furniture", "en", stays: "- lamp oil\n- rope\n- cells (AA)"),
  RuleCase("furniture", "it", stays: "1. corda\n2. pile (AA)\n3. olio"),
  RuleCase("furniture", "sv", stays: "Packa:\nrep\nolja (2)\nbatterier (AA)"),
  // Gaps are the columns of logs, forms, results and numbers.
  RuleCase("doubled-space", "en", stays: "2031-05-02 07:11:09 WARN  valve three is open"),
  RuleCase("doubled-space", "en", stays: "Kirby 2  Ashdale 1"),
  RuleCase("doubled-space", "en", stays: "boat   |  3 |  full\nferry  | 12 |  empty"),
  RuleCase("doubled-space", "en", stays: "Berth: ______  Date: __/__/____"),
  RuleCase("doubled-space", "ko", stays: "선박: ________   출항일: ____. __. __."),
  RuleCase("doubled-space", "es", stays: "☐ Sí  ☐ No  ☐ No sabe"),
  RuleCase("doubled-space", "en", stays: "Tel. 01632 960 771  Fax 01632 960 772"),
  RuleCase("doubled-space", "en", stays: "SELECT berth,  ship\nFROM   harbour\nWHERE  ship IS NULL"),
  RuleCase("timecode", "en", stays: "07:11:09.301  pump   WARN   valve three is open"),
  RuleCase("timecode", "en", stays: "07:11:09 [WARN] valve three is open"),
  RuleCase("space-kind", "ja", stays: "切符　　　２４０円\n弁当　　　８５０円"),
  RuleCase("full-width", "ja", stays: "〒０９９－９０１２\n港町４丁目　灯台荘３０８\n電話　0999-99-1234"),
  // Entries of an index, a glossary, a recipe.
  RuleCase("hard-wrap", "en", stays: "piers, 8, 31-4; repair of, 33; tolls on, 35n\nropes, see rigging"),
  RuleCase("hard-wrap", "en", stays: "lanterns, 4; see also beacons and lights\nlimestone, 90"),
  RuleCase(
    "hard-wrap", "en", stays: "keel — the long timber along the bottom of a ship\nmast — what carries the sail"),
  RuleCase("hard-wrap", "es", stays: "popa: la parte de atrás de una embarcación\nproa: la parte de delante"),
  RuleCase(
    "hard-wrap", "tr", stays: "3 yumurta, 1 bardak şeker, 2 bardak un, bir tutam tuz\n170 derecede 40 dk. pişirin."),
  RuleCase("hard-wrap", "he", stays: "3 כוסות קמח, 2 כפות סוכר, כוס מים, שמרים\nאופים 25 דק' ב-200 מעלות."),
  RuleCase("hard-wrap", "it", stays: "Ingredienti\n300 g di farina 00\nq.b. sale"),
  // Words that grammar or a cry says twice.
  RuleCase("doubled-word", "en", stays: "He gave her her lamp and left the pier without a word."),
  RuleCase("doubled-word", "ar", stays: "فتش الحراس السفن سفينة سفينة حتى طلع الصباح."),
  RuleCase("doubled-word", "it", stays: "Eli: arrivo arrivo"),
  RuleCase("doubled-word", "fr", stays: "la mer est belle… merci merci 🌊 #port"),
  // A chat, a notice and a letter are no pages with edges.
  RuleCase("stray-line", "fr", stays: "Zoé : tu es au port ?\nMax : j'arrive, deux minutes !\nZoé : super"),
  RuleCase("stray-line", "de", stays: "Heute wegen Sturm geschlossen.\nAb Montag wieder da.\nIhre Hafenküche"),
  RuleCase("stray-line", "en", stays: "Hi Tom,\n\nThe boat is back.\n\nCome and see it.\n\nAnna"),
  RuleCase("link", "en", stays: "The boat is back.\n\n--\nAnna Cole\nHarbour Office\nanna@harbour.example"),
  RuleCase("published", "ko", stays: "배를 타는 날입니다.\n\n■ 일시: 2031년 5월 2일 10:00\n■ 장소: 항구"),
  RuleCase("published", "en", stays: "user=anna\nlast_login=2031-05-02 07:11:09\nport=22"),
  RuleCase("footnote-mark", "en", stays: "Article 4[2] of the treaty forbids it."),
  RuleCase("space-after-stop", "en", stays: "See harbourwatch.example for the tides."),
  RuleCase("comma-stop", "en", stays: "Go on with 2,4,6,8,..."),
  RuleCase(
    "repeated-line", "en", stays: "Hear us, Lord.\nHear us, Lord.\nSpare us, Lord.\nSpare us, Lord.\nHear us, Lord."
  ),
  // Verse with a semicolon or a rhyme, also of two lines; an entry or headline above a sentence.
  RuleCase(
    "hard-wrap", "en",
    stays:
      "The tide went out beyond the broken light,\nwith all the rope the boys had left ashore;\nit brought the rope again that very night\nand laid it at the keeper's open door."
  ),
  RuleCase(
    "hard-wrap", "en", stays: "The gull that sat upon our painted mast,\nhas flown away, its idle hours past."),
  RuleCase(
    "hard-wrap", "fr",
    stays: "Le phare a pris le soir\ndans sa main de verre;\nle port n'a plus d'espoir\net la mer se serre."),
  RuleCase(
    "hard-wrap", "it",
    stays: "Torta di mele\n3 mele, 2 uova, un bicchiere di latte, farina, zucchero\nCuocere per 40 minuti."),
  RuleCase(
    "hard-wrap", "en",
    stays: "The pier is open.\nNew lamps for the old harbour wall by the autumn\nCouncillors meet on Monday."),
  RuleCase("furniture", "en", stays: "Ship: Marigold\nLength: 31 m\nCrew: six"),
  RuleCase("space-kind", "ja", stays: "提出日：令和　　年　　月　　日"),
  RuleCase("sound-mark", "ko", stays: "“그때는… (웃음) 다들 놀랐죠.”"),
  RuleCase("turn-mark", "en", stays: ">>> len(boats)\n3\n>>> 7 * 6\n42"),
  RuleCase("comma-stop", "ko", stays: "전보다, 더 밝습니다."),
  RuleCase("spoken-number", "en", stays: "a 3-point-shooting guard and a 2-hundred-page book"),
  RuleCase("repeated-run", "en", stays: "No more rain no more rain no, they sang."),
  RuleCase("repeated-line", "en", stays: "We sail\nWe sail at dawn\nand home again"),
  RuleCase("footnote-mark", "en", stays: "The pier was built in 1911.* It burned.\n* Some say 1912."),
  RuleCase("timecode", "en", stays: "0:00 Intro\n0:45 The harbour at night\n3:10 Credits"),
  RuleCase("timecode", "de", stays: "9:15 Hafen\n9:40 Insel\n10:05 Hafen"),
  RuleCase("mixed-quotes", "en", stays: "The board is 12\" by 4\", the “long” one."),
]
