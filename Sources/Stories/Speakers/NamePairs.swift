internal import Bytes

extension String {
  /// The first of two persons whom one of the words in lower case joins: `Ida Lund` of `Ida Lund und Tam Rusk`.
  ///
  /// A name may hold such a word (`José Ortega y Gasset`): both sides must be whole.
  func firstOfTwoNames(_ joiners: Set<String>) -> String {
    let words = split(separator: " ")
    guard words.count >= 5,
      let joint = words.firstIndex(where: { joiners.contains(String($0)) }),
      joint >= 2, words.count - joint >= 3
    else { return self }
    return words[..<joint].joined(separator: " ")
  }

  /// This name as far as a label of the page has it: without capitals, a pattern may take the words after it too.
  func cut(to labels: Set<String>) -> String {
    guard first?.isCased == false, !isEastAsian, contains(" ") else { return self }
    return labels.first { hasPrefix($0 + " ") } ?? self
  }
}
