/// What a break costs, and where it is dear: small whole reasons that add up.
///
/// The figures are relative to each other; they were chosen by hand from the guides' order of preference (after
/// punctuation, before conjunctions, before prepositions; never between article and noun, first and last name)
/// then tried on subtitles that people made and on breaks that treebanks call bad.
struct BreakCosts: Hashable, Sendable, Codable {
  /// Between two words of which nothing is known.
  var plain = 13.0
  /// After an article, a preposition, a determiner; before a word that holds on to the one before.
  var never = 27.0
  /// After an auxiliary or a pronoun.
  var rarely = 3.0
  /// After a noun without a particle, where nouns have them: it makes one name with the next.
  var bare = 12.0
  /// Between words that a language keeps together.
  var pair = 18.0
  /// Between words that would rather stay together: an object and its verb.
  var company = 6.0
  /// Beside a single Han character that is not a known word: most likely within a name.
  var single = 7.0
  /// Inside a name, between a number and what it counts.
  var together = 27.0
  /// Between two characters of one word of Chinese or Japanese.
  var insideWord = 20.0
  /// Inside a run of Katakana, or between a number and its counter.
  var insideRun = 40.0
  /// Inside a compound of Han characters in Japanese.
  var insideCompound = 18.0
  /// After the first word of a quotation.
  var afterOpening = 10.0
  /// Before a word that begins a clause.
  var clauseStart = -9.5
  /// After a word or an ending that closes one.
  var clauseEnd = -17.0
  /// Where a phrase begins or ends.
  var phrase = -6.0
  /// At a comma.
  var comma = -17.0
  /// At a colon, semicolon or dash.
  var colon = -20.0
  /// At the end of a sentence inside the text.
  var stop = -14.0
  /// The least a break can cost, however many reasons there are for it.
  var least = -6.0
  /// Where the speaker breathes: a gain, so that the cut is sought and not only allowed.
  var pause = -25.0
  /// Before an opening quotation mark or bracket.
  var opening = -4.0

  /// Each cue more.
  var cue = 3.0
  /// Each line more.
  var line = 0.5
  /// How much of a plain break's cost a break between lines counts; what makes it dearer counts in full.
  var lineShare = 0.3
  /// Two lines of unlike width, by the square of their difference in line widths.
  var imbalance = 24.0
  /// A line that holds less than a third of the width.
  var stub = 14.0
  /// A cue of less than two thirds of a line that is not a whole sentence: it flashes by unread.
  var brief = 12.0
  /// A whole sentence that fills less than a third of a line, as a cue of its own.
  var briefWhole = 6.0
  /// Whole sentences on one line.
  var wholeLine = 4.0
  /// Whole sentences in one cue, a sentence ending with its first line.
  var wholeCue = 4.0
  /// Silence of more than a second inside a cue.
  var silence = 18.0
  /// Where one sentence ends and another begins within a cue, between its lines.
  var mixedCue = 20.0
  /// The same, within a line.
  var mixedLine = 60.0
  /// A cue of a second language that ends elsewhere than the first language's, by the square of lines between.
  var apart = 20.0
  /// Too fast to read, by each tenth of the speed above what is allowed.
  var tooFast = 4.0
  /// Standing too short, by each tenth of the least time that lacks.
  var tooShort = 5.0
  /// Spoken longer than a cue may be.
  var tooLong = 60.0
}
