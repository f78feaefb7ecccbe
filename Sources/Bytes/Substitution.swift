extension String {
  /// The text with every run of bytes replaced by another.
  ///
  /// By bytes and not by characters: a mark that combines with `<` must not hide it.
  package func substituting(_ old: String, _ new: String) -> String {
    let old = Array(old.utf8)
    guard let first = old.first, utf8.contains(first) else { return self }
    let bytes = Array(utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == first, bytes[index...].starts(with: old) {
        result += new.utf8
        index += old.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
