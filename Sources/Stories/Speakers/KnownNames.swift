internal import Bytes
internal import Editing

/// The names that a page gives, and the short forms of each.
struct KnownNames {
  /// Whole names in the order in which they appear, each once.
  private(set) var names: [String] = []
  /// The words of each of them.
  private var words: [[String]] = []
  /// Where in `names` a key leads: a first or last word, initials, or the first characters of a Chinese name.
  private var shelf: [String: [Int]] = [:]
  /// The names that the page lists for short forms on its labels, in lower case: `p` for Patricia Huamán.
  private var aliases: [String: String] = [:]
  /// The names in Han that lines beside the story list.
  private var listed: Set<String> = []

  /// The language's forms of address.
  private let phrases: BroadcastPhrases

  /// The fullest forms that were asked for: every part of the room asks for the few names of a page again and again.
  private var answers = Answers()

  private final class Answers {
    var fullest: [String: String] = [:]
  }

  /// The names of a page: those of labels and of the phrases that name speakers.
  ///
  /// A name in running text counts where it tells whose surname a label has.
  init(
    _ passages: [Passage], _ evidence: [Evidence], _ phrases: BroadcastPhrases, others: [String] = [],
    cast: CastList = CastList()
  ) {
    self.phrases = phrases
    for member in cast.members {
      add(member.name)
      if let alias = member.alias { aliases[alias.lowercased()] = member.name }
    }
    let asides = passages.compactMap { $0.isSpeech || $0.content == .aside(.speaker) ? nil : $0.text }
    listed = Self.listed(asides + others + passages.compactMap { $0.label?.name }, phrases.surnames)
    for (passage, evidence) in zip(passages, evidence) {
      add(evidence.introducesSelf)
      add(evidence.handOff?.name)
      add(evidence.signOff?.name)
      add(passage.label?.name)
      add(evidence.identifies)
      // `取材は根岸守記者です。` says who `根岸` on a label is.
      for (name, isOurs) in evidence.descriptions.sorted(by: { $0.key < $1.key }) where isOurs && name.isEastAsian {
        add(name)
      }
    }
    let called = evidence.flatMap { [$0.handOff?.name, $0.thanked] }.compactMap(\.self)
    let shown = passages.compactMap { $0.label?.name }
    let labels = shown + called.filter { !$0.contains(" ") && !$0.isEastAsian }
    addWholeForms(
      of: labels, persons: evidence.flatMap(\.persons) + labels.wholeForms(in: passages.map(\.text) + others))
    addAddressed(passages, others: others)
    addFirstNames(of: shown, in: others + passages.filter { !$0.isSpeech || $0.label == nil }.map(\.text))
    for (wrong, right) in Misspellings(passages, evidence).right { aliases[wrong] = right }
    addNamesWithoutCapitals(passages)
    for passage in passages where passage.isLabelled { add(passage.wholeOwnName(phrases)) }
    addEastAsianForms(of: shown, in: asides + others + passages.filter(\.isSpeech).map(\.text))
    answers = Answers()
  }

  /// The names in Han that short lines of the page part from other words: `记者：周岚　摄像：董平`.
  private static func listed(_ lines: [String], _ surnames: Set<String>) -> Set<String> {
    guard !surnames.isEmpty else { return [] }
    let runs = lines.filter { $0.count <= 80 }.flatMap { $0.split { !$0.isHan } }
    return Set(
      runs.filter { (2...4).contains($0.count) && surnames.contains(String($0.prefix(1))) }.map(String.init))
  }

  /// A name in Han that runs on into the sentence, as far as the page lists it: `周岚` for `周岚去` of `记者周岚去看看`.
  private func cut(_ name: String) -> String {
    guard !listed.isEmpty, name.count >= 3, !listed.contains(name), name.allSatisfy(\.isHan) else { return name }
    return listed.filter { name.hasPrefix($0) }.max { $0.count < $1.count } ?? name
  }

  /// Adds the one whole name that lines beside the story have for a first name on labels: `GORDON:` and `Gordon Peak`.
  private mutating func addFirstNames(of labels: [String], in lines: [String]) {
    for label in Set(labels) where !label.contains(" ") && label.count >= 3 && label.first?.isUppercase == true {
      guard !label.isInCapitals, fullest(label) == label else { continue }
      var found: Set<String> = []
      for line in lines where line.holds(label) && !line.isInCapitals {
        let words = line.split { !$0.isLetter && !"-'’".contains($0) }.map(String.init)
        for (first, last) in zip(words, words.dropFirst()) where first == label && last.isCapitalisedWord {
          if last.count >= 3, !last.isPossessive, !phrases.isNoName(last) { found.insert(first + " " + last) }
        }
      }
      if found.count == 1 { add(found.first) }
    }
  }

