internal import Captions
internal import Study

extension CaptionTrack {
  /// The captions with the second language below the first: one cue, so that no player shows one without the other.
  ///
  /// A row that several cues show is cut between words, as far along as the cue is in the first language.
  func stacked(on material: StudyMaterial) -> CaptionTrack {
    guard let second = material.stories.dropFirst().first else { return self }
    let shares = RowClock(cues, rows: material.rows).shares
    var track = self
    track.findings = []
    track.cues = zip(cues, shares).map { cue, shares in
      let texts = shares.map { row, share in
        material.rows[row].text(1, language: second.language).part(share)
      }
      let below = texts.filter { !$0.isEmpty }.joined(separator: " ")
      var stacked = cue
      let above = cue.lines.map(\.text).joined(separator: Self.space(language))
      stacked.lines = [CueLine(above)] + (below.isEmpty ? [] : [CueLine(below)])
      return stacked
    }
    return track
  }

  private static func space(_ language: String) -> String {
    language.hasPrefix("zh") || language.hasPrefix("ja") ? "" : " "
  }
}

extension String {
  /// The part of a text between two shares of its length, from the end of a word to the end of a word; where there are
  /// no words, between characters.
  fileprivate func part(_ share: Range<Double>) -> String {
    let start = boundary(share.lowerBound)
    let end = boundary(share.upperBound)
    return start < end ? String(self[start..<end].drop(while: \.isWhitespace)) : ""
  }

  /// The end of a word that is nearest to a share of the length.
  private func boundary(_ share: Double) -> String.Index {
    guard share > 0 else { return startIndex }
    guard share < 1 else { return endIndex }
    let place = index(startIndex, offsetBy: Int((Double(count) * share).rounded()))
    guard contains(" ") else { return place }
    let behind = self[place...].firstIndex(of: " ") ?? endIndex
    let before = self[..<place].lastIndex(of: " ") ?? startIndex
    return distance(from: before, to: place) < distance(from: place, to: behind) ? before : behind
  }
}
