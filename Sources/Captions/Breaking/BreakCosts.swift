/// What a break costs, and where it is dear: small whole reasons that add up.
///
/// The figures are relative to each other; they were chosen by hand from the guides' order of preference (after
/// punctuation, before conjunctions, before prepositions; never between article and noun, first and last name)
/// and then tried on subtitles that people had made.
struct BreakCosts: Hashable, Sendable, Codable {
  /// Between two words of which nothing is known.
  var plain = 13.0
  /// Behind an article, a preposition, a determiner; before a word that holds on to the one before.
  var never = 27.0
  /// Behind an auxiliary or a pronoun.
  var rarely = 3.0
  /// Inside a name, between a number and what it counts.
  var together = 27.0
  /// Between two signs of one word of Chinese or Japanese.
  var insideWord = 20.0
  /// Before a word that begins a clause.
  var clauseStart = -9.5
  /// Behind a word or an ending that closes one.
  var clauseEnd = -17.0
  /// Where a phrase begins or ends.
  var phrase = -3.0
  /// At a comma.
  var comma = -14.0
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
  /// How much of a break's cost a break between lines counts.
  var lineShare = 0.3
  /// Two lines of unlike width, by the square of their difference in line widths.
  var imbalance = 24.0
  /// A line that holds less than a third of the width.
  var stub = 14.0
  /// A cue that holds less than two thirds of a line and is no whole sentence: gone as soon as it is seen.
  var brief = 12.0
  /// Where one sentence ends and another begins within a cue, between its lines.
  var mixedCue = 20.0
  /// The same, within a line.
  var mixedLine = 60.0
  /// Too fast to read, by each tenth of the speed above what is allowed.
  var tooFast = 4.0
  /// Standing too short, by each tenth of the least time that lacks.
  var tooShort = 5.0
  /// Spoken longer than a cue may stand.
  var tooLong = 60.0
}
