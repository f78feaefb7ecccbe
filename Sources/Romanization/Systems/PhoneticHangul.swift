/// Hangul as it sounds: 독립문 is 동님문.
struct PhoneticHangul: SoundAlphabet {
  var lettersOfSyllable: Int { 1 }

  @inline(__always)
  func write(_ sound: Syllable, after coda: UInt8?, to line: inout ByteLine) { line.put(Letters(sound.scalar)) }
}
