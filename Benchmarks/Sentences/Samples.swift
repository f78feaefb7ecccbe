/// Broadcast copy written for timing: the shapes of news, at news' density of stops, numbers and quotations.
enum Samples {
  static let english = """
    The cabinet of South Chungseong Province met for three hours on Tuesday, and left with more questions than it \
    had brought along. Governor Lee said the new line, which is to link 14 towns by 2031, would cost 2.4 trillion won. \
    "We cannot wait for a better year," he told reporters in front of the hall. Critics, among them Rep. Kang Mi-ra \
    of the opposition, doubt that the figure will hold. A similar project in the U.S. state of Ohio ran 38 percent \
    over its budget before it was stopped. Dr. Han Soo-jin of Hannam University puts it this way: "Tracks are cheap. \
    Tunnels are not." The first section between Gongju and Nonsan is due to open in Sept. 2028, if the land can be \
    bought by then. Farmers along the river have not been asked yet. Will they sell? Some already say they won't. \
    The province plans hearings on the 4th, 11th and 18th of next month, at 7 p.m. each. Park Do-yun, Haneul News, \
    Gongju.

    """
  static let korean = """
    충청남도가 열네 개 시군을 잇는 새 철도 노선을 2031년까지 놓겠다고 밝혔습니다. 사업비는 2조 4천억 원으로 \
    추산됩니다. 이 지사는 도청 앞에서 기자들과 만나 "더 좋은 해를 기다릴 여유가 없다"고 말했습니다. 하지만 \
    도의회 강미라 의원은 예산이 지켜질지 의문이라고 지적했습니다. 비슷한 사업을 벌인 미국 오하이오주는 예산을 \
    38퍼센트 넘긴 끝에 공사를 멈췄습니다. 한남대 한수진 교수는 "철길은 싸지만 터널은 비싸다"고 설명합니다. \
    공주와 논산을 잇는 첫 구간은 2028. 9. 1. 문을 열 예정입니다. 강을 따라 농사짓는 주민들에게는 아직 아무도 \
    묻지 않았습니다. 땅을 팔까요? 벌써부터 팔지 않겠다는 목소리가 나옵니다. 도는 다음 달 세 차례 공청회를 \
    열기로 했습니다. 하늘뉴스 박도윤입니다.

    """

  /// What wears scanners down that look ahead or back without a limit.
  static let adversarial: [(name: String, unit: String)] = [
    ("dots", "."), ("quotes", "\""), ("initials", "A. B. C. "), ("spaces", " "), ("question marks", "?!"),
    ("open brackets", "("), ("closing brackets", ")"), ("list markers", "1. a) "), ("digits", "7"),
    ("dots and spaces", ". "), ("quoted dots", ".\" "), ("open quotations", "\u{201C}No. "),
    ("one word", "a"), ("endings without stops", "했습니다 "), ("Thai spaces", "มา "),
    ("marks that combine", "\u{301}"), ("line ends", "\n"), ("wrapped lines", "of the,\n"),
  ]
}
