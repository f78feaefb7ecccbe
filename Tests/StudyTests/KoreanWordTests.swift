import Testing

@testable import Study

@Suite struct KoreanWordTests {
  @Test(arguments: [
    ("쌓였습니다", "쌓이다"), ("떠났습니다", "떠나다"), ("먹었습니다", "먹다"), ("봤습니다", "보다"), ("배웠다", "배우다"), ("말했습니다", "말하다"),
    ("됐습니다", "되다"), ("있습니다", "있다"), ("하겠습니다", "하다"), ("갑니다", "가다"), ("보인다", "보이다"), ("먹는다", "먹다"), ("온다", "오다"),
    ("필요한", "필요하다"), ("시작된", "시작되다"), ("조사하고", "조사하다"), ("갔지만", "가다"), ("먹으면", "먹다"), ("가려고", "가다"), ("계셨던", "계시다"),
    ("사는", "살다"),
  ]) func `verbs are listed as a dictionary has them`(word: String, form: String) {
    #expect(KoreanWord(word).form == form)
  }

  @Test(arguments: [
    ("도와서", "돕다"), ("추워졌다", "추워지다"), ("고마우면", "고맙다"), ("들으면", "듣다"), ("물었습니다", "묻다"), ("지은", "짓다"), ("올라", "오르다"),
    ("불렀습니다", "부르다"), ("따라", "따르다"), ("이르러", "이르다"), ("그랬다", "그렇다"), ("이끄는", "이끌다"), ("만든", "만들다"), ("써서", "쓰다"),
    ("털어놨다", "털어놓다"), ("밝혀졌다", "밝혀지다"), ("보여줬습니다", "보여주다"),
  ]) func `what contraction and irregular stems hide is undone`(word: String, form: String) {
    #expect(KoreanWord(word).form == form)
    #expect(KoreanWord(word).isSure)
  }

  @Test(arguments: [
    ("정부가", "정부", "가"), ("정부는", "정부", "는"), ("서울에서", "서울", "에서"), ("사람을", "사람", "을"), ("배에는", "배", "에는"),
    ("길을", "길", "을"),
    ("학생들은", "학생", "은"), ("국무회의에서", "국무회의", "에서"), ("김민수가", "김민수", "가"), ("이를", "이", "를"), ("걷기를", "걷기", "를"),
    ("막았음을", "막다", "을"), ("4천에", "4천", "에"), ("길로", "길", "로"),
  ]) func `particles are cut off nouns`(word: String, form: String, particle: String) {
    let read = KoreanWord(word)
    #expect(read.form == form)
    #expect(read.particle == particle)
  }

  @Test(arguments: [
    "먹는", "지나는", "못하는", "향한", "높은", "벌었지만", "바꾸려고", "믿지", "가까이", "서로", "함께", "나이", "회의", "국무회의", "만족도", "고속도로",
    "바다", "배우는", "여기는", "남은",
  ]) func `nothing is cut off verbs, adverbs and nouns that end like a particle`(word: String) {
    #expect(KoreanWord(word).particle == nil)
  }

  @Test(arguments: [("학생입니다", "학생"), ("바다였습니다", "바다"), ("백하늘입니다", "백하늘"), ("얼음이라고", "얼음")])
  func `a noun that makes the sentence is listed alone`(word: String, form: String) {
    #expect(KoreanWord(word).form == form)
  }

  @Test(arguments: ["배우는", "상해도", "들었습니다", "새벽항의"])
  func `what may be one word or another stands as it is, and says so`(
    word: String
  ) {
    #expect(KoreanWord(word).form == word)
    #expect(!KoreanWord(word).isSure)
  }

  @Test(arguments: ["북한", "바다", "나이", "다", "니다", "습니다", "한", "4천", "KBS", ""]) func `what is whole stays`(
    word: String
  ) {
    #expect(KoreanWord(word).form == word)
  }
}
