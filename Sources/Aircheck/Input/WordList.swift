extension String {
  /// The format of a list of words, where the text is one.
  var wordList: InputFormat? { isWordList ? .wordList : nil }

  /// True if the first two lines are rows of CTM or STM: recording, channel, of STM the speaker, two decimal numbers, words.
  var isWordList: Bool {
    let text = utf8.span
    var (fields, decimals, line) = (0, 0, 0)
    var isRemark = false
    var field: (start: Int, hasPoint: Bool, isNumber: Bool)?
    for index in 0..<min(text.count, 1200) {
      let byte = text[index]
      // A remark of CTM goes on to the end of its line.
      if fields == 0, field == nil, byte == UInt8(ascii: ";") { isRemark = true }
      if isRemark {
        isRemark = byte != 0x0A
        continue
      }
      if byte > 0x20 {
        let isDigit = byte &- 0x30 < 10
        let isPoint = byte == UInt8(ascii: ".")
        let known = field ?? (index, false, true)
        field = (known.start, known.hasPoint || isPoint, known.isNumber && (isDigit || isPoint))
        continue
      }
      if let ended = field {
        fields += 1
        if ended.hasPoint, ended.isNumber, (3...5).contains(fields) { decimals += 1 }
        // Prose is known by its fourth word.
        if fields == 4 && decimals < 1 || fields == 5 && decimals < 2 { return false }
      }
      field = nil
      guard byte == 0x0A else { continue }
      guard fields > 4, decimals > 1 else { return false }
      line += 1
      if line == 2 { return true }
      (fields, decimals) = (0, 0)
    }
    return false
  }
}
