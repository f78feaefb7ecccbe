import Bytes
import Testing

@Suite("Misspelled names")
struct NearestTests {
  private let names = ["clean", "captions", "story", "comma-stop", "hand-offs"]

  @Test(
    "a slip of a letter or two means the name",
    arguments: [("claen", "clean"), ("Story", "story"), ("caption", "captions"), ("hand-off", "hand-offs")])
  func slips(_ typed: String, _ meant: String) { #expect(names.nearest(to: typed) == meant) }

  @Test("the beginning of a name means it")
  func beginnings() { #expect(names.nearest(to: "comma") == "comma-stop") }

  @Test("what is far from every name means none", arguments: ["x", "romanize", "zzzzzz", ""])
  func farAway(_ typed: String) { #expect(names.nearest(to: typed) == nil) }
}
