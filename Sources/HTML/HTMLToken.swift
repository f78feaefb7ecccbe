/// One piece of HTML as it is in the source; offsets are UTF-8 offsets.
enum HTMLToken: Hashable {
  /// Letters, white space and character references between tags.
  case text(Range<Int>)
  /// A tag that opens an element: `<p class="x">`.
  case open(HTMLTag)
  /// A tag that closes an element: `</p>`.
  case close(HTMLTag)
  /// The content of an element that holds raw text instead of HTML: script, style, title and others.
  case raw(element: String, range: Range<Int>)
  /// A comment, a document type, a processing instruction.
  case hidden(Range<Int>)
}

/// A tag: its name in lower case and its place from `<` to after `>`.
struct HTMLTag: Hashable {
  let name: String
  let range: Range<Int>
  /// What its element is.
  let traits: HTMLTraits

  init(name: String, range: Range<Int>) {
    (self.name, self.range, traits) = (name, range, HTMLTraits(of: name))
  }
}
