/// How Koreans customarily spell their names in Latin letters: weighted spellings, the most common first.
///
/// A weight is roughly how many bearers in ten use the spelling; the rest spell letter for letter.
enum CustomarySpellings {
  /// Spellings of surnames.
  static let surnames = table(
    """
    김 kim9 gim1; 이 lee8 yi1 rhee1; 박 park9 bak1 pak1; 최 choi9 choe1; 정 chung4 jung4 jeong3 cheong1; 강 kang9 gang1; 조 cho8 jo3; 윤 yoon6 yun3 youn1
    장 jang8 chang2; 임 lim8 im2 yim1 rim1; 림 lim8 rim2; 한 han9; 오 oh9 o1; 서 seo7 suh3; 신 shin9 sin1; 권 kwon9 kweon1 gwon1; 황 hwang9 whang1
    안 ahn7 an3; 송 song9; 류 ryu6 yoo2 ryoo1; 유 yoo6 you2 yu2 ryu1; 홍 hong9; 전 jeon5 jun3 chun3 chon1; 고 ko6 koh2 go2; 문 moon9 mun1
    손 sohn5 son5; 양 yang9; 배 bae9 pae1; 백 baek5 paik2 back1 baik1; 허 huh5 heo4 hur1; 남 nam9; 심 shim8 sim2; 노 noh5 roh5 no1 ro1; 하 ha9
    곽 kwak9 gwak1; 성 sung6 seong4; 차 cha9; 주 joo6 ju3 chu1; 우 woo9 u1; 구 koo5 ku3 goo1 gu1; 민 min9; 나 na7 ra1 rha1; 라 ra6 na2 rha1; 진 jin7 chin3
    지 ji7 jee2 chi1; 엄 um5 eom3 uhm2 ohm1; 채 chae9 chai1; 원 won9 weon1; 천 chun5 cheon5; 방 bang8 pang2; 공 kong6 gong4; 현 hyun8 hyeon2; 함 ham9 hahm1
    변 byun6 byeon3 pyun1; 염 yeom6 yum3 youm1; 여 yeo7 yuh1 yo1; 추 choo7 chu3; 도 do7 doh2; 소 so7 soh2; 석 seok6 suk3; 선 sun6 seon3; 설 sul5 seol4
    마 ma9 mah1; 길 gil5 kil5; 연 yeon7 youn1 yun1; 위 wi6 wee3; 표 pyo9; 명 myung6 myeong3; 기 ki7 kee2 gi1; 반 ban7 bahn2 pan1; 왕 wang9; 금 keum6 kum2 geum2
    옥 ok7 ock1; 육 yook5 yuk4; 인 in7 ihn1; 맹 maeng9; 제 je8 jae1; 모 mo7 moh2; 탁 tak9 tark1; 국 kook6 guk2 kuk2; 어 eo6 uh2; 은 eun9; 편 pyun5 pyeon4
    용 yong9; 예 ye8; 경 kyung7 gyeong2; 봉 bong9; 사 sa9; 부 boo6 bu3; 가 ka6 ga3; 복 bok8; 태 tae9; 목 mok9; 형 hyung6 hyeong3; 계 kye6 gye3; 피 pi7
    두 doo6 du3; 감 kam6 gam3; 음 eum6 um2; 빈 bin8; 동 dong9; 온 on8; 호 ho9; 범 bum5 beom4; 좌 jwa7; 팽 paeng8; 승 seung8; 시 si5 shi4; 황보 hwangbo9
    남궁 namkung6 namgung3; 선우 sunwoo6 seonwoo2 sonu1; 제갈 jekal4 jegal5; 사공 sakong5 sagong4; 서문 seomun5 suhmoon2; 독고 dokko4 dokgo4; 동방 dongbang9
    """)

