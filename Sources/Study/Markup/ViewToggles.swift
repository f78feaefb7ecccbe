/// The row of switches: each shows or hides something by style alone, and has a key.
struct ViewToggles: Sendable {
  let sides: [StudyColumn]
  let words: WordMarkup
  let interface: Interface
  let hasClip: Bool

  var markup: HTML {
    """
    <nav class="switches" aria-label="\(interface[.shown])">
    \(shown)<span class="help"><kbd>J</kbd> <kbd>K</kbd> \(interface[.steps]) \
    <label><input type="checkbox" id="keys" checked> \(interface[.keys])</label></span>
    \(hasClip ? player : nil)</nav>
    """
  }

  private var shown: [HTML] {
    var shown: [HTML] = []
    if sides.contains(where: { $0.texts.contains(where: words.hasKorean) }) {
      shown.append(box(.romanization, "r"))
    }
    if sides.contains(where: \.hasPauses) { shown.append(box(.pauses, "p")) }
    if sides[0].hasGaps { shown.append(box(.gaps, "c", isOn: false)) }
    if sides.count > 1 { shown += [box(.second, "l"), box(.ask, "t", isOn: false)] }
    return shown
  }

  /// How a clip is played: how often a sentence, how fast, and how long the pause between is.
  private var player: HTML {
    """
    <span class="player">
    <label>\(interface[.times]) <select id="times">\((1...5).map { "<option>\($0)</option>" as HTML })</select></label>
    <label>\(interface[.speed]) <select id="speed"><option>1</option><option>0.7</option>\
    <option>0.7 0.7 1</option><option>0.7 0.7 1 1 1.5</option></select></label>
    <label>\(interface[.gap]) <select id="gap"><option>0</option><option>1</option><option>2</option>\
    <option>5</option><option>10</option><option value="same">=</option></select></label>
    </span>

    """
  }

  private func box(_ word: Interface.Word, _ key: String, isOn: Bool = true) -> HTML {
    let checked: HTML = isOn ? " checked" : ""
    return """
      <label><input type="checkbox" id="\(word.rawValue)" aria-keyshortcuts="\(key)"\(checked)> \(interface[word]) \
      <kbd aria-hidden="true">\(key.uppercased())</kbd></label>

      """
  }
}
