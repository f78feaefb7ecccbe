import Editing
import HTML
import Testing

/// A caption repeats what a picture's description says.
@Suite struct CaptionTests {
  private static let story = """
    <p>The harbour council voted on Monday to keep the night ferry for another year, the mayor said.</p>
    <p>Mayor Lena Ortiz said the town could not live without it, and everybody at the meeting agreed with her.</p>
    <p>Fares will rise by forty cents from the first of May, and children travel free on all boats.</p>
    """

  private func read(_ body: String) -> String {
    HTMLReader.read("<html><body><article><h1>Night ferry stays</h1>\(body)</article></body></html>").text
  }

  @Test(arguments: [
    ("The old ferry leaves the pier at dawn", "The old ferry leaves the pier at dawn"),
    ("Die alte F\u{E4}hre legt im Morgengrauen ab", "Die alte F\u{E4}hre legt im Morgengrauen ab. Foto: Jo Alder"),
  ])
  func `what repeats the description leaves`(description: String, caption: String) {
    let text = read("<img src=a.jpg alt=\"\(description)\"><p>\(caption)</p>" + Self.story)
    #expect(!text.contains(caption) && text.contains("Fares will rise"))
  }

  @Test(arguments: [
    (
      "The harbour council voted on Monday to keep the night ferry",
      "Nobody else was asked about it before the vote"
    ),
    (
      "Night ferry stays for a year",
      "Night ferry stays, and so does the crew of the boat, which has sailed for twenty years."
    ),
  ])
  func `other paragraphs below a picture stay`(description: String, paragraph: String) {
    #expect(read("<img alt=\"\(description)\"><p>\(paragraph)</p>" + Self.story).contains(paragraph))
  }

  @Test func `a lead that is the description too stays`() {
    let lead = "The harbour council voted on Monday to keep the night ferry."
    #expect(read("<img alt=\"\(lead)\"><p>\(lead)</p>" + Self.story).contains(lead))
  }
}
