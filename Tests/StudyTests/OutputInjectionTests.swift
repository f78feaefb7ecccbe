import Foundation
import FoundationXML
import Stories
import TestSupport
import Testing

@testable import Study

@Suite struct OutputInjectionTests {
  private static let payloads =
    InjectionTests.payloads + [
      "=1+1", "＝1+1", "=\u{301}1", "+1", "-1", "@SUM(A1)", "[sound:x.mp3]", "{{c1::x}}", "a\tb\nc", "\\(x\\)",
      "[latex]x[/latex]",
      "{{c1::<img src=x onerror=alert(1)>}}", "</w:t></w:r>", "</text:p>", "]]>", "&xxe;", "<!ENTITY x 'y'>",
    ]

  /// Every output for both languages, by the reader that tells what it holds.
  private static func outputs(_ one: Story) -> [(kind: String, name: String, bytes: [UInt8])] {
    let material = StudyMaterial(one, with: one)
    let sides = [material] + (material.turned.map { [$0] } ?? [])
    var outputs = [
      ("html", "page", Array(StudyPage(material, knowledge: WordKnowledge()).html().utf8)),
      ("table", "cards", Array(CardTable(material).text.utf8)), ("zip", "book", EBook(material).bytes),
    ]
    for (number, side) in sides.enumerated() {
      for kind in CardDeck.Kind.allCases where !CardDeck(side, kind: kind, modified: 1).isEmpty {
        outputs.append(("deck", "\(kind) \(number)", CardDeck(side, kind: kind, modified: 1).bytes ?? []))
      }
      for kind in Handout.Kind.allCases {
        let sheet = Handout(kind, of: side)
        outputs += [
          ("html", "\(kind) \(number)", Array(sheet.html().utf8)),
          ("zip", "\(kind).docx \(number)", sheet.document),
          ("zip", "\(kind).odt \(number)", sheet.openDocument),
        ]
      }
    }
    return outputs
  }

  @Test(arguments: 0..<4) func `no output has another form than tame text gives it`(shift: Int) throws {
    var number = shift * 11
    let hostile = story {
      number += 1
      return "the word \(Self.payloads[number % Self.payloads.count]) in 12 of seven short words here"
    }
    let tame = story(of: "the word tame in 12 of seven short words here")
    for (one, other) in zip(Self.outputs(hostile), Self.outputs(tame)) {
      #expect(one.name == other.name)
      let faults = try Self.faults(one.kind, one.bytes, other.bytes)
      #expect(faults.isEmpty, "\(one.name): \(faults)")
      for file in one.kind == "zip" ? archivedFiles(in: one.bytes) : []
      where file.data.starts(with: Array("<?xml".utf8)) {
        #expect(XMLParser(data: file.data).parse(), "\(one.name): \(file.name)")
      }
    }
  }

  private static func faults(_ kind: String, _ hostile: [UInt8], _ tame: [UInt8]) throws -> String {
    let reader = URL(filePath: #filePath).appending(path: "../../Readers/harmless.py").standardized.path
    return try withTemporaryFolder { folder in
      let files = [("hostile", hostile), ("tame", tame)]
      for (name, bytes) in files { try Data(bytes).write(to: folder.file(name)) }
      let (process, output) = (Process(), Pipe())
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = ["python3", reader, kind] + files.map { folder.file($0.0).path }
      (process.standardOutput, process.standardError) = (output, output)
      try process.run()
      return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }
  }
}
