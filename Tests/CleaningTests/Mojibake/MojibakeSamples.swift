/// Sentences, and how they look when UTF-8 is read as Latin-1, as windows-1252 once and twice, and in others.
enum MojibakeSamples {
  static let all: [(text: String, broken: String)] = [
    (
      "Le ferry n’ira plus à l’île avant l’été.",
      "Le ferry nâ\u{80}\u{99}ira plus Ã\u{A0} lâ\u{80}\u{99}Ã®le avant lâ\u{80}\u{99}Ã©tÃ©."
    ),
    (
      "Le ferry n’ira plus à l’île avant l’été.",
      "Le ferry nâ€™ira plus Ã\u{A0} lâ€™Ã®le avant lâ€™Ã©tÃ©."
    ),
    (
      "Le ferry n’ira plus à l’île avant l’été.",
      "Le ferry nÃ¢â‚¬â„¢ira plus ÃƒÂ\u{A0} lÃ¢â‚¬â„¢ÃƒÂ®le avant lÃ¢â‚¬â„¢ÃƒÂ©tÃƒÂ©."
    ),
    (
      "Die Fähre fährt künftig „öfter“ – früher…",
      "Die FÃ¤hre fÃ¤hrt kÃ¼nftig â\u{80}\u{9E}Ã¶fterâ\u{80}\u{9C} â\u{80}\u{93} frÃ¼herâ\u{80}¦"
    ),
    (
      "Die Fähre fährt künftig „öfter“ – früher…",
      "Die FÃ¤hre fÃ¤hrt kÃ¼nftig â€žÃ¶fterâ€œ â€“ frÃ¼herâ€¦"
    ),
    (
      "Die Fähre fährt künftig „öfter“ – früher…",
      "Die FÃƒÂ¤hre fÃƒÂ¤hrt kÃƒÂ¼nftig Ã¢â‚¬Å¾ÃƒÂ¶fterÃ¢â‚¬Å“ Ã¢â‚¬â€œ frÃƒÂ¼herÃ¢â‚¬Â¦"
    ),
    (
      "El barco saldrá mañana a las 9 y costará 5 €.",
      "El barco saldrÃ¡ maÃ±ana a las 9 y costarÃ¡ 5 â\u{82}¬."
    ),
    (
      "El barco saldrá mañana a las 9 y costará 5 €.",
      "El barco saldrÃ¡ maÃ±ana a las 9 y costarÃ¡ 5 â‚¬."
    ),
    (
      "El barco saldrá mañana a las 9 y costará 5 €.",
      "El barco saldrÃƒÂ¡ maÃƒÂ±ana a las 9 y costarÃƒÂ¡ 5 Ã¢â€šÂ¬."
    ),
    (
      "새 여객선이 내일부터 다닙니다.",
      "ì\u{83}\u{88} ì\u{97}¬ê°\u{9D}ì\u{84}\u{A0}ì\u{9D}´ ë\u{82}´ì\u{9D}¼ë¶\u{80}í\u{84}° ë\u{8B}¤ë\u{8B}\u{99}ë\u{8B}\u{88}ë\u{8B}¤."
    ),
    (
      "새 여객선이 내일부터 다닙니다.",
      "ìƒˆ ì—¬ê°\u{9D}ì„\u{A0}ì\u{9D}´ ë‚´ì\u{9D}¼ë¶€í„° ë‹¤ë‹™ë‹ˆë‹¤."
    ),
    (
      "새 여객선이 내일부터 다닙니다.",
      "Ã¬Æ’Ë† Ã¬â€”Â¬ÃªÂ°Â\u{9D}Ã¬â€žÂ\u{A0}Ã¬Â\u{9D}Â´ Ã«â€šÂ´Ã¬Â\u{9D}Â¼Ã«Â¶â‚¬Ã\u{AD}â€žÂ° Ã«â€¹Â¤Ã«â€¹â„¢Ã«â€¹Ë†Ã«â€¹Â¤."
    ),
    (
      "新しい船は明日から。",
      "æ\u{96}°ã\u{81}\u{97}ã\u{81}\u{84}è\u{88}¹ã\u{81}¯æ\u{98}\u{8E}æ\u{97}¥ã\u{81}\u{8B}ã\u{82}\u{89}ã\u{80}\u{82}"
    ),
    (
      "新しい船は明日から。",
      "æ–°ã\u{81}—ã\u{81}„èˆ¹ã\u{81}¯æ˜Žæ—¥ã\u{81}‹ã‚‰ã€‚"
    ),
    (
      "新しい船は明日から。",
      "Ã¦â€“Â°Ã£Â\u{81}â€”Ã£Â\u{81}â€žÃ¨Ë†Â¹Ã£Â\u{81}Â¯Ã¦ËœÅ½Ã¦â€”Â¥Ã£Â\u{81}â€¹Ã£â€šâ€°Ã£â‚¬â€š"
    ),
    (
      "渡輪明天開始。",
      "æ¸¡è¼ªæ\u{98}\u{8E}å¤©é\u{96}\u{8B}å§\u{8B}ã\u{80}\u{82}"
    ),
    (
      "渡輪明天開始。",
      "æ¸¡è¼ªæ˜Žå¤©é–‹å§‹ã€‚"
    ),
    (
      "渡輪明天開始。",
      "Ã¦Â¸Â¡Ã¨Â¼ÂªÃ¦ËœÅ½Ã¥Â¤Â©Ã©â€“â€¹Ã¥Â§â€¹Ã£â‚¬â€š"
    ),
    (
      "Паром выходит завтра.",
      "Ð\u{9F}Ð°Ñ\u{80}Ð¾Ð¼ Ð²Ñ\u{8B}Ñ\u{85}Ð¾Ð´Ð¸Ñ\u{82} Ð·Ð°Ð²Ñ\u{82}Ñ\u{80}Ð°."
    ),
    (
      "Паром выходит завтра.",
      "ÐŸÐ°Ñ€Ð¾Ð¼ Ð²Ñ‹Ñ…Ð¾Ð´Ð¸Ñ‚ Ð·Ð°Ð²Ñ‚Ñ€Ð°."
    ),
    (
      "Паром выходит завтра.",
      "Ã\u{90}Å¸Ã\u{90}Â°Ã‘â‚¬Ã\u{90}Â¾Ã\u{90}Â¼ Ã\u{90}Â²Ã‘â€¹Ã‘â€¦Ã\u{90}Â¾Ã\u{90}Â´Ã\u{90}Â¸Ã‘â€š Ã\u{90}Â·Ã\u{90}Â°Ã\u{90}Â²Ã‘â€šÃ‘â‚¬Ã\u{90}Â°."
    ),
    (
      "Η ναυσιπλοΐα αρχίζει.",
      "Î\u{97} Î½Î±Ï\u{85}Ï\u{83}Î¹Ï\u{80}Î»Î¿Î\u{90}Î± Î±Ï\u{81}Ï\u{87}Î¯Î¶ÎµÎ¹."
    ),
    (
      "Η ναυσιπλοΐα αρχίζει.",
      "Î— Î½Î±Ï…ÏƒÎ¹Ï€Î»Î¿Î\u{90}Î± Î±Ï\u{81}Ï‡Î¯Î¶ÎµÎ¹."
    ),
    (
      "Η ναυσιπλοΐα αρχίζει.",
      "ÃŽâ€” ÃŽÂ½ÃŽÂ±Ã\u{8F}â€¦Ã\u{8F}Æ’ÃŽÂ¹Ã\u{8F}â‚¬ÃŽÂ»ÃŽÂ¿ÃŽÂ\u{90}ÃŽÂ± ÃŽÂ±Ã\u{8F}Â\u{81}Ã\u{8F}â€¡ÃŽÂ¯ÃŽÂ¶ÃŽÂµÃŽÂ¹."
    ),
    (
      "تبدأ العبارة غدا",
      "ØªØ¨Ø¯Ø£ Ø§Ù\u{84}Ø¹Ø¨Ø§Ø±Ø© ØºØ¯Ø§"
    ),
    (
      "تبدأ العبارة غدا",
      "ØªØ¨Ø¯Ø£ Ø§Ù„Ø¹Ø¨Ø§Ø±Ø© ØºØ¯Ø§"
    ),
    (
      "تبدأ العبارة غدا",
      "Ã˜ÂªÃ˜Â¨Ã˜Â¯Ã˜Â£ Ã˜Â§Ã™â€žÃ˜Â¹Ã˜Â¨Ã˜Â§Ã˜Â±Ã˜Â© Ã˜ÂºÃ˜Â¯Ã˜Â§"
    ),
    (
      "Chuyến phà mới sẽ khởi hành sáng mai.",
      "Chuyáº¿n phÃ\u{A0} má»\u{9B}i sáº½ khá»\u{9F}i hÃ\u{A0}nh sÃ¡ng mai."
    ),
    (
      "Chuyến phà mới sẽ khởi hành sáng mai.",
      "Chuyáº¿n phÃ\u{A0} má»›i sáº½ khá»Ÿi hÃ\u{A0}nh sÃ¡ng mai."
    ),
    (
      "Chuyến phà mới sẽ khởi hành sáng mai.",
      "ChuyÃ¡ÂºÂ¿n phÃƒÂ\u{A0} mÃ¡Â»â€ºi sÃ¡ÂºÂ½ khÃ¡Â»Å¸i hÃƒÂ\u{A0}nh sÃƒÂ¡ng mai."
    ),
    (
      "Ready 😀 ♪ now",
      "Ready ð\u{9F}\u{98}\u{80} â\u{99}ª now"
    ),
    (
      "Ready 😀 ♪ now",
      "Ready ðŸ˜€ â™ª now"
    ),
    (
      "Ready 😀 ♪ now",
      "Ready Ã°Å¸Ëœâ‚¬ Ã¢â„¢Âª now"
    ),
    (
      "Prom wypłynie jutro rano, później też.",
      "Prom wypÅ\u{82}ynie jutro rano, pÃ³Åºniej teÅ¼."
    ),
    (
      "Prom wypłynie jutro rano, później też.",
      "Prom wypÅ‚ynie jutro rano, pÃ³Åºniej teÅ¼."
    ),
    (
      "Prom wypłynie jutro rano, później też.",
      "Prom wypÃ…â€šynie jutro rano, pÃƒÂ³Ã…Âºniej teÃ…Â¼."
    ),
    (
      "Le ferry n’ira plus à l’île avant l’été.",
      "Le ferry nвЂ™ira plus Г\u{A0} lвЂ™Г®le avant lвЂ™Г©tГ©."
    ),
    (
      "Die Fähre fährt künftig „öfter“ – früher…",
      "Die F√§hre f√§hrt k√ºnftig ‚Äû√∂fter‚Äú ‚Äì fr√ºher‚Ä¶"
    ),
    (
      "El barco saldrá mañana a las 9 y costará 5 €.",
      "El barco saldr├í ma├▒ana a las 9 y costar├í 5 Γé¼."
    ),
    (
      "新しい船は明日から。",
      "µû░πüùπüäΦê╣πü»µÿÄµùÑπüïπéëπÇé"
    ),
    (
      "Паром выходит завтра.",
      "ÐŸÐ°Ñ€Ð¾Ð¼ Ð²Ñ‹Ñ…Ð¾Ð´Ð¸Ñ‚ Ð·Ð°Ð²Ñ‚Ñ€Ð°."
    ),
    (
      "Η ναυσιπλοΐα αρχίζει.",
      "Ξ— Ξ½Ξ±Ο…ΟƒΞΉΟ€Ξ»ΞΏΞ\u{90}Ξ± Ξ±Ο\u{81}Ο‡Ξ―Ξ¶ΞµΞΉ."
    ),
    (
      "Le ferry n’ira plus à l’île avant l’été.",
      "Le ferry nÔÇÖira plus ├á lÔÇÖ├«le avant lÔÇÖ├®t├®."
    ),
    (
      "Prom wypłynie jutro rano, później też.",
      "Prom wypĹ‚ynie jutro rano, pĂłĹşniej teĹĽ."
    ),
    (
      "Le ferry n’ira plus à l’île avant l’été.",
      "Le ferry nâ€™ira plus Ã\u{A0} lâ€™Ã®le avant lâ€™Ã©tÃ©."
    ),
    (
      "Le ferry n’ira plus à l’île avant l’été.",
      "Le ferry nā€™ira plus Ć\u{A0} lā€™Ć®le avant lā€™Ć©tĆ©."
    ),
    (
      "새 여객선이 내일부터 다닙니다.",
      "ÏÉà Ïó¨Í∞ùÏÑ†Ïù¥ ÎÇ¥ÏùºÎ∂ÄÌÑ∞ Îã§ÎãôÎãàÎã§."
    ),
    (
      "Паром выходит завтра.",
      "РџР°СЂРѕРј РІС‹С…РѕРґРёС‚ Р·Р°РІС‚СЂР°."
    ),
  ]
}
