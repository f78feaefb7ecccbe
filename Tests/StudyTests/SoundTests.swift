import Foundation
import FoundationXML
import Testing

@testable import Study

/// A track of so many frames, each filled with its number.
private func sound(frames: Int) -> SoundTrack? {
  SoundTrack(mp3: (0..<frames).flatMap { [0xFF, 0xFB] + [UInt8](repeating: UInt8($0 % 200), count: 190) })
}

@Suite struct SoundTests {
  @Test func `a cut has whole frames, one later than its time says`() throws {
    let track = try #require(sound(frames: 100))
    #expect(track.duration == 2400)
    let cut = track.cut(240..<480)
    #expect(cut.count == 10 * 192)
    #expect(cut[2] == 11 && cut.last == 20)
    #expect(track.cut(5000..<6000).isEmpty)
    #expect(track.cut(2300..<9000).count == 4 * 192)
  }

  @Test(arguments: [[], [UInt8](repeating: 0, count: 4000), Array("RIFF".utf8)]) func `other bytes are no track`(
    bytes: [UInt8]
  ) {
    #expect(SoundTrack(mp3: bytes) == nil)
  }

  @Test func `rows beyond the end have no sound`() throws {
    let sounds = RowSounds(try #require(sound(frames: 50)), times: [0..<500, nil, 1000..<3000, 5000..<6000])
    #expect(sounds.times == [0..<500, nil, 1000..<1200, nil])
    #expect(sounds.clip(0) != nil && sounds.clip(1) == nil && sounds.clip(3) == nil && sounds.clip(9) == nil)
  }

  @Test func `cards play the sound of their rows, and the book names rows step by step`() throws {
    let material = StudyMaterial(korean, with: english)
    let sounds = RowSounds(
      try #require(sound(frames: 300)), times: material.rows.indices.map { $0 * 900..<$0 * 900 + 900 })
    let notes = CardTable(material).notes.map { CardNote($0, sound: sounds.clip($0.row)) }
    #expect(notes[0].fields.last == "[sound:aircheck-\(material.rows[0].id).mp3]")
    #expect(notes[0].cards == [0, 1, 2])
    let overlay = MediaOverlay(sounds: sounds)
    #expect(XMLParser(data: Data(overlay.document.source.utf8)).parse())
    #expect(
      overlay.document.source.contains(
        #"<text src="story.xhtml#r2"/><audio src="story.mp3" clipBegin="0.900s" clipEnd="1.800s"/>"#))
    let book = EBook(material, sounds: sounds).bytes
    #expect(book.count > EBook(material).bytes.count + sounds.track.bytes.count)
  }
}
