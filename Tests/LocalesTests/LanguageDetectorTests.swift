import Locales
import Testing

/// Every language that has a file is told from all others by a sentence that was written for this test.
@Suite struct LanguageDetectorTests {
  private static let samples = [
    "am": "መርከቧ ዛሬ ጠዋት ከወደቡ ወጥታ አልተመለሰችም።", "ar": "قال رئيس البلدية إن الميناء سيبقى مغلقا حتى الغد.",
    "bn": "ফেরিটি সকালে বন্দর ছেড়ে গেছে এবং ফেরেনি।", "el": "Το πλοίο έφυγε το πρωί και δεν γύρισε.",
    "en": "The ferry left the harbour this morning and has not been seen since.",
    "fa": "شهردار گفت که بندر تا فردا بسته است و کشتی‌ها نمی‌روند.",
    "fr": "Le bac a quitté le port ce matin et n'est pas revenu.",
    "de": "Die Fähre hat den Hafen heute früh verlassen und ist nicht zurückgekommen.",
    "gu": "ફેરી સવારે બંદર છોડી ગઈ અને પાછી આવી નથી.", "he": "המעבורת עזבה את הנמל בבוקר ולא חזרה.",
    "hi": "नाव सुबह बंदरगाह से निकली और अब तक वापस नहीं आई है।", "hy": "Լաստանավը առավոտյան դուրս եկավ նավահանգստից։",
    "ja": "船は今朝港を出て、まだ戻っていません。", "ka": "ბორანი დილით გავიდა ნავსადგურიდან და არ დაბრუნებულა.",
    "km": "សាឡាងបានចេញពីកំពង់ផែនៅព្រឹកនេះ។", "kn": "ದೋಣಿ ಬೆಳಿಗ್ಗೆ ಬಂದರಿನಿಂದ ಹೊರಟಿತು.", "ko": "배가 오늘 아침 항구를 떠나 돌아오지 않았습니다.",
    "lo": "ເຮືອໄດ້ອອກຈາກທ່າເຮືອໃນຕອນເຊົ້າ", "ml": "ബോട്ട് രാവിലെ തുറമുഖം വിട്ടു.",
    "mr": "बोट सकाळी बंदरातून निघाली आणि अजून परत आलेली नाही, असे महापौर म्हणाले आहेत.", "my": "ကူးတို့သင်္ဘောသည် မနက်က ဆိပ်ကမ်းမှ ထွက်ခွာသွားသည်။",
    "pa": "ਕਿਸ਼ਤੀ ਸਵੇਰੇ ਬੰਦਰਗਾਹ ਤੋਂ ਚਲੀ ਗਈ। ਉਹ ਵਾਪਸ ਨਹੀਂ ਆਈ।", "ps": "ښاروال وویل چې بندر به تر سبا پورې تړلی وي او بېړۍ نه ځي.",
    "ru": "Паром ушёл утром из порта и ещё не вернулся.", "si": "නැව උදේ වරායෙන් පිටත් විය.",
    "ta": "படகு காலையில் துறைமுகத்தை விட்டுச் சென்றது.", "te": "పడవ ఉదయం ఓడరేవు నుండి బయలుదేరింది.",
    "th": "เรือออกจากท่าเมื่อเช้านี้", "uk": "Пором вийшов уранці з порту і ще не повернувся.",
    "ur": "میئر نے کہا ہے کہ بندرگاہ کل تک بند رہے گی اور کشتیاں نہیں چلیں گی۔", "zh": "渡轮今天早上离开了港口，还没有回来。",
  ]

  private static let detector = LanguageFiles.builtIn.detector

  @Test(arguments: samples.keys.sorted())
  func `a sentence tells its language`(tag: String) throws {
    #expect(Self.detector.language(of: try #require(Self.samples[tag])) == tag)
  }

  @Test(arguments: samples.keys.sorted())
  func `what the page declares does not outweigh the text`(tag: String) throws {
    let sample = try #require(Self.samples[tag])
    let text = Array(repeating: sample, count: 6).joined(separator: " ")
    for declared in Self.samples.keys.sorted() + ["", "xx", "en-US", "not a tag"] {
      #expect(Self.detector.language(of: text, declared: declared) == tag, "declared \(declared)")
    }
  }

