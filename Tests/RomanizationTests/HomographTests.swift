import Romanization
import Testing

/// Words spelled alike; the particles and the words around them say how they sound.
struct HomographTests {
  @Test(arguments: [
    ("침묵의 대가를 요구했다", "대까"), ("민화의 대가들이 모였다", "대가"), ("서예 대가의 붓", "대가"), ("당대의 대가로 불린다", "대가"),
    ("시가 2억 원", "시까"), ("시가 칠천만 원", "시까"), ("시가 몇억 원을 넘는다", "시까"), ("시가 상당의 보석", "시까"), ("시가 예산을 늘렸다", "시가"),
    ("시가 총액의 절반", "시까"), ("대표팀이 시가를 행진했다", "시가"),
    ("옛 시가에 눈이 왔다", "시가"), ("고전 시가를 배운다", "시가"), ("종가의 제례를 지킨다", "종가"),
    ("고가의 시계", "고까"), ("고가 차도에서 멈췄다", "고가"), ("고가에 되팔았다", "고까"), ("낡은 고가를 허물었다", "고가"), ("중앙 정가가 시끄럽다", "정가"),
    ("정가보다 싸게", "정까"), ("정가 2만 원", "정까"),
    ("원화 종가는 올랐다", "종까"), ("종가 며느리로 살았다", "종가"), ("현수막 문구를 지웠다", "문꾸"), ("사무용 문구 매장", "문구"),
    ("잠자리가 날아왔다", "잠자리"), ("아홉 시에 잠자리에 든다", "잠짜리"), ("밤새 잠자리를 뒤척였다", "잠짜리"),
    ("연구소 소장이 말했다", "소장"), ("소장을 제출했다", "소짱"), ("신규 상장 기업", "상장"), ("교장이 상장을 수여했다", "상짱"),
    ("전과 기록", "전꽈"), ("전과 같이 지낸다", "전과"), ("전과정을 찍었다", "전과정"), ("큰 전과를 거뒀다", "전과"), ("화병에 장미를 꽂았다", "화병"),
    ("화병이 나서 누웠다", "화뼝"),
    ("공원 분수가 켜졌다", "분수"), ("분수를 모르는 사람", "분쑤"), ("감정가 3억 원", "감정까"), ("와인 감정가로 일한다", "감정가"),
    ("정신과 육체", "정신과"), ("정신과 상담을 받았다", "정신꽈"), ("문과와 이과를 합친다", "이꽈"),
    ("이 공법으로 다리를 놓았다", "공버브로"), ("헌법과 공법을 가르친다", "공뻐블"),
    ("경찰에 신고 접수", "신고"), ("장화를 신고 나섰다", "신꼬"), ("표를 참고 자료로", "참고"), ("눈물을 참고 말했다", "참꼬"),
    ("인적 쇄신", "인쩍"), ("인적이 끊긴 거리", "인저기"), ("인적 드문 골목", "인적"), ("공적인 자리", "공쩌긴"), ("공적을 세웠다", "공저글"),
    ("사적인 만남", "사쩌긴"), ("국가 사적으로 지정됐다", "사저그로"), ("사적을 둘러봤다", "사저글"), ("이곳은 국가 사적이다", "사저기다"), ("전적으로 옳다", "전쩌그로"),
    ("통산 전적 3승", "전적"),
    ("성적이 올랐다", "성저기"), ("성적 향상", "성적"), ("성적 취향", "성쩍"), ("정적을 깼다", "정저글"), ("정적인 화면", "정쩌긴"), ("시적인 말", "시쩌긴"),
  ])
  func `the words around a word tell how it sounds`(line: String, sound: String) {
    #expect(Romanizer(.hangul).romanize(line).contains(sound), "\(Romanizer(.hangul).romanize(line))")
  }

  @Test func `systems that write tense sounds follow, also piece by piece`() {
    let library = Romanizer(.mcCuneReischauer)
    #expect(library.romanize("고가의 시계와 고가 차도") == "kokaŭi sigyewa koga ch’ado")
    #expect(Romanizer(.ipa).romanize("인적이") != Romanizer(.ipa).romanize("인적인"))
    for line in ["고가의 시계와 고가 차도", "잠자리에 든 잠자리"] {
      #expect(library.align(line).map(\.letters).joined() == library.romanize(line))
      #expect(Romanizer(.hangul).align(line).map(\.letters).joined() == Romanizer(.hangul).romanize(line))
    }
    #expect(Romanizer().romanize("잠자리에 든 잠자리") == "jamjarie deun jamjari")
  }

  @Test func `the rule behind the other reading is named`() {
    #expect(Romanizer().explain("소장을 제출했다").first?.rules == [.tenseInCompound])
    #expect(!Romanizer().explain("소장이 웃었다").contains { $0.spelled == "소장" })
  }
}
