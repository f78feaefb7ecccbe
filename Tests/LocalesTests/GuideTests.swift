import FoundationEssentials
import Locales
import Testing

/// `Locales/README.md` tells people what they may write; it must not fall behind the program.
@Suite struct GuideTests {
  @Test(arguments: LanguageSection.allCases)
  func `the guide describes every section`(section: LanguageSection) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let path = folder.appending(path: "../../Locales/README.md").path
    let guide = String(decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    #expect(guide.contains("`\(section.rawValue)`") || guide.contains("`[\(section.rawValue)]`"))
  }
}
