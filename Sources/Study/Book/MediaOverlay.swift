/// What makes a reader of e-books play the clip row by row (EPUB 3 Media Overlays).
///
/// A step names the row that holds both languages, so that both light up together.
struct MediaOverlay: Sendable {
  let sounds: RowSounds

  /// The overlay itself (SMIL 3).
  var document: HTML {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <smil xmlns="http://www.w3.org/ns/SMIL" version="3.0">
    <body>
    \(steps)</body>
    </smil>

    """
  }

  private var steps: [HTML] {
    sounds.times.enumerated().compactMap { number, time in
      time.map { time in
        """
        <par id="p\(number + 1)"><text src="story.xhtml#r\(number + 1)"/>\
        <audio src="story.mp3" clipBegin="\(Self.clock(time.lowerBound))" clipEnd="\(Self.clock(time.upperBound))"/></par>

        """
      }
    }
  }

  /// What the package says of it: how long it takes, and how a row that is played looks.
  var metadata: HTML {
    let duration = Self.clock(sounds.times.reduce(0) { $0 + ($1?.count ?? 0) })
    return """
      <meta property="media:duration" refines="#overlay">\(duration)</meta>
      <meta property="media:duration">\(duration)</meta>
      <meta property="media:active-class">playing</meta>

      """
  }

  /// Its files in the package's list.
  var items: HTML {
    """
    <item id="overlay" href="story.smil" media-type="application/smil+xml"/>
    <item id="sound" href="story.mp3" media-type="audio/mpeg"/>

    """
  }

  /// How the story in the package's list refers to it.
  var reference: HTML { " media-overlay=\"overlay\"" }

  /// Milliseconds as seconds: `2.050s`.
  private static func clock(_ milliseconds: Int) -> String {
    let rest = "\(milliseconds % 1000)"
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest + "s"
  }
}
