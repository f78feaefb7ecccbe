import Harness
import Rivals
import Romanization

/// Words of the news and of every day; the names are places.
let words = """
  정부 대통령 국회 선거 경제 성장률 수출 무역 환율 금리 물가 부동산 주식 시장 기업 노동자 최저임금 실업률 복지 연금 교육 대학교 학생 시험 입학 졸업 건강 병원
  의료진 환자 감염병 백신 예방접종 환경 기후변화 미세먼지 온난화 태풍 호우 폭설 지진 해일 독립문 광화문 경복궁 속리산 한라산 낙동강 대관령 왕십리 종로 신라
  백제 고구려 꽃잎 나뭇잎 물약 솔잎 맛있다 좋아하다 읽었습니다 앉아 값싼 닭고기 밟는다 않았다 있었던 같이 굳이 해돋이 축하합니다 안녕하세요 감사합니다
  """.split { $0 == " " || $0 == "\n" }.map(String.init)
let line = words.joined(separator: " ")
let units = Array(line.utf16)
let hangulLatin = try Transliterator("Hangul-Latin")
let romanizer = Romanizer()
let phonetic = Romanizer(.ipa)
let rounds = 200

var contest = Contest("\(words.count) words in a line, \(rounds) times", bytes: line.utf8.count * rounds)
contest.enter("ICU: Hangul-Latin") {
  (0..<rounds).reduce(0) { count, _ in
    count &+ ((try? hangulLatin.transliterate(units, room: units.count * 12).count) ?? 0)
  }
}
contest.enter("aircheck: Revised Romanization") {
  (0..<rounds).reduce(0) { count, _ in count &+ romanizer.romanize(line).utf8.count }
}
contest.enter("aircheck: International Phonetic Alphabet") {
  (0..<rounds).reduce(0) { count, _ in count &+ phonetic.romanize(line).utf8.count }
}
print(contest.run(), terminator: "")
