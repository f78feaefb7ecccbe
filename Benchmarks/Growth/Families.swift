/// What wears scanners and parsers down: repetition without an end in sight, nesting, and floods of one sign.
extension Family {
  static let texts =
    [
      ("no-break spaces", "\u{A0}"), ("thin spaces", "\u{2009}"), ("zero-width joiners", "\u{200D}"),
      ("quotes", "\""),
      ("pairs of apostrophes", "''"), ("guillemets", "«»"), ("dots", "."), ("commas", "the boat,,left ,and "),
      ("breath marks", "The ferry left,.at dawn.\n"), ("music", "♪ a ♪\n"), ("sounds", "[MUSIC]\n"),
      ("arrows", ">>"),
      ("ampersands", "&"), ("entities", "&amp;lt;"), ("brackets", "([{"), ("blank lines", "\n"), ("hyphens", "a-"),
      ("soft hyphens", "a\u{AD}"), ("accents", "e\u{301}\u{302}"), ("misread UTF-8", "Ã©"), ("capitals", "aB"),
      ("digits", "9"), ("dates", "2024-01-01 12:30 "), ("addresses", "https://a.example/?b=c&d "), ("tabs", "\t"),
      ("three words", "one two three "), ("CRLF", "The boat left.\r\n"), ("bidi controls", "\u{202E}a\u{202C}"),
      ("open tags", "<b "), ("one sentence of Chinese", "船只离开 "), ("one sentence of Thai", "เรือออกจากท่า "),
    ].flatMap { name, piece in
      [Family("clean: \(name)", "clean FILE", piece), Family("sentences: \(name)", "sentences FILE", piece)]
    } + lines

  /// What stories, diffs and Korean are made of.
  private static let lines = [
    Family("diff: one line of edits", "clean -l en --diff FILE", "the boat,,left ,and "),
    Family("diff: one line of joiners", "clean -l en --diff FILE", "a\u{200D}\u{200B}"),
    Family("story: breath marks", "story -l en FILE") { "The \($0) ferry left,.at dawn.\n" },
    Family("story: music", "story -l en FILE", "♪ a ♪\n"),
    Family("story: sounds", "story -l en FILE", "[MUSIC]\n\n"),
    Family("story: labels", "story -l en FILE") { "Anna Berg\($0 % 90): The ferry left.\n\n" },
    Family("story: one label", "story -l en FILE", "ANCHOR: The ferry left.\n\n"),
    Family("story: credits", "story FILE") {
      "Conduce: Amparo Quiroga | Reportero: Nicanor Leal\n\nThe ferry \($0) left.\n\n"
    },
    Family("story: keys", "story -l en FILE") { "MO = Maren Oke \($0 % 7), desk\n\nMO: The ferry left.\n\n" },
    Family("story: answers", "story -l en FILE", "Q. Why?\n\nA. Because it is so.\n\n"),
    Family("story: names", "story -l en FILE") { "Our Tam Rusk\($0) is at the gate. Tam Rusk\($0) reports.\n\n" },
    Family("story: times", "story -l en FILE") { "\(two($0 % 60)):\(two($0 / 60 % 60)) The ferry left.\n" },
    Family("story: one paragraph", "story -l en FILE", "The ferry left at dawn. "),
    Family("story: one sentence", "story -l en FILE", "the ferry and "),
    Family("captions: prose", "captions -l en FILE") { "The \($0) ferry left at dawn, and rain fell.\n\n" },
    Family("captions: one sentence", "captions -l en FILE", head: "The ferry ", tail: "left.\n", "and the boat "),
    Family("captions: Chinese", "captions -l zh FILE", tail: "。\n", "船只离开 "),
    Family("captions: script", "captions --script -l en FILE") { "Anna: The \($0) ferry left.\n" },
    Family("captions: untimed", "captions --untimed -l en FILE") {
      "The \($0) ferry left at dawn, and rain fell.\n"
    },
    Family("romanize: one line", "romanize FILE", "여객선이 새벽에 목포를 떠났다 "),
    Family("romanize: lines", "romanize --style sentence FILE", "여객선이 2024년 5월에 떠났다.\n"),
    Family("romanize: digits", "romanize FILE", "9"), Family("romanize: one word", "romanize FILE", "값넋닭"),
    Family("romanize: json", "romanize --json FILE", "여객선이 새벽에 떠났다\n"),
    Family("study: words", "study --sheet words -l en FILE") { "The ferry\($0) left at dawn.\n\n" },
    Family("study: Korean", "study -l ko FILE", "여객선이 새벽에 목포를 떠났다. 비가 내렸다.\n\n"),
  ]