  /// Spellings of the syllables of given names.
  static let given = table(
    """
    가 ga7 ka3; 각 gak5 kak4; 간 kan5 gan4; 갑 kap5 kab3 gap2; 강 kang8 gang2; 건 kun4 geon3 gun3; 걸 kul3 gul3 geol3; 겸 kyum5 gyeom4; 경 kyung7 kyoung2 gyeong1
    계 kye6 gye3; 고 ko7 go2; 곤 kon5 gon5; 관 kwan8 gwan2; 광 kwang9 gwang1; 교 kyo8 gyo2; 구 koo6 gu2 ku2; 국 kook5 kuk3 guk2; 군 koon4 kun3 gun2
    권 kwon9; 귀 kwi5 gwi3 kui2; 규 kyu7 gyu3; 균 kyun6 gyun3; 근 keun6 geun3 kun1; 금 keum6 geum3 kum2; 기 ki7 gi3; 길 gil5 kil4; 나 na9; 낙 nak9
    난 nan7 ran2; 남 nam9; 내 nae9; 녀 nyeo5; 노 no5 roh1; 다 da9; 단 dan9; 달 dal9; 대 dae8 tae1; 덕 duk5 deok4 duck2; 도 do9; 돈 don9; 동 dong9; 두 doo6 du3
    득 deuk6 duk2; 라 ra7 la2; 락 rak7 lak2; 란 ran7 lan2; 래 rae7 lae2; 량 ryang6 lyang2; 려 ryeo5; 련 ryun4 ryeon4; 례 rye6 lye2; 로 ro6 no1; 록 rok7 lok2
    룡 ryong6; 리 ri5 lee3; 린 rin7 lin2; 림 rim5 lim4; 만 man9; 맹 maeng8; 명 myung7 myeong2 myoung1; 모 mo9; 목 mok9; 무 moo5 mu4; 묵 mook5 muk4
    문 moon7 mun3; 미 mi8 mee2; 민 min9; 바 ba8; 방 bang9; 배 bae9; 백 baek7 baik2; 범 bum5 beom5; 병 byung7 byeong2 byoung1; 보 bo9; 복 bok9; 봉 bong9
    부 boo5 bu4; 분 boon5 bun4; 빈 bin9; 빛 bit9; 사 sa9; 산 san9; 삼 sam9; 상 sang9; 새 sae9; 서 seo7 suh2; 석 seok5 suk4 sok1; 선 sun5 seon4; 설 seol6 sul3
    섭 sup4 seop4 sub2; 성 sung6 seong3; 세 se8 sei1; 소 so9; 솔 sol9; 송 song9; 수 soo6 su4; 숙 sook7 suk3; 순 soon8 sun2; 숭 soong4 sung4; 슬 seul8
    승 seung9; 시 si7 shi3; 식 sik8 shik2; 신 shin7 sin3; 실 sil8 shil2; 심 shim6 sim3; 아 ah6 a3; 안 an8 ahn2; 애 ae9; 양 yang9; 언 eon4 un4 on1; 업 up5 eop4
    엽 yup4 yeop3 yeob2; 여 yeo8 yo1; 연 yeon6 yun2 youn1; 열 yeol6 yul3; 염 yeom6 yum2; 영 young8 yeong1 yung1; 예 ye8 yae1; 오 oh4 o5; 옥 ok8 ock1 oak1; 완 wan9
    왕 wang9; 요 yo9; 용 yong9; 우 woo8 u2; 욱 wook7 uk2 ook1; 운 woon5 un5; 웅 woong7 ung3; 원 won9; 월 wol8; 위 wi7 wee2; 유 yoo5 yu4 you1; 윤 yoon5 yun4 youn1
    율 yul6 yool3; 은 eun9 un1; 을 eul8; 의 eui5 ui4; 이 yi4 i3 ee2; 익 ik8 ick1; 인 in9; 일 il9; 임 im6 lim3; 자 ja9; 장 jang8 chang2; 재 jae9; 전 jeon6 jun2 chun1
    정 jung5 jeong4 chung1; 제 je8 jae1; 조 jo8 cho2; 종 jong9 chong1; 주 joo5 ju5; 준 jun5 joon5; 중 joong5 jung4 choong1; 지 ji9 jee1; 직 jik9; 진 jin9 chin1
    창 chang9; 찬 chan9; 채 chae9; 천 cheon5 chun4; 철 chul5 cheol4 chol1; 청 chung5 cheong5; 초 cho9; 춘 choon5 chun5; 출 chul5 chool4; 충 choong5 chung5; 치 chi9; 태 tae9
    택 taek6 taik2 tack1; 탁 tak9; 평 pyung6 pyeong3; 표 pyo9; 필 pil8 phil2; 하 ha9; 학 hak7 hag2; 한 han9; 해 hae9; 향 hyang9; 혁 hyuk7 hyeok3; 헌 hun5 heon5
    현 hyun8 hyeon2; 형 hyung7 hyeong2 hyoung1; 혜 hye9 hae1; 호 ho9; 홍 hong9; 화 hwa9; 환 hwan9 whan1; 황 hwang9; 회 hoe5 hoi4; 효 hyo9; 후 hoo5 hu5
    훈 hoon6 hun4; 휘 hwi7 whi2; 휴 hyu6 hue2; 흠 heum6 hum3; 흥 heung7 hung2; 희 hee8 hi1 hui1; 흔 heun6; 흡 heup6; 립 rip5 lip3; 류 ryu7; 률 ryul6 yul2; 령 ryung5 ryeong4
    롱 rong6; 르 reu6; 맑 malk5; 별 byul5 byeol4; 샘 saem7; 름 reum7; 람 ram8; 결 kyul4 gyeol4; 늘 neul8; 온 on9
    """)

  /// Spellings and weights, keyed by syllable.
  private static func table(_ text: String) -> [String: [(letters: String, weight: Double)]] {
    var table: [String: [(letters: String, weight: Double)]] = [:]
    for entry in text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let words = entry.split(separator: " ")
      guard let name = words.first else { continue }
      table[String(name)] = words.dropFirst().map { word in
        (String(word.dropLast()), Double(word.last?.wholeNumberValue ?? 1) / 10)
      }
    }
    return table
  }
}
