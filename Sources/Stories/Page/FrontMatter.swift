extension [TextLine] {
  /// The lines from `---` to `---` at the top of a page, which are for the generator of a site: `layout: post`; as
  /// places among these lines, empty if the page has none.
  var frontMatter: Range<Int> {
    guard first?.text == "---", let end = dropFirst().prefix(40).firstIndex(where: { $0.text == "---" }),
      self[1..<end].allSatisfy(\.isField)
    else { return 0..<0 }
    return 0..<end + 1
  }
}

extension TextLine {
  /// True if it is a field, or an item of a list that is the value of one.
  fileprivate var isField: Bool {
    if text.hasPrefix("- ") { return true }
    let key = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
    return !key.isEmpty && text[key.endIndex...].first == ":"
  }
}
