internal import Bytes

/// What of a sentence the learnt weights look at; no phrase of any language is among them.
enum Observation: String, CaseIterable, Sendable {
  /// Every sentence.
  case any
  /// It hands over to a reporter, live or not, or to a guest.
  case handsOver, handsOverLive, handsOverToGuest
  /// It closes a report, or introduces who speaks.
  case signsOff, introducesSelf
  case asks, thanks, answers, comments, beginsStory, introducesClip
  /// It is a quotation and nothing else.
  case isQuoted
  /// It tells of a person by name, or of several.
  case namesPerson
  /// It names who was handed to, or who signs off.
  case namesReporter
  /// It has figures.
  case hasFigures
  /// It sounds read, free, or very free: persons and contractions.
  case soundsRead, soundsFree, soundsVeryFree
  /// It is short, or long.
  case isShort, isLong
  /// It is the first of a paragraph, or of the story, or the last.
  case opensParagraph, opensStory, closesStory
  /// A label or `>>` is right before it.
  case opensTurn
  /// The sentence before hands over, asks, is quoted, names a person, or signs off.
  case afterHandOff, afterQuestion, afterQuotation, afterPerson, afterSignOff
  /// A report was signed off in the story before it; a hand-off came before it.
  case afterReport, afterAnyHandOff
  /// It says `I` or `you`, a word that newsrooms seldom write, a word of those who tell of others, or `said`.
  case saysI, saysYou, isColloquial, tellsOfOthers, saysWhoSaid
  /// It ends as sentences do that are spoken freely, or read.
  case endsAsSpoken, endsAsRead
  /// It ends in a colon, in an exclamation mark, or has words in quotation marks.
  case endsOpen, exclaims, quotesInside
  /// It names a person for the first time in the story, or again.
  case namesNewPerson, namesKnownPerson
  /// It speaks to who presents, or to somebody by name.
  case speaksToAnchor, speaksByName
  /// It is one of the first three sentences, or comes after the eighth.
  case isEarly, isLate
  /// It is on the line of the sentence before, or goes on with it.
  case sharesLine
  /// It has half as many words as the sentence before, or twice as many.
  case isShorter, isLonger
  /// The sentence before names a new person, says `I`, sounds free or read, ends in a colon, says who said something,
  /// answers, or thanks.
  case afterNewPerson, afterI, afterFree, afterRead, afterColon, afterSaying, afterAnswer, afterThanks
  /// The sentence before that hands over.
  case secondAfterHandOff
  /// The next sentence hands over, signs off, asks, thanks, names a person, or says `I`.
  case beforeHandOff, beforeSignOff, beforeQuestion, beforeThanks, beforePerson, beforeI
  /// The next sentence names whom the sentence before names.
  case betweenSamePerson
  /// It is after a hand-off of a report that nobody signed off so far, or before a sign-off.
  case isInReport, isBeforeAnySignOff
  /// It says `I` or sounds free within a report, or right after a person was named.
  case saysIInReport, isFreeAfterPerson, namesNobodyAfterPerson
  /// The story has many questions, quotations, a hand-off, a sign-off, or lines of several sentences.
  case inTalk, inStoryWithQuotations, inHandedStory, inSignedStory, inParagraphs
  /// Somebody speaks freely in the story; nobody does, and nothing hands over, signs off or is quoted; it is long.
  case inFreeStory, inPlainStory, inLongStory
  /// It is more than a dozen sentences after a hand-off.
  case isLongAfterHandOff
}

/// Finds what the learnt weights look at in the sentences of a story.
struct Observer {
  let passages: [Passage]
  let evidence: [Evidence]
  /// The sentences of the story, in order.
  let sentences: [Int]

  private typealias Sign = (Observation, Bool)

  /// What each sentence shows, in the order of the story.
  func observations() -> [[Observation]] {
    let reporters = sentences.compactMap { evidence[$0].signOff?.name ?? evidence[$0].handOff?.name }
    let lastSignOff = sentences.lastIndex { evidence[$0].signOff != nil } ?? -1
    let news = newPersons()
    let story = storySigns()
    var (handed, signed, isOpen, since) = (false, false, false, 0)
    return sentences.indices.map { place in
      let shown = evidence[sentences[place]]
      var signs = own(sentences[place], reporters) + around(place, news) + story
      signs += [
        (.opensStory, place == 0), (.closesStory, place == sentences.count - 1), (.isEarly, place < 3),
        (.isLate, place > 8), (.afterReport, signed), (.afterAnyHandOff, handed), (.isInReport, isOpen),
        (.isBeforeAnySignOff, place < lastSignOff), (.namesNewPerson, news[place] == true),
        (.namesKnownPerson, news[place] == false), (.isLongAfterHandOff, handed && since > 12),
        (.saysIInReport, isOpen && (shown.signs.contains(.saysI) || shown.freedom >= 1)),
      ]
      since = shown.handOff == nil ? since + 1 : 0
      if shown.handOff != nil { isOpen = shown.handOff?.form == .package }
      if shown.signOff != nil || shown.thanks { isOpen = false }
      handed = handed || shown.handOff != nil
      signed = signed || shown.signOff != nil
      return signs.filter(\.1).map(\.0) + shown.signs
    }
  }

  /// Whether each sentence names a person for the first time; nil: it names nobody.
  private func newPersons() -> [Bool?] {
    var named: Set<String> = []
    return sentences.map { index in
      let shown = evidence[index]
      let persons = Set(shown.namedPersons.compactMap(\.nameWords.last))
      guard !persons.isEmpty else { return nil }
      defer { named.formUnion(persons) }
      return !persons.isSubset(of: named)
    }
  }

