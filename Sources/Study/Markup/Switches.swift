/// The row of switches: each shows or hides something by style alone, and has a key.
struct Switches: Sendable {
  let sides: [Side]
  let words: Words

  var markup: HTML {
    """
    <nav class="switches" aria-label="What is shown">
    \(shown)<span class="help"><kbd>J</kbd> <kbd>K</kbd> next, previous sentence \
    <label><input type="checkbox" id="keys" autocomplete="off" checked> Keys</label></span>
    </nav>
    """
  }

  private var shown: [HTML] {
    var shown: [HTML] = []
    if sides.contains(where: { $0.texts.contains(where: words.hasKorean) }) {
      shown.append(box("romanization", "r", "Romanization"))
    }
    if sides.contains(where: \.hasPauses) { shown.append(box("pauses", "p", "Pauses")) }
    if sides.count > 1 { shown.append(box("second", "l", "Second language")) }
    return shown
  }

  private func box(_ id: String, _ key: String, _ label: String) -> HTML {
    """
    <label><input type="checkbox" id="\(id)" autocomplete="off" aria-keyshortcuts="\(key)" checked> \(label) \
    <kbd aria-hidden="true">\(key.uppercased())</kbd></label>

    """
  }
}
