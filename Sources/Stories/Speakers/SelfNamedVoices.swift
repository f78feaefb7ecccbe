/// Gives the labels that only tell one voice from another, `Voice 2`, `Q`, the names with which those voices introduce
/// themselves.
enum SelfNamedVoices {
  /// The passages with such labels named.
  static func named(_ passages: [Passage], _ evidence: [Evidence]) -> [Passage] {
    var found: [String: Set<String>] = [:]
    for index in passages.indices where passages[index].isSpeech {
      guard let voice = passages[index].label?.anonymousVoice,
        let name = evidence[index].introducesSelf ?? evidence[index].signOff?.name
      else { continue }
      found[voice, default: []].insert(name)
    }
    // Whoever gives two names speaks of somebody else once, and two voices with one name are a guess.
    let names = found.compactMapValues { $0.count == 1 ? $0.first : nil }
    guard !names.isEmpty, Set(names.values).count == names.count else { return passages }
    return passages.map { passage in
      guard let name = passage.label?.anonymousVoice.flatMap({ names[$0] }) else { return passage }
      var named = passage
      named.label?.name = name
      named.label?.title = nil
      return named
    }
  }
}

extension Label {
  /// The voice that it tells from others without saying who it is: `Speaker 1`, `Q`, `◇`.
  var anonymousVoice: String? {
    guard name == nil, let title, title.count <= 2 || title.last?.isNumber == true else { return nil }
    return title.lowercased()
  }
}