  private func storySigns() -> [Sign] {
    let shown = sentences.map { evidence[$0] }
    let lines = Set(sentences.map { passages[$0].line }).count
    let isFree = shown.dropFirst(2).contains { $0.freedom >= 1.9 && !$0.asks && $0.handOff == nil && !$0.thanks }
    let isQuoted = shown.contains(where: \.isQuoted)
    let (isHanded, isSigned) = (shown.contains { $0.handOff != nil }, shown.contains { $0.signOff != nil })
    return [
      (.inTalk, shown.count { $0.asks && !$0.isQuoted } >= 3), (.inStoryWithQuotations, isQuoted),
      (.inHandedStory, shown.contains { $0.handOff?.form == .package }), (.inSignedStory, isSigned),
      (.inParagraphs, sentences.count * 10 >= lines * 15), (.inFreeStory, isFree),
      (.inPlainStory, !isFree && !isQuoted && !isHanded && !isSigned), (.inLongStory, sentences.count > 40),
    ]
  }

  private func own(_ index: Int, _ reporters: [String]) -> [Sign] {
    let (passage, evidence) = (passages[index], evidence[index])
    let words = passage.text.roughWordCount
    let last = passage.text.last { !$0.isWhitespace }
    return [
      (.any, true), (.handsOver, evidence.handOff?.form == .package),
      (.handsOverLive, evidence.handOff?.form == .live),
      (.handsOverToGuest, evidence.handOff?.form == .guest), (.signsOff, evidence.signOff != nil),
      (.introducesSelf, evidence.introducesSelf != nil), (.asks, evidence.asks), (.thanks, evidence.thanks),
      (.answers, evidence.answers), (.comments, evidence.comments), (.beginsStory, evidence.beginsStory),
      (.introducesClip, evidence.introducesClip), (.isQuoted, evidence.isQuoted),
      (.namesPerson, evidence.person != nil),
      (.namesReporter, reporters.contains { passage.text.holds($0) }),
      (.hasFigures, passage.text.hasNumber), (.soundsRead, evidence.freedom < 0),
      (.soundsFree, evidence.freedom >= 1), (.soundsVeryFree, evidence.freedom >= 2.2), (.isShort, words <= 5),
      (.isLong, words >= 22), (.opensParagraph, passage.opensParagraph), (.opensTurn, passage.opensTurn),
      (.endsOpen, last == ":" || last == "："), (.exclaims, last == "!" || last == "！"),
      (.quotesInside, !evidence.isQuoted && passage.text.holdsOpeningQuote),
      (.speaksToAnchor, evidence.addressesAnchor), (.speaksByName, !evidence.vocatives.isEmpty),
    ]
  }

  private func text(_ place: Int) -> String { passages[sentences[place]].text }

  /// What the sentences before and after show.
  private func around(_ place: Int, _ news: [Bool?]) -> [Sign] {
    let (isFirst, isLast) = (place == 0, place + 1 == sentences.count)
    let isBetween = !isFirst && !isLast && isNamedAgain(sentences[place - 1], sentences[place + 1])
    return (isFirst ? [] : before(place, news)) + (isLast ? [] : after(place)) + [(.betweenSamePerson, isBetween)]
  }

  private func before(_ place: Int, _ news: [Bool?]) -> [Sign] {
    let (before, here) = (evidence[sentences[place - 1]], evidence[sentences[place]])
    let (length, lengthBefore) = (text(place).roughWordCount, text(place - 1).roughWordCount)
    let isNew = news[place - 1] == true && before.handOff == nil && before.signOff == nil
    return [
      (.afterHandOff, before.handOff != nil), (.afterQuestion, before.asks), (.afterQuotation, before.isQuoted),
      (.afterPerson, before.person != nil), (.afterSignOff, before.signOff != nil), (.afterNewPerson, isNew),
      (.afterI, before.signs.contains(.saysI)), (.afterFree, before.freedom >= 1), (.afterRead, before.freedom < 0),
      (.afterColon, text(place - 1).last.map { ":：".contains($0) } ?? false),
      (.afterSaying, before.signs.contains(.saysWhoSaid)), (.afterAnswer, before.answers),
      (.afterThanks, before.thanks),
      (.secondAfterHandOff, place > 1 && evidence[sentences[place - 2]].handOff != nil),
      (.sharesLine, passages[sentences[place]].line == passages[sentences[place - 1]].line),
      (.isShorter, length * 2 <= lengthBefore), (.isLonger, length >= lengthBefore * 2),
      (.isFreeAfterPerson, isNew && (here.freedom >= 1 || here.signs.contains(.saysI))),
      (.namesNobodyAfterPerson, isNew && here.person == nil),
    ]
  }

  private func after(_ place: Int) -> [Sign] {
    let next = evidence[sentences[place + 1]]
    return [
      (.beforeHandOff, next.handOff != nil), (.beforeSignOff, next.signOff != nil), (.beforeQuestion, next.asks),
      (.beforeThanks, next.thanks), (.beforePerson, next.person != nil), (.beforeI, next.signs.contains(.saysI)),
    ]
  }

  /// True if a sentence names a person whom another names, by the last name at least.
  private func isNamedAgain(_ one: Int, _ other: Int) -> Bool {
    let text = passages[other].text.lowercased()
    return evidence[one].namedPersons.contains {
      $0.nameWords.last.map { $0.count > 1 && text.holds($0) } ?? false
    }
  }
}
