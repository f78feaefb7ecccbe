import Aircheck
import Testing

/// The pipeline's stages agree with one another.
@Suite struct PipelineTests {
  @Test(arguments: Sample.all)
  func `the edits of a pack turn the page into its clean text`(sample: Sample) throws {
    let broadcast = try sample.broadcast()
    let captions = try Pipeline().captions(of: broadcast.story)
    let pack = try Pack(broadcast, captions: captions, name: "clip")
    let files = Dictionary(uniqueKeysWithValues: pack.files.map { ($0.name, $0.text) })
    let log = try #require(files["edits.jsonl"])
    let edits = try log.split(separator: "\n").map { try JSON.read(Edit.self, from: String($0)) }
    let text = try apply(edits, to: broadcast.page.text)
    #expect(text == files["clean.txt"])
    #expect(files["transcript.txt"] == broadcast.story.transcript)
  }

  @Test(arguments: Sample.all)
  func `stage by stage gives what the whole line gives`(sample: Sample) throws {
    let pipeline = try Pipeline()
    let broadcast = try sample.broadcast()
    let cleaned = pipeline.clean(broadcast.page)
    #expect(cleaned == broadcast.cleaned)
    #expect(pipeline.story(of: cleaned) == broadcast.story)
    let sentences = try pipeline.sentences(of: cleaned)
    #expect(sentences.last?.range.upperBound == cleaned.text.utf8.count)
  }
}
