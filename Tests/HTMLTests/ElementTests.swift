import TestSupport
import Testing

@testable import HTML

@Suite struct ElementTests {
  @Test(arguments: StandardElements.all)
  func `every element of the standard is known`(name: String) {
    #expect(HTMLElement.layout(of: name) != nil)
  }

  @Test(arguments: ["reporter", "vcr", "앵커", "c", "tag", ""])
  func `other names are not elements`(name: String) {
    #expect(HTMLElement.layout(of: name) == nil)
  }

  @Test func `blocks and lines part what stands beside them`() {
    #expect(
      ["p", "details", "summary", "br", "button", "video"].allSatisfy { HTMLElement.layout(of: $0) == .block })
    #expect(["time", "ruby", "b", "data", "wbr"].allSatisfy { HTMLElement.layout(of: $0) == .inline })
  }
}
