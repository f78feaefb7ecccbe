internal import ICU

extension ByteText {
  /// The script that most of the first letters of a block are written in; a few kana make Han Japanese.
  func leadingScript(of range: Range<Int>) -> Script {
    var tally = ScriptTally()
    var at = range.lowerBound
    let end = min(range.upperBound, range.lowerBound + 512)
    while at < end, tally.letters < 32, tally.hangul <= 16 {
      let byte = self[at]
      if byte < 0x80 {
        if (byte | 0x20) &- 0x61 < 26 { tally.countLatin() }
        at += 1
      } else if byte == 0xEB || byte == 0xEC {
        // U+B000 to U+CFFF, which is most of Hangul and nothing else.
        tally.countHangul()
        at += 3
      } else {
        let (value, length) = scalar(at: at)
        if kind(at: at).isLetter { tally.count(value) }
        at += length
      }
    }
    return tally.leader
  }
}

/// How many letters of each script were seen; those of ASCII and Hangul are counted without a list.
private struct ScriptTally {
  private(set) var letters = 0
  private var latin = 0
  private(set) var hangul = 0
  private var others: [(script: Script, count: Int)] = []

  mutating func countLatin() { (letters, latin) = (letters + 1, latin + 1) }

  mutating func countHangul() { (letters, hangul) = (letters + 1, hangul + 1) }

  mutating func count(_ letter: UInt32) {
    let script = Script(of: letter)
    if script == .latin { return countLatin() }
    if script == .hangul { return countHangul() }
    letters += 1
    if let index = others.firstIndex(where: { $0.script == script }) {
      others[index].count += 1
    } else {
      others.append((script, 1))
    }
  }

  private static let kana = [Script("Hira"), Script("Kana")]

  /// Names and addresses bring Latin letters into any script, so Latin must have most of them alone.
  var leader: Script {
    if let kana = others.first(where: { Self.kana.contains($0.script) }), kana.count * 8 >= letters {
      return kana.script
    }
    if let most = others.max(by: { $0.count < $1.count }), most.count >= max(latin, hangul) { return most.script }
    return hangul > 0 && hangul >= latin ? .hangul : .latin
  }
}
