/// What hostile pages may hold to run, to deceive, or to break the form of an output, by what it is aimed at.
///
/// What could run in a browser sets the attribute `data-pwned`, which a test looks for.
enum Payloads {
  static let all = markup + hidden + captions + cells + terminals + directions + documents

  private static let pwn = "document.documentElement.setAttribute('data-pwned',1)"

  /// Tags, attributes and addresses.
  private static let markup = [
    "<script>\(pwn)</script>", "</script><script>\(pwn)</script>", "</style><script>\(pwn)</script>",
    "</title><script>\(pwn)</script>", "</textarea><script>\(pwn)</script>", "<SCRIPT>\(pwn)</SCRIPT>",
    "<img src=x onerror=\(pwn)>", "<img/src='x'onerror=\(pwn)>", "\"><img src=x onerror=\(pwn)>",
    "'><img src=x onerror=\(pwn)>", "\" autofocus onfocus=\"\(pwn)", "' autofocus onfocus='\(pwn)",
    "<svg/onload=\(pwn)>", "<svg><script>\(pwn)</script></svg>", "<body onload=\(pwn)>",
    "<details open ontoggle=\(pwn)>",
    "<iframe srcdoc=\"<script>parent.\(pwn)</script>\">", "<object data=\"data:text/html,<script>x</script>\">",
    "<a href=\"javascript:\(pwn)\">x</a>", "javascript:\(pwn)", "data:text/html,<script>x</script>",
    "https://a.example/\"onclick=\(pwn)", "<meta http-equiv=refresh content=\"0;url=javascript:1\">",
    "<base href=https://evil.example/>", "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>*{display:none}</style>", "<form action=//evil.example><button>x</button></form>", "<plaintext>",
    "<template><script>\(pwn)</script></template>", "<math><mtext><script>\(pwn)</script>", "<!--", "-->",
    "<!-- -->",
    "<![CDATA[x]]>", "]]>", "&lt;script&gt;\(pwn)&lt;/script&gt;", "&#60;script&#62;", "&#x3c;img src=x&#x3e;",
    "＜script＞",
    "%3Cscript%3E", "<ruby>x<rt><script>\(pwn)</script></rt></ruby>", "</rt></ruby><script>\(pwn)</script>",
    "</rb><b>",
    "<rp>(</rp>", "${\(pwn)}", "`${\(pwn)}`", "{{constructor.constructor('x')()}}",
  ]

  /// Signs that join a `<` to one character of what people see (UAX #29, GB9b and GB9), or hide beside it.
  private static let hidden =
    [
      "\u{600}", "\u{605}", "\u{6DD}", "\u{70F}", "\u{890}", "\u{8E2}", "\u{D4E}", "\u{110BD}", "\u{111C2}",
      "\u{11D46}",
    ].map { "\($0)<img src=x onerror=\(pwn)>" }
    + ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{1F3FB}"].map {
      "<\($0)img src=x onerror=\(pwn)>\($0)&\($0)\"\($0)"
    } + hiddenSigns

  /// The signs that the targets act on, each joined to what is before or after it.
  private static let hiddenSigns = ["'); DROP TABLE notes; --", "[sound:x.mp3]", "{{c1::x}}", "=1+1", "{\\an8}"]
    .flatMap { sign in
      ["\u{600}\(sign)"]
        + ["\u{301}", "\u{200D}"].map { joiner in sign.unicodeScalars.map { "\($0)\(joiner)" }.joined() }
    }

  /// What begins, ends or moves a cue.
  private static let captions = [
    "00:00:01.000 --> 00:00:02.000", "00:00:01,000 --> 00:00:02,000 line:0",
    "a\n\n9\n00:00:01,000 --> 00:00:02,000\nb",
    "\n\nNOTE x\n\n", "\n\nSTYLE\n::cue { color: red }\n\n", "\n\nREGION\nid:x\n\n", "WEBVTT",
    "X-TIMESTAMP-MAP=LOCAL:0",
    "<v Somebody else>", "<c.red>", "<00:00:01.000>", "</v>", "<lang xx>", "{\\an8}", "{\\p1}m 0 0 l 9 9{\\p0}",
    "{\\fscx900}", "\\Nb\\hc", "{b}", "\n\nDialogue: 0,0:00:01.00,0:00:02.00,x,,0,0,0,,y", "[00:01.00]x",
    "\n0:00:01.000,0:00:02.000\nx", "<font color=red size=99>", "<br/>", "a\u{0}b",
  ]

  /// What a spreadsheet or a program for cards works out.
  private static let cells = [
    "=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://evil.example\",\"x\")", "+1+1", "-2+3", "@SUM(1+1)",
    "\t=1+1",
    "\r=1+1", "\n=1+1", " =1+1", "\"=1+1\"", "a\tb\tc", "a\r\nb", "\"", "\"\"\"", "[sound:x.mp3]", "{{c1::x}}",
    "{{FrontSide}}", "[latex]\\input{x}[/latex]", "#separator:comma",
  ]

  /// What a terminal acts on.
  private static let terminals = [
    "\u{1B}[31m", "\u{1B}[2J\u{1B}[H", "\u{1B}]0;title\u{7}",
    "\u{1B}]8;;https://evil.example\u{1B}\\x\u{1B}]8;;\u{1B}\\",
    "\u{1B}]52;c;eA==\u{7}", "\u{1B}P$q\"p\u{1B}\\", "\u{1B}c", "\u{1B}(0", "\u{1B}[6n", "\u{1B}[?1049h",
    "\u{9B}31m",
    "\u{9D}0;x\u{9C}", "\u{90}x\u{9C}", "\u{85}", "a\u{8}\u{8}\u{8}b", "safe\rharm", "\u{7}", "\u{7F}",
    "\u{E}x\u{F}",
    "\u{C}x\u{B}", "\u{1}\u{2}",
  ]

  /// What shows text in another order, or hides it.
  private static let directions = [
    "\u{202E}gpj.exe", "\u{202A}x", "\u{202B}x", "\u{202D}x", "\u{202C}", "\u{2066}x", "\u{2067}x", "\u{2068}x",
    "\u{2069}", "\u{61C}x", "\u{200E}x", "\u{200F}x", "\u{200B}x", "\u{FEFF}x", "\u{2060}x", "\u{AD}x", "\u{2028}x",
    "\u{2029}x", "\u{FFFE}x", "\u{FFFF}x", "\u{E0001}x", "\u{E0041}x",
  ]

  /// What XML, JSON and paths act on.
  private static let documents = [
    "<?xml version=\"1.0\"?>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;", "&#0;", "&#x1;",
    "</tu></body></tmx>", "</target>", "</w:t></w:r>", "<w:instrText>x</w:instrText>", "\"}],\"x\":\"", "\\u0000",
    "\\",
    "../../../etc/passwd", "C:\\x", "\u{D7FF}\u{E000}",
  ]
}