  /// Adds whole names of those whom somebody addresses by their first names, as in `Good morning, Pru`.
  private mutating func addAddressed(_ passages: [Passage], others: [String]) {
    var addressed: Set<String> = []
    for passage in passages where passage.isSpeech && !passage.text.isInCapitals {
      let parts = passage.text.split(separator: ",").dropFirst()
      for part in parts where part.first(where: { !$0.isWhitespace })?.isUppercase == true {
        let word = part.droppingFullStop.trimmedWhitespace
        if word.count >= 3, word.allSatisfy(\.isLetter) { addressed.insert(word) }
      }
    }
    addressed = addressed.filter { fullest($0) == $0 }
    guard !addressed.isEmpty else { return }
    for line in others + passages.filter({ !$0.isSpeech }).map(\.text) where !line.isInCapitals {
      let words = line.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init)
      for (first, last) in zip(words, words.dropFirst())
      where addressed.contains(first) && last.isCapitalisedWord && last.count >= 3 { add(first + " " + last) }
    }
  }

  /// Where a script has no capitals, a name on a label goes on with the word that follows it again and again.
  private mutating func addNamesWithoutCapitals(_ passages: [Passage]) {
    let single = Set(passages.compactMap { $0.label?.name }).filter {
      !$0.contains(" ") && !$0.isEastAsian && $0.first?.isCased == false && fullest($0) == $0
    }
    guard !single.isEmpty else { return }
    var counts: [String: [String: Int]] = [:]
    for passage in passages {
      let words = passage.text.split { $0.isWhitespace || $0.isPunctuation }.map(String.init)
      for (word, next) in zip(words, words.dropFirst()) where single.contains(word) {
        counts[word, default: [:]][next, default: 0] += 1
      }
    }
    for name in single.sorted() {
      let best = counts[name]?.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let best, best.value >= 2 { add(name + " " + best.key) }
    }
  }

  /// Adds what a family name of Han is the front of where marks part it from other words: `司会・桐山千景`.
  private mutating func addEastAsianForms(of labels: [String], in lines: [String]) {
    let short = Set(labels.filter { $0.count == 2 && $0.allSatisfy(\.isHanOrKana) && fullest($0) == $0 })
    guard !short.isEmpty else { return }
    for line in lines where line.utf8.count <= 600 {
      for run in line.split(whereSeparator: {
        !$0.isHanOrKana || $0 == "・" || phrases.afterNames.contains(String($0))
      })
      where (3...5).contains(run.count) && short.contains(String(run.prefix(2))) {
        let rest = run.dropFirst(2)
        if rest.allSatisfy(\.isHan) && rest.count <= 2 || rest.allSatisfy({ !$0.isHan }) { add(String(run)) }
      }
    }
  }

  /// Adds the commonest whole name in the text for each single name on a label.
  private mutating func addWholeForms(of labels: [String], persons: [String]) {
    let short = labels.filter { (!$0.contains(" ") || $0.nameWords.first?.count == 1) && fullest($0) == $0 }
    let single = Set(short.compactMap(\.nameWords.last))
    var initials: [String: Set<String>] = [:]
    for words in short.map(\.nameWords) where words.count > 1 {
      initials[words[words.count - 1], default: []].insert(words[0])
    }
    var counts: [String: [String: Int]] = [:]
    for person in persons {
      let words = person.split(separator: " ")
      if let initials = words.last.flatMap({ initials[$0.lowercased()] }),
        !initials.contains(where: { person.lowercased().hasPrefix($0) })
      {
        continue
      }
      if let first = words.first?.lowercased(), single.contains(first), (2...4).contains(words.count) {
        counts[first, default: [:]][person, default: 0] += 1
      }
      guard let last = words.last?.lowercased(), single.contains(last), words.count >= 2 else { continue }
      let isParticle = words.count > 2 && words[words.count - 2].first?.isLowercase == true
      counts[last, default: [:]][words.suffix(isParticle ? 3 : 2).joined(separator: " "), default: 0] += 1
    }
    for name in single.sorted() {
      add(counts[name]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key)
    }
  }

  /// Adds a name.
  mutating func add(_ name: String?) {
    guard let name = name.map(withoutForms).map(cut), !name.isEmpty else { return }
    // A copy of this value keeps the answers of before.
    answers = Answers()
    let key = name.lowercased()
    if let known = shelf[key]?.first(where: { names[$0].lowercased() == key }) {
      if names[known].isInCapitals { names[known] = name }
      return
    }
    names.append(name)
    words.append(name.nameWords)
    for key in Set(name.nameKeys) where shelf[key, default: []].count < 8 {
      shelf[key, default: []].append(names.count - 1)
    }
  }

  /// The fullest form of a name: of a surname, a first name, initials, or the same name in other letters.
  func fullest(_ name: String) -> String {
    if let known = answers.fullest[name] { return known }
    let found = findFullest(name)
    answers.fullest[name] = found
    return found
  }

  private func findFullest(_ name: String) -> String {
    if let whole = aliases[name.lowercased()] { return whole }
    let name = cut(name)
    let asked = name.nameWords
    var best = withoutForms(name)
    var known = best == name ? asked : best.nameWords
    for index in candidates(for: name, asked) where stands(name, asked, for: index) {
      let (candidate, words) = (names[index], words[index])
      let isPlainer = words.count == known.count && best.isInCapitals && !candidate.isInCapitals
      let isSpelled =
        words.count == known.count && (words.first?.count ?? 0) > (known.first?.count ?? 0)
        && known.first?.count == 1
      if words.count > known.count || isPlainer || isSpelled
        || candidate.isEastAsian && candidate.count > best.count
      {
        (best, known) = (candidate, words)
      }
    }
    return best
  }

  /// A name without forms of address and degrees before it: `Prof. Johannes Puchner`, `Frau Stadler`.
  private func withoutForms(_ name: String) -> String {
    let name = name.withoutMarksAtEnds
    guard name.contains(" ") else { return phrases.droppingHonorific(name) }
    var words = name.split(separator: " ")[...]
    while words.count > 1, let first = words.first, phrases.isForm(String(first)) { words.removeFirst() }
    return words.joined(separator: " ")
  }

  /// The names that a key of a name leads to, by their indices.
  private func candidates(for name: String, _ asked: [String]) -> [Int] {
    let keys = [name.lowercased(), asked.joined()] + [asked.last, asked.first].compactMap(\.self)
    return Set(keys.filter { shelf[$0] != nil }).sorted().flatMap { shelf[$0] ?? [] }
  }

  private func stands(_ name: String, _ asked: [String], for index: Int) -> Bool {
    let (candidate, words) = (names[index], words[index])
    if asked == words { return true }
    if name.isEastAsian {
      guard name.count < candidate.count else { return false }
      // `一鸣` of `樊一鸣`: the given name.
      return candidate.hasPrefix(name) || name.count >= 2 && candidate.count <= 5 && candidate.hasSuffix(name)
    }
    // `B. C.`: initials with stops.
    if asked.count >= 2, asked.allSatisfy({ $0.count == 1 }) {
      return candidate.initials.lowercased() == asked.joined()
    }
    guard asked.count < words.count || asked.first?.count == 1 else { return false }
    if asked.count == 1, asked[0] != words.first, asked[0] != words.last {
      return name.isInCapitals && (2...4).contains(name.count) && candidate.initials == name
    }
    if asked.count == 1 { return true }
    // `Đoàn Khuê` of `Đoàn Khuê Lâm`: the front of the whole name.
    if words.starts(with: asked) { return true }
    // `S. O'BRIEN`: an initial and the surname.
    return asked.last == words.last && zip(asked, words).allSatisfy { $1.hasPrefix($0) }
  }
}

