package import LabelModel

/// A label's sentence, with what gold and the prediction cover in it.
package struct Excerpt: Hashable, Sendable {
  /// The words, line ends as spaces.
  package var text: String
  /// Code points of `text` that the gold label covers.
  package var gold: TextSpan?
  /// Code points of `text` that the predicted label covers.
  package var predicted: TextSpan?
  package var isCutBefore: Bool
  package var isCutAfter: Bool

  /// How far an excerpt reaches beyond the labels, in code points, where no sentence ends before.
  private static let reach = 120

  /// The sentence around the labels, or `nil` where the text is absent or a label lies outside it.
  package init?(around gold: TextSpan?, _ predicted: TextSpan?, in text: ArticleText?) {
    guard let text, let hull = Self.hull(gold, predicted), hull.start >= 0, hull.end <= text.length
    else { return nil }
    let from = max(0, hull.start - Self.reach)
    let to = min(text.length, hull.end + Self.reach)
    guard let before = text.slice(TextRange(from, hull.start)),
      let after = text.slice(TextRange(hull.end, to)),
      let middle = text.slice(TextRange(hull.start, hull.end))
    else { return nil }
    let lead = Self.lastSentence(of: Array(before.unicodeScalars))
    let tail = Self.firstSentence(of: Array(after.unicodeScalars))
    let start = hull.start - lead.count
    isCutBefore = start == from && from > 0
    isCutAfter = hull.end + tail.count == to && to < text.length
    var scalars = String.UnicodeScalarView()
    for scalar in lead + Array(middle.unicodeScalars) + tail {
      scalars.append(scalar.properties.isWhitespace ? " " : scalar)
    }
    self.text = String(scalars)
    self.gold = gold.flatMap { Self.shifted($0, by: -start) }
    self.predicted = predicted.flatMap { Self.shifted($0, by: -start) }
  }

  private static func hull(_ gold: TextSpan?, _ predicted: TextSpan?) -> TextRange? {
    switch (gold, predicted) {
    case (let gold?, let predicted?):
      TextRange(min(gold.start, predicted.start), max(gold.end, predicted.end))
    case (let span?, nil), (nil, let span?): span.hull
    case (nil, nil): nil
    }
  }

  private static func shifted(_ span: TextSpan, by distance: Int) -> TextSpan? {
    TextSpan(parts: span.parts.map { TextRange($0.start + distance, $0.end + distance) })
  }

  /// What follows the last sentence end or line end.
  private static func lastSentence(of scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var start = scalars.count
    while start > 0 {
      if scalars[start - 1] == "\n" { break }
      let endsSentence =
        start + 1 < scalars.count && isEnd(scalars[start - 1]) && scalars[start] == " "
        && !scalars[start + 1].properties.isLowercase
      if endsSentence {
        start += 1
        break
      }
      start -= 1
    }
    return Array(scalars[start...])
  }

  /// What comes up to the first sentence end, with it, or before the first line end.
  private static func firstSentence(of scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n" { return Array(scalars[..<index]) }
      let isFollowedBySpace = index + 1 < scalars.count && scalars[index + 1] == " "
      if isEnd(scalar), isFollowedBySpace { return Array(scalars[...index]) }
    }
    return scalars
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "!" || scalar == "?" || scalar == "”" || scalar == "\""
  }
}
