/// Who has the roles that labels name: `ANCHOR (Mara Quill):` says whose `ANCHOR:` is below it.
struct RoleBearers {
  /// The last name in parentheses after each word for a role, by words in lower case.
  private var names: [String: String] = [:]

  /// A label of the newsroom with the name that its word had before.
  mutating func named(_ label: Label, _ text: String) -> Label {
    guard label.role?.isNewsroom == true else { return label }
    let word = text.prefix { $0 != "(" && $0 != ":" }.trimmedWhitespace.lowercased()
    if let name = label.name {
      if text.contains("(") { names[word] = name }
      return label
    }
    var named = label
    if label.title == nil { named.name = names[word] }
    return named
  }
}
