internal import LabelModel

/// Puts stated spans in the text: where their offsets say, else where their words stand nearest to that.
struct SpanPlacer {
  let scale: OffsetScale
  private let flat: [Unicode.Scalar]
  /// How far from its stated place a label is looked for: in any article everywhere, but so that a file
  /// made of nothing but wrong labels is read in time too.
  private let reach: Int

  private static let largestSearch = 50_000_000
  private static let shownLength = 60

  init(_ scale: OffsetScale, labelCount: Int) {
    self.scale = scale
    reach = max(1000, Self.largestSearch / max(1, labelCount))
    flat = scale.text.string.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }
  }

  enum Placement: Equatable {
    case placed([TextRange])
    /// Found by its words elsewhere.
    case moved(TextRange)
    /// The text has these words there, and nowhere those of the copy.
    case otherWords(String)
    case outside
  }

  func place(_ stated: StatedSpan) -> Placement {
    let ranges = stated.claims.compactMap(scale.range)
    let isInside = ranges.count == stated.claims.count
    let hasCopy = stated.copy?.isEmpty == false
    if isInside, !hasCopy || scale.holds(stated) { return .placed(ranges) }
    if stated.claims.count == 1, let copy = stated.copy,
      let found = nearest(copy, to: stated.claims[0].start)
    {
      return .moved(found)
    }
    return isInside ? .otherWords(shown(ranges)) : .outside
  }

  private func shown(_ ranges: [TextRange]) -> String {
    let first = ranges[0]
    guard ranges.count > 1 || first.length > Self.shownLength else {
      return OffsetScale.words(ranges, scale.text)
    }
    let start = TextRange(first.start, min(first.end, first.start + Self.shownLength))
    return OffsetScale.words([start], scale.text) + "…"
  }

  private func nearest(_ words: String, to stated: Int) -> TextRange? {
    let wanted = Array(OffsetScale.flattened(words).unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= flat.count else { return nil }
    // Nearer and nearer places are looked at from the stated one outwards.
    let last = flat.count - wanted.count
    let middle = min(max(stated, 0), last)
    for distance in 0...min(flat.count, reach) {
      let before = middle - distance
      let after = middle + distance
      if before < 0, after > last { return nil }
      for start in before == after ? [before] : [before, after]
      where (0...last).contains(start) && flat[start] == wanted[0] {
        if flat[start..<start + wanted.count].elementsEqual(wanted) {
          return TextRange(start, start + wanted.count)
        }
      }
    }
    return nil
  }
}