  static let markup =
    [
      ("nested blocks", "<div>"), ("nested inline tags", "<b>"), ("nested lists", "<ul><li>"),
      ("quotes", "<q>a</q>"),
      ("nested tables", "<table><tr><td>"), ("table heads and pictures", "<thead><img>"),
      ("open attributes", "<a href=\""),
      ("attributes", "<p a=b c=d>"), ("comments", "<!--a-->"), ("open comments", "<!--"),
      ("entities", "&eacute;&#65;"),
      ("open entities", "&a"), ("end tags", "</p>"), ("paragraphs", "<p>The ferry left at dawn.</p>"),
      ("scripts", "<script>a</script>"), ("links", "<a href=x>a</a> "), ("templates", "<template>"),
      ("svg", "<svg>"),
      ("formatting", "<b><i></b></i>"), ("selects", "<select><option>"), ("spans", "<span>a </span>"),
    ].map { name, piece in
      Family("html: \(name)", "clean FILE", ending: "html", head: "<!DOCTYPE html><html><body>", piece)
    }

  static let captions = [
    Family("srt: cues", "convert --to vtt FILE", ending: "srt") {
      "\($0 + 1)\n00:\(two($0 / 60 % 60)):\(two($0 % 60)),000 --> 00:\(two($0 / 60 % 60)):\(two($0 % 60)),900\nRain.\n\n"
    },
    Family(
      "srt: one cue", "convert --to vtt FILE", ending: "srt", head: "1\n00:00:01,000 --> 00:00:02,000\n", "<b>a{b}"),
    Family(
      "srt: arrows", "convert --to vtt FILE", ending: "srt", head: "1\n00:00:01,000 --> 00:00:02,000\n", "-->\n"),
    Family(
      "vtt: nested tags", "convert --to json FILE", ending: "vtt", head: "WEBVTT\n\n00:01.000 --> 00:02.000\n",
      "<b>"),
    Family(
      "vtt: entities", "convert --to srt FILE", ending: "vtt", head: "WEBVTT\n\n00:01.000 --> 00:02.000\n", "&lt&"),
    Family(
      "vtt: settings", "convert --to srt FILE", ending: "vtt", head: "WEBVTT\n\n00:01.000 --> 00:02.000", " line:1"),
    Family("ttml: nested spans", "convert --to vtt FILE", ending: "ttml", head: ttml, "<span>"),
    Family("ttml: paragraphs", "convert --to vtt FILE", ending: "ttml", head: ttml, tail: "</div></body></tt>") {
      "<p begin=\"\($0)s\" end=\"\($0 + 1)s\">Rain.</p>"
    },
    Family("ass: overrides", "convert --to vtt FILE", ending: "ass", head: ass, "{\\b1}a"),
    Family("check: cues", "check -l en FILE", ending: "srt") {
      "\($0 + 1)\n00:00:\(two($0 % 60)),000 --> 00:00:\(two($0 % 60)),900\nThe ferry left, and rain fell all day.\n\n"
    },
  ]

  private static let ttml = #"<tt xmlns="http://www.w3.org/ns/ttml"><body><div>"#
  private static let ass = "[Script Info]\n[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01.00,0:00:02.00,"

  static let json = [
    Family("jsonl: one long text", "clean --jsonl FILE", head: "{\"text\":\"", tail: "\"}\n", "The boat ,left. "),
    Family("jsonl: short records", "clean --jsonl --edits FILE", "{\"text\":\"The boat ,left.\"}\n"),
    Family("jsonl: escapes", "clean --jsonl FILE", head: "\"", tail: "\"\n", "\\u00e9\\ud83d\\ude00"),
    Family("jsonl: nesting", "clean --jsonl FILE", head: "{\"text\":\"a\",\"x\":", "[{\"a\":"),
    Family("jsonl: many fields", "clean --jsonl FILE", head: "{\"text\":\"a\"", tail: "}\n") { ",\"f\($0)\":1" },
    Family("json: nested lists", "story FILE", ending: "json", "["),
    Family("json: nested objects", "captions FILE", ending: "json", "{\"a\":"),
    Family("recognizer: words", "convert --to srt FILE", ending: "json", head: "{\"segments\":[", tail: "]}") {
      ($0 == 0 ? "" : ",") + "{\"start\":\($0),\"end\":\($0 + 1),\"text\":\"rain\"}"
    },
    Family("cleaned: edits", "story FILE", ending: "json", head: "{\"edits\":[", tail: cleanedTail) {
      ($0 == 0 ? "" : ",") + edit($0)
    },
  ]

  private static let cleanedTail =
    "],\"findings\":[],\"language\":\"en\",\"marks\":[],\"source\":\"a\",\"text\":\"a\"}"

  private static func edit(_ number: Int) -> String {
    "{\"after\":\"\",\"before\":\"a\",\"confidence\":1,\"end\":\(number + 1),\"reason\":\"r\",\"rule\":\"x\","
      + "\"start\":\(number),\"tier\":\"safe\"}"
  }

  /// Files of rules of one's own; a pattern may be long, and is refused where it is nested deep.
  static let languageFiles = [
    languageFile("parentheses", "("), languageFile("choices", "(a|b)"), languageFile("empty choices", "(|)"),
    languageFile("gaps", "{*} a "), languageFile("nested choices", "(a|(b|"), languageFile("lines", "word here\n"),
  ]

  private static func languageFile(_ name: String, _ piece: String) -> Family {
    Family(
      "language file: \(name)", "clean -l en --locales FOLDER /dev/null", ending: "locale", head: "[furniture]\n",
      piece)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