  @Test(arguments: LanguageFiles.builtIn.tags)
  func `a script of its own is a language of its own`(tag: String) {
    let files = LanguageFiles.builtIn
    let scripts = files.scripts(of: tag)
    let shared = Set(files.tags.filter { $0 != tag }.flatMap { files.scripts(of: $0) })
    if !Set(scripts).isSubset(of: shared) { #expect(Self.samples[tag] != nil, "write a sample for \(tag)") }
  }

  @Test(
    arguments: [
      ("Müller beats Özil", "de-AT", "de"), ("Müller beats Özil", nil, "und"), ("Oslo, 14.30", "nn", "nn"),
      ("船", "ja", "ja"), ("船", "zh-TW", "zh"), ("船", nil, "zh"), ("Паром", "sr", "sr"), ("Паром", "ko", "ru"),
      ("12:00", "en", "und"), ("", "en", "und"),
    ] as [(String, String?, String)])
  func `what the page declares decides where the text says little`(text: String, declared: String?, tag: String) {
    #expect(Self.detector.language(of: text, declared: declared) == tag)
  }

  @Test func `names of places do not make a page French`() {
    let page =
      "Le Havre and La Rochelle, Les Sables, La Mer, Le Mans.\n\n"
      + "The ferries stop at Le Havre, La Rochelle, Les Sables and Le Mans."
    let tag = Self.detector.language(of: page)
    #expect(tag == "en")
  }

  @Test(arguments: [
    ("La barque rentre lundi.", "fr"), ("Kapal itu berlayar lagi besok siang.", "id"),
    ("Färjan går på söndag.", "sv"),
    ("De haven sluit om acht uur.", "nl"), ("Il porto chiude domani sera.", "it"),
    ("Ferja gikk tidlig søndag.", "nb"),
  ])
  func `common words tell where small ones are few`(text: String, tag: String) {
    #expect(Self.detector.language(of: text) == tag)
  }

  @Test(arguments: [
    (
      "id",
      "Gubernur mengatakan bahwa pelabuhan akan ditutup sampai besok karena cuaca buruk. Para nelayan tidak bisa melaut dan harus menunggu di rumah. Menurut badan meteorologi, gelombang setinggi empat meter diperkirakan terjadi di selat itu. Pemerintah kota sudah menyiapkan bantuan bagi keluarga yang terdampak. Polisi menutup jalan menuju dermaga sejak Rabu pagi."
    ),
    (
      "ms",
      "Menteri Besar berkata pelabuhan itu akan ditutup sehingga esok kerana cuaca buruk. Nelayan tidak boleh ke laut dan terpaksa menunggu di rumah. Menurut jabatan meteorologi, ombak setinggi empat meter dijangka berlaku di selat itu. Kerajaan negeri telah menyediakan bantuan kepada keluarga yang terjejas. Polis menutup jalan ke jeti sejak pagi Rabu."
    ),
    (
      "hr",
      "Gradonačelnik je rekao da će luka ostati zatvorena do sutra. Grad je pripremio pomoć za obitelji koje su pogođene. Škole u blizini obale također ne rade do kraja tjedna."
    ),
    (
      "sr",
      "Gradonačelnik je rekao da će luka ostati zatvorena do sutra. Grad je pripremio pomoć za porodice koje su pogođene. Škole u blizini obale takođe ne rade do kraja nedelje."
    ), ("mr", "मच्छीमार समुद्रात जाऊ शकत नाहीत आणि त्यांना घरीच थांबावे लागेल."),
  ])
  func `sister languages are told apart`(tag: String, text: String) {
    for copies in [1, 4] {
      let text = Array(repeating: text, count: copies).joined(separator: "\n\n")
      #expect(Self.detector.language(of: text) == tag)
    }
  }

  @Test func `dandas do not make Punjabi Hindi`() {
    #expect(Self.detector.language(of: "ਹਾਂ। ।।।।।") == "pa")
  }

  @Test(arguments: [
    ("Vapur sabah limandan erken kalkacak", "tr"), ("Lautta palasi satamaan aamulla", "fi"),
    ("Trajekt napustio luku jutros", "hr"), ("Veerboot verliet haven vanmorgen vroeg", "nl"),
    ("Ferry returns harbour early Monday", "en"), ("Porto chiuso fino domani mattina", "it"),
    // Names, a word or two, and words of no language show nothing.
    ("Madrid Barcelona Sevilla Valencia Bilbao", "und"), ("harbour closed", "und"), ("x = foo bar baz", "und"),
    ("Kvorri teblag nusk wembraz", "und"),
  ])
  func `most words tell where no small one does`(text: String, tag: String) {
    #expect(Self.detector.language(of: text) == tag)
  }
}
