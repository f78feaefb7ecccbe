/// The sections of a language file; `Locales/README.md` describes each.
///
/// A heading that is not one of them is an error, and so is a section that the code misspells.
public enum LanguageSection: String, Hashable, Sendable, CaseIterable {
  // Which language a text is in
  /// The scripts of the language, by their codes in ISO 15924: `Cyrl`.
  case scripts
  /// Scripts of which the language is meant when nothing else tells.
  case defaultForScripts = "default for scripts"
  /// Tags of languages without a file that this file serves too.
  case alsoServes = "also serves"
  /// Letters by which the language is known, in lower case.
  case letters

  // Cleaning
  /// Patterns of lines that belong to the page and were not spoken.
  case furniture
  /// Patterns of lines that announce other stories: `Read also`.
  case readAlso = "read also"
  /// Patterns of lines that say when the page was published.
  case published
  /// Patterns of lines that name camera, editing and graphics.
  case credits
  /// What pages call a picture ahead of the name of who took it: `photo`.
  case pictureWords = "picture words"
  /// Rows of words between which one is missing.
  case missingWords = "missing words"
  /// What brackets contain for something heard: `applause`.
  case sounds
  /// What brackets contain for something shown: `begin video clip`.
  case stageDirections = "stage directions"
  /// The small words of the language.
  case functionWords = "function words"
  /// Words that may be repeated on purpose: `very`.
  case mayDouble = "may double"
  /// Names written as one with a small word: `theGrio`.
  case joinedNames = "joined names"
  /// What brackets contain for a word that was not heard or may not be printed: `inaudible`.
  case unheardWords = "unheard words"
  /// First parts that keep their hyphen: `self`.
  case keepsHyphen = "keeps hyphen"

  // Captions
  /// Figures by name: how wide a line is, how fast it is read, how fast people speak.
  case captions
  /// Words that hold the next word.
  case linesNeverEndAfter = "lines never end after"
  /// Words that would rather not end a line.
  case linesRarelyEndAfter = "lines rarely end after"
  /// Particles that close a phrase.
  case linesOftenEndAfter = "lines often end after"
  /// Words and endings that close a clause.
  case linesGladlyEndAfter = "lines gladly end after"
  /// Words that hold the word before them.
  case linesNeverBeginWith = "lines never begin with"
  /// Words that open a phrase.
  case linesOftenBeginWith = "lines often begin with"
  /// Words that open a clause.
  case linesGladlyBeginWith = "lines gladly begin with"
  /// Pairs of words that hold on to each other.
  case linesKeepTogether = "lines keep together"
  /// Pairs of words that would rather not be parted.
  case linesRatherKeepTogether = "lines rather keep together"

