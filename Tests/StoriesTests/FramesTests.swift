import Cleaning
import Decoding
import Editing
import Stories
import Testing

private let unframed = [
  "Prices at the market\n\nCod\t12.50\nHake\t9.80\nCod, smoked\t14.00\nSole\t21.00\nHake, smoked\t11.00",
  "The lamp that went out\n\n**Flour** – two cups, sifted.\n\n**Milk** – one cup, warm.\n\n**Salt** – a pinch. Not more.\n\n**Butter** – melted.",
  "Words of the sea\n\n**Lock** – A gate that holds water back. Boats wait there.\n\n**Quay** – A wall where boats lie. Cats sleep on it.\n\n**Mole** – A wall against the waves. It is older.",
  "Curling, last night\n\nMarlow  3\nBrack  2\nTarn  4\nMarlow  1\nBrack  5",
  "dana_pell\tgo away.\n\nThe song\n\n*So* the lamp went out,\n*so* the harbour slept.\n*Oh*, the boats were out.",
  "The rules of the lock\n\n(1) Boats wait here. Nobody pushes.\n(2) The gate shuts at noon.\n(3) The key is with the master.\n(4) Cats may pass.",
  "The team\n\n**Ivor Lunt** – Threw the last stone. He was calm.\n\n**Magda Roe** – Skipped the side. She shouted.\n\n**Bea Strand** – Swept for two. She never sat.",
  "Opening hours | Monday to Friday\nLock | Opens at six. Shuts at noon.\nBridge | Opens at seven.\nLock | Also open on Sunday. Ring the bell.\nFerry | Runs at eight.",
  "Questions about the lock\n\n*Lock* → see Gate. It is older.\n*Gate* → see Lock. It is newer.\n*Quay* → see Wall.\n*Gate* → in the south. It is shut.",
  "Chat log\n\n<dana> is the gate shut.\n<rusk> yes, since noon.\n<dana> who has the key.\n<rusk> ruth has it.\n<dana> fine.",
  "Interview\n\nThe harbour master speaks of the lock. She is calm.\n\nCommentary\n\nThe lock should open. It will not.\n\nStudio\n\nA painter shows her work.",
  "1. Boats wait here. Nobody pushes.\n2. The gate: it shuts at noon. Be quick.\n3. The key: with the master. Ask her.\n4. The gate: it opens at six.",
  "- Lock: opens at six. Shuts at noon.\n- Bridge: opens at seven.\n- Ferry: runs at eight. Bring a coat.",
  "───────\n── one · two. ──\n── three · four. ──\n── five. ──",
  "The gate is down – nobody knows why. The master – Ruth Vane – had the key on Monday.\nThe wind did it – they say. Ruth Vane – she had the key – is gone.",
]

@Suite struct FramesTests {
  @Test(arguments: framedPages)
  private func `A frame that comes again sets labels off`(_ sample: FramedPage) throws {
    let story = try StoryReader(language: sample.language).story(
      of: Cleaner(language: sample.language).clean(Page(text: sample.page, format: .text)))
    let turns = story.turns.map { "\($0.role) \($0.speaker.name ?? "-")" }
    #expect(turns == sample.turns)
  }

  @Test(arguments: unframed)
  func `Tables, recipes, glossaries, scores and lists have no labels`(_ page: String) throws {
    let story = try StoryReader(language: "en").story(
      of: Cleaner(language: "en").clean(Page(text: page, format: .text)))
    #expect(story.marks.filter { $0.kind == .speaker }.map(\.text) == [])
    #expect(story.turns.allSatisfy { $0.speaker.title == nil })
  }
}
