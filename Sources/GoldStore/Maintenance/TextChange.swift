import LabelModel

/// How an article's text was edited: which words of the old text are which of the new one.
struct TextChange {
  private let old: [TextRange]
  private let new: [TextRange]
  /// For each old piece the index of the same one in the new text.
  private let kept: [Int?]

  /// By a shortest list of changes between the words, blanks and marks of both.
  init(from before: ArticleText, to after: ArticleText) {
    let (first, second) = (Self.pieces(before), Self.pieces(after))
    let (a, b) = (first.map(\.words), second.map(\.words))
    old = first.map(\.range)
    new = second.map(\.range)
    let changes = b.difference(from: a)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var next = 0
    kept = a.indices.map { index in
      if removed.contains(index) { return nil }
      while inserted.contains(next) { next += 1 }
      defer { next += 1 }
      return next
    }
  }

  /// Where the words of a span stand now; `nil` where they are not all there still.
  func span(_ span: TextSpan) -> TextSpan? {
    var parts: [TextRange] = []
    for part in span.parts {
      let first = old.partitioningIndex { $0.end > part.start }
      let last = old.partitioningIndex { $0.end >= part.end }
      guard last < old.count, let start = kept[first], let end = kept[last],
        end - start == last - first
      else { return nil }
      parts.append(
        TextRange(
          new[start].start + part.start - old[first].start,
          new[end].start + part.end - old[last].start))
    }
    return TextSpan(parts: parts)
  }

  private struct Piece {
    var words: [Unicode.Scalar]
    var range: TextRange
  }

  /// Runs of letters and digits, and every other code point alone.
  private static func pieces(_ text: ArticleText) -> [Piece] {
    let scalars = Array(text.string.unicodeScalars)
    var pieces: [Piece] = []
    var start = 0
    while start < scalars.count {
      var end = start + 1
      if TextIndex.isWordLike(scalars[start]) {
        while end < scalars.count, TextIndex.isWordLike(scalars[end]) { end += 1 }
      }
      pieces.append(Piece(words: Array(scalars[start..<end]), range: TextRange(start, end)))
      start = end
    }
    return pieces
  }
}
