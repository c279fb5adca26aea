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
    guard let window = text.slice(TextRange(from, to)) else { return nil }
    let scalars = Array(window.unicodeScalars)
    let first = Self.sentenceStart(in: scalars[..<(hull.start - from)])
    let last = Self.sentenceEnd(in: scalars[(hull.end - from)...])
    let start = from + first
    isCutBefore = first == 0 && from > 0
    isCutAfter = last == scalars.count && to < text.length
    let sentence = scalars[first..<last]
    if let words = text.slice(TextRange(start, from + last)),
      !sentence.contains(where: { $0 != " " && $0.isWhiteSpace })
    {
      self.text = String(words)
    } else {
      self.text = String(String.UnicodeScalarView(sentence.map { $0.isWhiteSpace ? " " : $0 }))
    }
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

  /// Where what follows the last sentence end or line end starts.
  private static func sentenceStart(in scalars: ArraySlice<Unicode.Scalar>) -> Int {
    var start = scalars.endIndex
    while start > scalars.startIndex {
      if scalars[start - 1] == "\n" { break }
      let endsSentence =
        start + 1 < scalars.endIndex && isEnd(scalars[start - 1]) && scalars[start] == " "
        && !scalars[start + 1].properties.isLowercase
      if endsSentence { return start + 1 }
      start -= 1
    }
    return start
  }

  /// Behind the first sentence end, or before the first line end.
  private static func sentenceEnd(in scalars: ArraySlice<Unicode.Scalar>) -> Int {
    for index in scalars.indices {
      if scalars[index] == "\n" { return index }
      let isFollowedBySpace = index + 1 < scalars.endIndex && scalars[index + 1] == " "
      if isEnd(scalars[index]), isFollowedBySpace { return index + 1 }
    }
    return scalars.endIndex
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "!" || scalar == "?" || scalar == "”" || scalar == "\""
  }
}
