import Foundation
import TestSupport
import Testing

@Suite struct RomanizeCommandTests {
  private let aircheck = BuiltProgram()

  @Test(arguments: ["\n", "\r\n"])
  func `lines end with LF or CRLF in every mode`(end: String) throws {
    let text = "배가\(end)백하늘 기자\(end)"
    #expect(
      try aircheck.run(["romanize", "--find", "Baek Ha-neul", "-"], input: Data(text.utf8)).text
        == "2\t0\t9\t백하늘\t1.0\n")
    #expect(try aircheck.run(["romanize", "-"], input: Data(text.utf8)).text == "baega\nBaek Haneul gija\n")
    #expect(
      try aircheck.run(["romanize", "--explain", "-"], input: Data(text.utf8)).text.hasPrefix(
        "배가  [배가]  baega\n백하늘"))
    #expect(
      try aircheck.run(["romanize", "--json", "-"], input: Data(text.utf8)).text.utf8.count { $0 == 0x0A } == 2)
    let names = try aircheck.run(["romanize", "--name", "-"], input: Data("백하늘\(end)민아름\(end)".utf8)).text
    #expect(names.utf8.count { $0 == 0x0A } == 2)
    #expect(names.contains("Baek") && names.contains("Min"))
  }

  @Test func `a byte order mark is not part of the first line`() throws {
    #expect(try aircheck.run(["romanize", "--name", "-"], input: Data("\u{FEFF}백하늘".utf8)).text.hasPrefix("Baek"))
  }

  @Test func `empty lines and a last line without an end are kept`() throws {
    #expect(try aircheck.run(["romanize", "-"], input: Data("\n봄\n\n비".utf8)).text == "\nbom\n\nbi\n")
    #expect(try aircheck.run(["romanize", "-"], input: Data("".utf8)).text.isEmpty)
  }
}
