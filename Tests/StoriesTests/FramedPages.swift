import Testing

/// A page whose labels are set in a frame of its own, and who is heard on it.
struct FramedPage: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var language: String
  var page: String
  var turns: [String]
}

let framedPages = [
  FramedPage(
    testDescription: "initials before a tab, and a key", language: "en",
    page: """
      DP = Dana Pell, desk    TR = Tam Rusk, harbour mic

      DP\tThe lock at Tarn has been shut since noon. Tam Rusk went to see it.
      TR\tThe gate is down, and nobody has the key.
      DP\tSo who shut it?
      TR\tThe wind, they say. For Harbour Radio, I'm Tam Rusk.
      DP\tThank you, Tam.
      """,
    turns: ["anchor Dana Pell", "reporter Tam Rusk", "anchor Dana Pell", "reporter Tam Rusk", "anchor Dana Pell"]),
  FramedPage(
    testDescription: "bold type with the dash inside", language: "en",
    page: """
      **Presenter –** Good morning, I'm Mara Quill. With us is the harbour master, Ruth Vane.

      **Guest –** Good morning. The lock is shut.

      **Presenter –** And who shut it?

      **Guest –** Nobody knows. It was the wind, perhaps.
      """,
    turns: ["anchor Mara Quill", "guest Ruth Vane", "anchor Mara Quill", "guest Ruth Vane"]),
  FramedPage(
    testDescription: "a role and a name before a bar", language: "en",
    page: """
      STUDIO / Quill | The lock at Tarn is shut. Tam Rusk is there.
      REPORTER / Rusk | The gate is down, and nobody has the key.
      TAPE / Ruth Vane, harbour master | I had it on Monday.
      REPORTER / Rusk | They look for it in the mud. Tam Rusk, Harbour Radio, Tarn.
      STUDIO / Quill | Good luck to them.
      """,
    turns: ["anchor Quill", "reporter Tam Rusk", "soundbite Ruth Vane", "reporter Tam Rusk", "anchor Quill"]),
  FramedPage(
    testDescription: "numbered labels on lines of their own", language: "fr",
    page: """
      LANCEMENT PLATEAU
      L'écluse de Tarn est fermée depuis midi. Personne n'en a la clé.

      OFF 1
      La porte est baissée, et les bateaux attendent.

      ITW Odile Marchand, éclusière
      Je l'avais lundi.

      OFF 2
      On la cherche dans la vase.

      PIED PLATEAU
      Bonne chance à eux.
      """,
    turns: ["anchor -", "reporter -", "soundbite Odile Marchand", "reporter -", "anchor -"]),
  FramedPage(
    testDescription: "rounded brackets with role, office and name", language: "zh",
    page: """
      （口播　邵雨桐）各位观众晚上好。码头的闸门从中午起就关着。请看报道。

      （配音）闸门放了下来，没有人有钥匙。

      （同期　船工　麦守田）星期一还在我这里。

      （配音）大家正在泥里找。

      （口播　邵雨桐）祝他们好运。
      """,
    turns: ["anchor 邵雨桐", "reporter -", "soundbite 麦守田", "reporter -", "anchor 邵雨桐"]),
  FramedPage(
    testDescription: "rows above what is said", language: "ko",
    page: """
      [앵커]
      항구의 문이 닫혔습니다.
      [리포트]
      문은 내려와 있고 열쇠는 아무도 모릅니다.

      | 견미옥 | 항구 주민 |
      월요일에는 내가 가지고 있었어.

      사람들은 뻘에서 열쇠를 찾고 있습니다.

      | 한도담 | 어민 |
      바람이 닫았어요.

      물결뉴스 이가람입니다.
      """,
    turns: ["anchor -", "reporter 이가람", "soundbite 견미옥", "reporter 이가람", "soundbite 한도담", "reporter 이가람"]),
  FramedPage(
    testDescription: "dashes for who asks, a name before a wide space for who answers", language: "ja",
    page: """
      聞き手＝深町るり　ゲスト＝三崎航さん

      ――おはようございます。水門はいつ閉まったんですか。

      三崎　昼です。風で閉まりました。

      ――鍵はどこですか。

      三崎　月曜日には私が持っていました。

      ――ありがとうございました。
      """,
    turns: ["anchor 深町るり", "guest 三崎航", "anchor 深町るり", "guest 三崎航", "anchor 深町るり"]),
  FramedPage(
    testDescription: "Arabic in parentheses", language: "ar",
    page: """
      (المذيعة) أسعد الله صباحكم. البوابة مغلقة منذ الظهر.

      (المراسل) وصلت في الخامسة فجرا ولا أحد يملك المفتاح.

      (تسجيل: سليم الطحان، صاحب القارب) كان معي يوم الاثنين.

      (المراسل) وما زالوا يبحثون عنه في الطين.

      (المذيعة) شكرا لك.
      """,
    turns: ["anchor -", "reporter -", "soundbite سليم الطحان", "reporter -", "anchor -"]),
  FramedPage(
    testDescription: "curly brackets, and a person behind a role", language: "en",
    page: """
      {HOST} A crane in the old port sings. Our Lena Fisk went down to listen.
      {REPORTER} It starts a little after nine. The note is a low B flat.
      {CLIP: Omar Desh, crane driver} I greased it twice. It only sang louder.
      {REPORTER} They sent for a piano tuner. Lena Fisk, Harbour News, at pier six.
      {HOST} Let it learn a second song.
      """,
    turns: ["anchor -", "reporter Lena Fisk", "soundbite Omar Desh", "reporter Lena Fisk", "anchor -"]),
  FramedPage(
    testDescription: "what somebody is, whom the page names beside it", language: "fi",
    page: """
      Raadissa: puheenjohtaja Tuulia Rantala, nuohooja Oskari Lehto, tuomari Pirjo Mäki.

      PJ: Hyvää lauantaita, tämä on raati. Onko sauna vaarallinen, nuohooja?
      NUOHOOJA: Hormille kyllä, mutta laulajalle ei.
      PJ: Mitä laki sanoo, tuomari?
      TUOMARI: Laki puhuu rasituksesta. Löyly ei ole sitä.
      NUOHOOJA: Se riippuu siitä, pääseekö sinne itse.
      TUOMARI: Juuri niin.
      PJ: Kiitos teille.
      """,
    turns: [
      "anchor Tuulia Rantala", "guest Oskari Lehto", "anchor Tuulia Rantala", "guest Pirjo Mäki",
      "guest Oskari Lehto",
      "guest Pirjo Mäki", "anchor Tuulia Rantala",
    ]),
  FramedPage(
    testDescription: "a wide bar, and an office before a name", language: "zh",
    page: """
      主播｜各位晚安，灯塔昨天自己换了灯泡。请看报道。
      记者｜守塔人早上七点上楼，发现旧灯泡放在桌上。
      同期 守塔人 李阿福｜我没有买过这种灯泡。
      记者｜港务局说会继续观察。
      主播｜明天见。
      """,
    turns: ["anchor -", "reporter -", "soundbite 李阿福", "reporter -", "anchor -"]),
  FramedPage(
    testDescription: "labels in paragraphs of their own, and a report in two paragraphs", language: "en",
    page: """
      Studio

      A crane in the old port sings.

      Reporter

      It starts a little after nine.

      The note is a low B flat.

      Clip

      I greased it twice.

      Reporter

      They sent for a piano tuner.

      Studio

      Let it learn a second song.
      """,
    turns: ["anchor -", "reporter -", "soundbite -", "reporter -", "anchor -"]),
  FramedPage(
    testDescription: "signs and numbers of lines before labels", language: "de",
    page: """
      1. – Moderatorin: Guten Abend. In Tarnhafen steht die Schleuse still.
      2. – Reporter: Das Tor ist unten, und niemand hat den Schlüssel.
      3. – O-Ton 1, Ruth Vahl: Am Montag hatte ich ihn noch.
      4. – Reporter: Man sucht ihn im Schlick.
      5. – Moderatorin: Viel Glück dabei.
      """,
    turns: ["anchor -", "reporter -", "soundbite Ruth Vahl", "reporter -", "anchor -"]),
  FramedPage(
    testDescription: "a sign-off without capitals", language: "fa",
    page: """
      «مجری»
      شب به خیر. در محله‌ای کتابخانه‌ای باز شده است. گزارش پرند آذرنیا را ببینیم.

      «گزارش»
      از پشت در صدای سی نفر می‌آید.

      «گفت‌وگو»
      چهل سال داد زدم و کسی گوش نداد.

      «گزارش»
      شهرداری شعبه‌ی دومی باز می‌کند. پرند آذرنیا، تماشاخانه، سروستان.

      «مجری»
      تا فردا شب.
      """,
    turns: ["anchor -", "reporter پرند آذرنیا", "soundbite -", "reporter پرند آذرنیا", "anchor -"]),
  FramedPage(
    testDescription: "label and words in one pair of brackets", language: "ko",
    page: """
      {앵커: 항구의 문이 닫혔습니다. 이가람 기자가 취재했습니다.}
      {기자: 문은 내려와 있고 배들은 기다리고 있습니다.}
      {인터뷰: 견미옥 / 항구 주민 - 월요일에는 내가 가지고 있었어.}
      {기자: 사람들은 뻘에서 열쇠를 찾고 있습니다. 물결뉴스 이가람입니다.}
      """,
    turns: ["anchor -", "reporter 이가람", "soundbite 견미옥", "reporter 이가람"]),
  FramedPage(
    testDescription: "a person between the role and the quotation", language: "ko",
    page: """
      앵커멘트) 항구의 문이 닫혔습니다. 이가람 기자가 취재했습니다.
      리포트) 문은 내려와 있고 배들은 기다리고 있습니다.
      인터뷰) 견미옥/항구 주민 "월요일에는 내가 가지고 있었어."
      리포트) 사람들은 뻘에서 열쇠를 찾고 있습니다. 물결뉴스 이가람입니다.
      """,
    turns: ["anchor -", "reporter 이가람", "soundbite 견미옥", "reporter 이가람"]),
  FramedPage(
    testDescription: "dashes for who asks, a name before a single space for who answers", language: "ja",
    page: """
      聞き手 深町るり　ゲスト 三崎航さん

      ――おはようございます。水門はいつ閉まったんですか。
      三崎 昼です。風で閉まりました。
      ――鍵はどこですか。
      三崎 月曜日には私が持っていました。
      ――ありがとうございました。
      """,
    turns: ["anchor 深町るり", "guest 三崎航", "anchor 深町るり", "guest 三崎航", "anchor 深町るり"]),
  FramedPage(
    testDescription: "the tatweel for a dash", language: "fa",
    page: """
      مجری ـ سلام. دریچهٔ بندر از ظهر بسته است.
      گزارشگر ـ دریچه پایین آمده و کلید دست هیچ‌کس نیست.
      شهروند ـ دوشنبه دست من بود.
      گزارشگر ـ در گل دنبالش می‌گردند.
      مجری ـ ممنون.
      """,
    turns: ["anchor -", "reporter -", "soundbite -", "reporter -", "anchor -"]),
  FramedPage(
    testDescription: "a person behind the word for a bite, within a line", language: "zh",
    page: """
      【导语】码头的闸门从中午起就关着，没有人有钥匙。请看报道。
      【正文】闸门放了下来，船只都在等。【同期声·船工 麦守田】星期一还在我这里。【正文】大家正在泥里找。【同期声】（居民 郁小满）是风关的。【正文】记者邵一帆青石报道。
      """,
    turns: ["anchor -", "reporter 邵一帆", "soundbite 麦守田", "reporter 邵一帆", "soundbite 郁小满", "reporter 邵一帆"]),
  FramedPage(
    testDescription: "a word for the stand-up names no one, and the reporter follows it", language: "zh",
    page: """
      【导语】码头的闸门从中午起就关着，没有人有钥匙。
      【正文】闸门放了下来，船只都在等。
      【记者出镜】青石台记者 邵一帆：大家正在泥里找。
      【同期】青石村村民 麦守田：星期一还在我这里。
      【正文】风还在吹。
      """,
    turns: ["anchor -", "reporter 邵一帆", "soundbite 麦守田", "reporter 邵一帆"]),
  FramedPage(
    testDescription: "a bite's label with nothing but who is heard", language: "fr",
    page: """
      LANCEMENT (plateau, Maud Kerbrat)
      L'écluse de Tarn est fermée depuis midi. Reportage de Yvan Le Goff.

      COMMENTAIRE (Yvan Le Goff)
      La porte est baissée, et les bateaux attendent.

      SYNTHÉ : Odile Marchand, éclusière
      Je l'avais lundi.

      COMMENTAIRE
      On la cherche dans la vase.

      SYNTHÉ : Paul Quéré, pêcheur
      C'est le vent.

      PLATEAU (Maud Kerbrat)
      Bonne chance à eux.
      """,
    turns: [
      "anchor Maud Kerbrat", "reporter Yvan Le Goff", "soundbite Odile Marchand", "reporter Yvan Le Goff",
      "soundbite Paul Quéré", "anchor Maud Kerbrat",
    ]),
  FramedPage(
    testDescription: "noises between labels", language: "de",
    page: """
      Anmoderation:
      Die Schleuse in Tarn ist seit Mittag zu. Jutta Brandes war dort.
      Atmo: Wasser, Möwen
      Autorin:
      Das Tor ist unten, und niemand hat den Schlüssel.
      O-Ton Ruth Vahl: Am Montag hatte ich ihn noch.
      Atmo: Wasser
      Autorin:
      Man sucht ihn im Schlamm. Jutta Brandes, Hafenfunk, Tarn.
      """,
    turns: ["anchor -", "reporter Jutta Brandes", "soundbite Ruth Vahl", "reporter Jutta Brandes"]),
]

/// Pages with lines that look framed and are none of labels.