  // Stories
  /// Patterns of labels for an anchor.
  case anchorLabels = "anchor labels"
  /// Patterns of labels for a reporter.
  case reporterLabels = "reporter labels"
  /// Patterns of labels for a sound bite.
  case soundbiteLabels = "soundbite labels"
  /// Patterns of labels for a guest.
  case guestLabels = "guest labels"
  /// Patterns of labels for a headline.
  case titleLabels = "title labels"
  /// Patterns of labels for a note of the newsroom.
  case noteLabels = "note labels"
  /// Patterns of lines that say who made the report.
  case bylines
  /// Patterns of sentences that hand over to a report.
  case handOffs = "hand-offs"
  /// Patterns of sentences that hand over to a live reporter.
  case liveHandOffs = "live hand-offs"
  /// Patterns of sentences that welcome a guest.
  case guestHandOffs = "guest hand-offs"
  /// Patterns of sentences that close a report.
  case signOffs = "sign-offs"
  /// Patterns of sentences in which speakers name themselves.
  case selfIntroductions = "self-introductions"
  /// Patterns of sentences that thank a reporter or guest.
  case thanks
  /// Patterns of sentences that announce a sound bite.
  case clipIntroductions = "clip introductions"
  /// Patterns of sentences that name who was just heard.
  case identifications
  /// Patterns of sentences that name who may be heard next.
  case introductions
  /// Patterns of sound bites whose label lost its brackets.
  case bareSoundBites = "bare sound bites"
  /// Patterns of what an anchor says between two questions.
  case comments
  /// Patterns of how a reporter begins to answer.
  case answers
  /// Patterns of sentences that begin another story.
  case newStories = "new stories"
  /// Words by which speakers refer to themselves.
  case firstPerson = "first person"
  /// Endings of words by which speakers refer to themselves: `-amos`.
  case firstPersonEndings = "first person endings"
  /// Words by which speakers address somebody.
  case secondPerson = "second person"
  /// Words that newsrooms rarely write.
  case colloquialWords = "colloquial words"
  /// Words of somebody who tells of others.
  case reportWords = "report words"
  /// Endings of sentences that are spoken freely.
  case spokenEndings = "spoken endings"
  /// Endings of sentences that are read out.
  case readEndings = "read endings"
  /// Endings of questions that have no question mark.
  case questionEndings = "question endings"
  /// Words before a name that are not part of it.
  case offices
  /// Capitalised words that are never part of a name.
  case notNames = "not names"
  /// Beginnings of family names.
  case surnames
  /// What comes after the name of a person in running text: `さん`, `씨`.
  case honorifics
  /// Small words right after a name, where nothing parts them from it: `在`, `から`.
  case afterNames = "after names"
  /// The last letters of words for who somebody is, where names have no capitals: `长`, `원`.
  case tradeEndings = "trade endings"
  /// What the names of outlets end with: `뉴스`.
  case outletEndings = "outlet endings"
  /// Words that join two persons: `und`.
  case and
  /// What a newsroom calls men and women beside their names, and what says no more of them: `Frau`, `bà`, `さん`.
  case formsOfAddress = "forms of address"
  /// What somebody is, as it follows the name, where names have no capitals, the longer ones first: `教授`, `위원장`.
  case officesBehindNames = "offices behind names"
  /// Words for an elder after a name: `할머니`.
  case elders
  /// Verbs right after the name of who speaks, where names have no capitals: `说`.
  case nameVerbs = "name verbs"
  /// Words for a guest where a page lists who is heard, and for somebody in a report elsewhere: `invité`.
  case listedGuests = "listed guests"
  /// Words that say that somebody works for the newsroom: `correspondent`.
  case newsroomWords = "newsroom words"
  /// What labels call those who have no name: `announcer`, `question`.
  case nobody
  /// What labels call anchor, reporter, sound bite and guest: four lines in this order.
  case roleWords = "role words"
  /// Words that come before a place.
  case placeWords = "place words"
  /// The commonest words.
  case commonWords = "common words"
  /// One month a line, with all its names.
  case months
  /// Words for the second half of the day.
  case afternoon
  /// Words for the first half of the day.
  case morning

  // Sentences
  /// Abbreviations that come before a name: `Dr.`
  case beforeNames = "before names"
  /// Abbreviations that come before a number: `No.`
  case beforeNumbers = "before numbers"
  /// Abbreviations that never end a sentence: `e.g.`
  case neverAtTheEnd = "never at the end"
  /// Abbreviations after which the next word decides.
  case abbreviations
  /// Abbreviations that usually may end a sentence: `p.m.`
  case abbreviationsAtTheEnd = "abbreviations at the end"
  /// Words that often begin a sentence and are not part of a name.
  case starters
  /// Words that follow an ordinal number.
  case afterOrdinals = "after ordinals"
  /// Words that follow a time of day.
  case afterTimes = "after times"
  /// Verbs that attribute a quotation.
  case saying
  /// Particles that follow a quotation without a space.
  case quoteParticles = "quote particles"
  /// Words said before the thought is ready.
  case hesitations
  /// Names that contain a mark: `Yahoo!`
  case namesWithMarks = "names with marks"
  /// Words that show that a mark right before them belongs to a name: 的.
  case afterNamesWithMarks = "after names with marks"
  /// Endings that close a sentence without a mark.
  case endings
  /// Endings that close a sentence in unpunctuated text only.
  case looseEndings = "loose endings"
  /// Words that look like an ending and are not one.
  case notEndings = "not endings"
  /// Words that continue a sentence.
  case continuations
  /// Words that begin a subordinate clause.
  case subordinators
  /// Outlets that end a headline.
  case headlineTails = "headline tails"
  /// Names of Latin letters.
  case letterNames = "letter names"
  /// Labels at the start of a line, with a stop.
  case labels
  /// Places that reports are sent from.
  case datelines
  /// Marks that end sentences in this language only.
  case terminators
  /// How the language is written.
  case habits
}

extension LanguageSection {
  /// The sections whose entries are patterns; the others list words.
  public static let patterns: [LanguageSection] = [
    .furniture, .readAlso, .published, .credits, .anchorLabels, .reporterLabels, .soundbiteLabels, .guestLabels,
    .titleLabels, .noteLabels, .bylines, .handOffs, .liveHandOffs, .guestHandOffs, .signOffs, .selfIntroductions,
    .thanks, .clipIntroductions, .identifications, .introductions, .bareSoundBites, .comments, .answers,
    .newStories,
  ]
}
