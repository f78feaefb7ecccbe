import Foundation
import Testing

/// The Swift of the documentation's catalogue compiles and runs as it is written there.
@Suite struct CatalogueTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  @Test func `every line of Swift in the catalogue is compiled`() throws {
    let compiled = try ["CatalogueSnippets", "ReadmeSnippet"].map { name in
      try String(contentsOf: Self.tests.appending(path: "\(name).swift"), encoding: .utf8)
    }.joined().split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let catalogue = Self.tests.appending(path: "../../Sources/Aircheck/Aircheck.docc")
    let pages = try FileManager.default.contentsOfDirectory(at: catalogue, includingPropertiesForKeys: nil)
    #expect(pages.count > 12)
    for page in pages where page.pathExtension == "md" {
      let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```swift\n").dropFirst()
      #expect(!parts.isEmpty, "\(page.lastPathComponent) has no code")
      for line in parts.flatMap({ $0.components(separatedBy: "```")[0].split(separator: "\n") }) {
        let line = line.trimmingCharacters(in: .whitespaces)
        #expect(compiled.contains(line), "\(page.lastPathComponent): \(line)")
      }
    }
  }

  @Test func `the Swift of the catalogue runs`() throws { try CatalogueSnippets.run() }
}
