internal import LabelModel

/// Spans over line breaks, which brat cannot write as one piece.
enum LineBreaks {
  /// The span without line breaks at the edges of its parts, and with gaps of line breaks alone closed.
  ///
  /// `nil` where nothing is left or it does not lie in the text.
  static func tidy(_ span: TextSpan, _ text: ArticleText) -> TextSpan? {
    guard span.start >= 0, span.end <= text.length else { return nil }
    return joined(pieces(span, text), text)
  }

  /// The parts of `span`, split at each line break.
  static func pieces(_ span: TextSpan, _ text: ArticleText) -> [TextRange] {
    var pieces: [TextRange] = []
    for part in span.parts {
      var start = part.start
      for (index, scalar) in (text.slice(part) ?? "").unicodeScalars.enumerated() {
        guard scalar == "\n" else { continue }
        if part.start + index > start { pieces.append(TextRange(start, part.start + index)) }
        start = part.start + index + 1
      }
      if part.end > start { pieces.append(TextRange(start, part.end)) }
    }
    return pieces
  }

  /// One span of all `pieces`, in which a gap of line breaks alone belongs to the span.
  static func joined(_ pieces: [TextRange], _ text: ArticleText) -> TextSpan? {
    let sorted = pieces.sorted()
    let gaps = zip(sorted, sorted.dropFirst())
      .map { TextRange($0.end, max($0.end, $1.start)) }
      .filter { text.slice($0)?.unicodeScalars.allSatisfy { $0 == "\n" } == true }
    return TextSpan(parts: sorted + gaps.filter { $0.length > 0 })
  }
}
