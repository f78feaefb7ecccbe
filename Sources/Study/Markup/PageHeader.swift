internal import Editing
internal import Stories

/// The head of the page: headlines, when the story was published, where it comes from.
struct PageHeader: Sendable {
  let sides: [StudyColumn]
  let words: WordMarkup
  let interface: Interface

  var markup: HTML {
    """
    <header class="about">
    <div class="row">\(headlines)</div>
    \(facts)</header>
    """
  }

  private var headlines: [HTML] {
    sides.enumerated().map { index, side in
      let text = side.story.headline.map(words.markup) ?? "\(interface[.untitled])"
      let language = side.story.headline == nil ? interface.language : side.story.language
      return index == 0
        ? #"<h1 lang="\#(language)" dir="auto">\#(text)</h1>"#
        : #"<p class="headline other" lang="\#(language)" dir="auto">\#(text)</p>"#
    }
  }

  private var facts: HTML? {
    let story = sides[0].story
    let parts = [
      story.published.map { #"<time datetime="\#($0.time)\#($0.zone ?? "")">\#($0.text)</time>"# as HTML },
      story.link.flatMap { source($0.text) },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : #"<p class="facts" lang="\#(story.language)">\#(parts, between: " · ")</p>\#n"#
  }

  /// Where the story comes from; only an address of the web becomes a link, and what holds none is left out.
  private func source(_ text: String) -> HTML? {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard let address = parts.first(where: { $0.hasPrefix("https://") || $0.hasPrefix("http://") }) else {
      return nil
    }
    return #"<a href="\#(address)" rel="noreferrer">\#(address)</a>"#
  }
}