extension String {
  /// A name without what sets a label off: `彭桂兰：`, `- Ida Lund`.
  fileprivate var withoutMarksAtEnds: String {
    let marks = ":：=|｜-–—~*•·・,，、 "
    guard let first, let last, marks.contains(first) || marks.contains(last) else { return self }
    return String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
  }

  /// The words of a name in lower case, without full stops.
  var nameWords: [String] {
    lowercased().parts { $0[$1] == .space || $0[$1] == UInt8(ascii: ".") ? $1 + 1 : nil }.map(String.init)
  }

  /// Under which keys the name is looked for.
  fileprivate var nameKeys: [String] {
    let words = nameWords
    let short = isEastAsian && (2...5).contains(count) ? 1..<count : 0..<0
    let fronts = short.map { String(prefix($0)) } + short.filter { $0 >= 2 }.map { String(suffix($0)) }
    return [lowercased(), initials.lowercased()] + [words.first, words.last].compactMap(\.self) + fronts
  }
}

extension [String] {
  /// The whole names in lines that end with a surname of these labels: `Ken Cornell` for `CORNELL`.
  fileprivate func wholeForms(in lines: [String]) -> [String] {
    let surnames = Set(compactMap { $0.isEastAsian ? nil : $0.nameWords.last }.filter { $0.count >= 3 })
    guard !surnames.isEmpty else { return [] }
    var found: [String] = []
    for line in lines where !line.isInCapitals {
      let words = line.partsAtWhitespace
      for (first, last) in zip(words, words.dropFirst())
      where first.isCapitalisedWord && last.isCapitalisedWord {
        let surname = last.prefix { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
        guard surnames.contains(surname.lowercased()), !surname.isPossessive, first.count >= 3,
          first.allSatisfy({ $0.isLetter || $0 == "-" })
        else { continue }
        found.append(first + " " + surname)
      }
    }
    return found
  }
}
