/// The particles and endings of Korean, as lists of what may be where.
///
/// `Scripts/make-exceptions` reads these lists too, so that the contexts it learns keep word and affix apart.
enum Affixes {
  /// Particles after a coda.
  static let afterCoda = list(
    """
    은 을 이 과 으로 이나 이랑 이야 이여 아 이라도 이나마 이든 이든지 이란 이야말로 이라곤 이고 이며 이자
    이요 이어서 이어도 이어야 이라서 으로서 으로써 으로부터
    """)
  /// Particles after a vowel.
  static let afterVowel = list(
    """
    는 를 가 와 나 랑 라 야 여 라도 나마 든 든지 란 야말로 라곤
    """)
  /// Particles after a vowel or ㄹ.
  static let afterVowelOrRieul = list(
    """
    로
    """)
  /// Particles after any syllable.
  static let afterAnything = list(
    """
    의 에 에서 에게 에게서 께 께서 한테 한테서 더러 도 만 뿐 부터 까지 처럼 같이 보다 하고 마다 조차 마저
    밖에 대로 만큼 치고 커녕 들 끼리 가지 님 쯤 째 따라 로부터 로서 로써 마냥 씩
    """)
  /// Particles that no other particle follows.
  static let closed = list(
    """
    은 는 을 를 이 가 의 아 야 여 이야 이여 이고 이며 이자 요 이요 라 든 이든 란 이란
    """)
  /// The stem of 이다 after a coda; an ending must follow.
  static let copula = list(
    """
    이
    """)
  /// 이다 merged with its ending, after any syllable: 인데, 일까, 입니다.
  static let merged = list(
    """
    인 일 임 입 이었 이셨 이예 이에
    """)
  /// The same after a vowel only.
  static let mergedAfterVowel = list(
    """
    였 예
    """)
  /// Light verbs that make a verb of a noun, also merged with an ending: 하고, 했다.
  static let verbalizers = list(
    """
    하 하여 하였 하셨 되 되었 되셨 시키 시키셨 당하 해 한 할 함 합 했 돼 된 될 됨 됩 됐 시켜 시킨 시킬
    시킴 시킵 시켰 당해 당한 당할 당함 당합 당했 스럽 스러 스런 로운 로워 롭 로울
    """)
  /// What may come between a stem and its ending.
  static let preEndings = list(
    """
    시 으시 셨 으셨 겠 았 었 였 았었 었었 였었 으실 으신 으십 실 신 십
    """)
  /// What turns a stem with a coda into another stem: 놓여지고, 놓여진.
  static let passives = list(
    """
    여지 여진 여질 여짐 여집 여졌 여져 어지 어진 어질 어짐 어집 어졌 어져 아지 아진 아질 아짐 아집 아졌 아져
    """)
  /// Endings after stems in a vowel, ㄹ or a stop, and after the few stems in ㄴ and ㅁ.
  static let endings = list(
    """
    고 지 게 거나 거든 거니와 거라 건 건대 건만 것다 겠 기 길 기로 기에 길래 구나 구려 구만 군 구먼 다
    다가 다만 다시피 다니 다며 다고 다는 다면 다지 단다 담 답니다 던 더니 더라 더라도 더라고 더군 던가 던데
    던지 도록 도다 든 든가 든지 듯 듯이 디 자 자고 자는 자니 자며 자면 자마자 자꾸나 잔 잖아 잖 죠 지만
    지마는 질랑 네 는 는데 는지 는가 는걸 는구나 는다 는다고 는다는 는다면 는다며 는답니다 나 냐 노라 느냐
    느니 느라 느라고 니 니까 니라 남 냐고 냐는 며 면 면서 므로 매 마 려 려고 려는 려면 려다 러 라 라고
    라는 라며 라면 라니 라지 라도 리라 래 락 련 랴 라서 라면서 소 소서 세 세요 습니다 습니까 습디다 사오 서
    요 오 여 여서 여도 여야 였다
    """)
  /// Endings after a coda.
  static let endingsAfterCoda = list(
    """
    아 어 아서 어서 아도 어도 아야 어야 아라 어라 아요 어요 은 을 음 으면 으며 으니 으니까 으면서 으므로
    으러 으려 으려고 으려는 으려면 으라 으라고 으라는 은데 은지 은가 은걸 을까 을지 을게 을걸 을수록 을지라도
    을지언정 을뿐 음에 여 여서 여도 여야 여라 여요
    """)
  /// Endings after a stem that has taken ㄴ: 간다, 큰데.
  static let endingsAfterNieun = list(
    """
    다 데 데다 데도 지 지도 지를 지는 지가 가 가를 가는 걸 들 대 대요 다고 다는 다며 다면 다니 다네 단다
    답니다 즉 바
    """)
  /// Endings after a stem that has taken ㄹ: 갈수록, 할까.
  static let endingsAfterRieul = list(
    """
    까 까요 지 지도 지를 지는 지가 게 게요 걸 걸요 수록 지라도 지언정 지니 지어다 진대 뿐 뿐만 쏘냐 세라 듯
    듯이 런지 는지
    """)
  /// Endings after a stem that has taken ㅂ: 갑니다.
  static let endingsAfterPieup = list(
    """
    니다 니까 디다 디까 시다 시오 죠
    """)
  /// Endings that particles may follow: 하기를, 하는지도.
  static let nominal = list(
    """
    기 길 음 지 게 고 서 면서 는지 은지 을지 다가 며 아서 어서 여서 던 는가 은가 을까 던지 든지 도록 다고
    라고 자고 지만 데 니까 까 다는 라는 자마자 든 인 임 인데 인지 기에 해 해서 함 한 한데 됨 돼
    """)
  /// The last syllables of stems in ㄴ or ㅁ.
  static let nasalStems = list(
    """
    안 신 감 남 넘 담 참 품 삼 숨 심 뿜 듬 금 굶 젊 닮 곪 옮 삶 앉 얹 않 끊 많 잖 찮 귀찮 점
    """)
}
