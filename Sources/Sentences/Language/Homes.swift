internal import ICU
internal import Locales

/// Which scripts a language is written in, and which language speaks for a script or for a neighbour.
enum Homes {
  /// The language whose rules serve a script where no tag says better.
  static let languages: [(script: Script, tag: String)] = [
    (Script("Latn"), "en"), (Script("Hang"), "ko"), (Script("Hani"), "zh"), (Script("Hira"), "ja"),
    (Script("Kana"), "ja"), (Script("Cyrl"), "ru"), (Script("Arab"), "ar"), (Script("Hebr"), "he"),
    (Script("Deva"), "hi"), (Script("Beng"), "bn"), (Script("Taml"), "ta"), (Script("Thai"), "th"),
    (Script("Laoo"), "lo"), (Script("Khmr"), "km"), (Script("Mymr"), "my"), (Script("Armn"), "hy"),
    (Script("Grek"), "el"), (Script("Ethi"), "am"), (Script("Gujr"), "gu"), (Script("Guru"), "pa"),
    (Script("Telu"), "te"), (Script("Knda"), "kn"), (Script("Mlym"), "ml"), (Script("Sinh"), "si"),
    (Script("Geor"), "ka"),
  ]

  /// The scripts of a language.
  static func scripts(of tag: String) -> [Script] {
    switch base(tag) {
    case "ko": [Script("Hang"), Script("Hani")]
    case "ja": [Script("Hira"), Script("Kana"), Script("Hani")]
    case "zh", "yue": [Script("Hani")]
    case "ru", "uk", "bg", "kk", "be", "mk", "mn", "ky", "tg": [Script("Cyrl")]
    case "sr": [Script("Cyrl"), .latin]
    case "ar", "fa", "ur", "ps", "ug", "ckb", "sd": [Script("Arab")]
    case "he", "yi": [Script("Hebr")]
    case "hi", "mr", "ne", "sa": [Script("Deva")]
    case "bn", "as": [Script("Beng")]
    case "ta": [Script("Taml")]
    case "th": [Script("Thai")]
    case "lo": [Script("Laoo")]
    case "km": [Script("Khmr")]
    case "my": [Script("Mymr")]
    case "hy": [Script("Armn")]
    case "el": [Script("Grek")]
    case "am", "ti": [Script("Ethi")]
    case "gu": [Script("Gujr")]
    case "pa": [Script("Guru")]
    case "te": [Script("Telu")]
    case "kn": [Script("Knda")]
    case "ml": [Script("Mlym")]
    case "si": [Script("Sinh")]
    case "ka": [Script("Geor")]
    case "iu": [Script("Cans")]
    default: [Script("Latn")]
    }
  }

  /// The language with a file whose habits are nearest to those of one without.
  static func relative(of tag: String) -> String? {
    switch base(tag) {
    case "bs": "hr"
    case "nn", "no": "nb"
    case "fo": "is"
    case "be": "ru"
    case "mk": "bg"
    case "ca", "gl", "oc", "eu": "es"
    case "ne": "hi"
    case "as": "bn"
    case "tk": "tr"
    case "af": "nl"
    case "lb": "de"
    case "ckb": "fa"
    case "yue": "zh"
    case "ti": "am"
    case "ky": "kk"
    case "tl", "jv", "su": "id"
    default: nil
    }
  }

  private static func base(_ tag: String) -> String { LanguageTag(tag).language }
}
