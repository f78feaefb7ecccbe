import FoundationEssentials
import Testing

/// `Sources/CLocales/locales.c` is what `Scripts/embed-locales` writes of the folder now.
@Suite struct EmbeddedFilesTests {
  @Test func `every language file is compiled in under its tag, and none else`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let source = try String(contentsOf: root.appending(path: "Sources/CLocales/locales.c"), encoding: .utf8)
    let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Locales").path)
      .filter { $0.hasSuffix(".locale") }.sorted()
    let embedded = source.split(separator: "\n").filter { $0.hasPrefix("#embed") }
    #expect(
      embedded.map(String.init) == names.map { #"#embed "../../Locales/\#($0)""# }, "run Scripts/embed-locales")
    for name in names {
      let tag = name.dropLast(".locale".count)
      let variable = "locale_" + tag.replacing("-", with: "_")
      #expect(source.contains(#"{"\#(tag)", \#(variable), sizeof \#(variable)}"#), "run Scripts/embed-locales")
    }
  }
}
