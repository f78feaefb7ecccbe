/// A way to write a story down: how an outlet, or nobody in particular, labels who speaks.
public enum StoryDialect: String, Hashable, Sendable, CaseIterable {
  /// Labels in square brackets, sound bites within them: `[앵커]`, `[이름/직함 : "…"]`.
  case kbs
  /// Labels between arrows, the name of who is heard above a quotation: `◀ 앵커 ▶`.
  case mbc
  /// Names in capitals with their offices, `(BEGIN VIDEO CLIP)` around sound bites: `DANA PELL, ANCHOR:`.
  case cnn
  /// Names in capitals, `HOST` and `BYLINE`, `(SOUNDBITE OF RECORDING)` before sound bites.
  case npr
  /// The role and the name before a colon, in the language of the story: `Reporter Ira Cole:`.
  case plain
  /// A screenplay in Fountain: `@Reporter Ira Cole` on a line of its own.
  case fountain
}
