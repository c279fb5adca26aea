package import LabelModel

/// An anchor as it is written into a file.
package struct WrittenAnchor: Hashable, Sendable {
  /// With `[[ ]]` around the target where there is context.
  package var text: String
  package var lastWords: String?
  package var number: Int?
  package var mayCutWords = false
  package var isLiteral = false

  /// Whether the text alone says it all.
  package var isString: Bool {
    lastWords == nil && number == nil && !mayCutWords && !isLiteral
  }

  /// What the text says when it is read again; `nil` where it cannot be.
  fileprivate var pattern: AnchorPattern? {
    guard isLiteral else { return try? AnchorPattern(parsing: text) }
    let pattern = AnchorPattern(literal: text)
    return (try? pattern.checkTargets()).map { pattern }
  }
}

extension AnchorResolver {
  /// The shortest anchor that means exactly `span`: its words, its words in context, or a number.
  ///
  /// `nil` where no anchor can mean it: it ends inside a character, lies outside the text, or has several
  /// parts with `[[` of the text between them.
  package func write(_ span: TextSpan) -> WrittenAnchor? {
    guard span.start >= 0, span.end <= index.scalars.count, span.length > 0 else { return nil }
    if span.length > Self.longestWrittenOut, let long = writeEnds(span) { return long }
    let mayCutWords = !span.parts.allSatisfy {
      index.isWordBoundary($0.start) && index.isWordBoundary($0.end)
    }
    var (starts, ends): ([Int?], [Int?]) = ([], [])
    for (before, after) in Self.contexts {
      while starts.count <= before { starts.append(wordsBefore(span.start, starts.count)) }
      while ends.count <= after { ends.append(wordsAfter(span.end, ends.count)) }
      guard let from = starts[before], let to = ends[after],
        span.start - from + to - span.end <= Self.longestContext
      else { continue }
      if let written = anchor(span, TextRange(from, to), mayCutWords), means(written, span) {
        return written
      }
    }
    return numbered(span, mayCutWords)
  }

  /// The words alone, with the number of the place among all where they stand.
  private func numbered(_ span: TextSpan, _ mayCutWords: Bool) -> WrittenAnchor? {
    guard var written = anchor(span, span.hull, mayCutWords), let pattern = written.pattern,
      let all = try? resolve(Anchor(pattern, choice: .all, mayCutWords: mayCutWords)),
      !all.isFolded
    else { return nil }
    // In the order of the text.
    let place = all.spans.partitioningIndex { $0.start >= span.start }
    guard place < all.spans.count, all.spans[place] == span else { return nil }
    written.number = place + 1
    return written
  }

  /// The anchor that shows `context` around the span; `nil` where it would not mean exactly the span.
  func write(_ span: TextSpan, context: TextRange, mayCutWords: Bool) -> WrittenAnchor? {
    guard let written = anchor(span, context, mayCutWords), means(written, span) else { return nil }
    return written
  }

  /// A span that is longer is written by its first and last words.
  private static let longestWrittenOut = 240
  /// In code points; words that far apart say nothing of where a label stands.
  private static let longestContext = 1000

  /// How many words of context to try before and after, the fewest first.
  private static let contexts: [(before: Int, after: Int)] = {
    var contexts: [(before: Int, after: Int)] = []
    for total in 0...8 {
      for after in stride(from: total, through: 0, by: -1) {
        contexts.append((total - after, after))
      }
    }
    return contexts
  }()

  private func anchor(_ span: TextSpan, _ context: TextRange, _ mayCutWords: Bool)
    -> WrittenAnchor?
  {
    let plain = words(context)
    let hasBrackets = plain.contains("[[") || plain.contains("]]")
    if span.hull == context, span.isContinuous {
      return WrittenAnchor(text: plain, mayCutWords: mayCutWords, isLiteral: hasBrackets)
    }
    guard !hasBrackets else { return nil }
    var text = ""
    var position = context.start
    for part in span.parts {
      text += words(TextRange(position, part.start)) + "[[" + words(part) + "]]"
      position = part.end
    }
    text += words(TextRange(position, context.end))
    return WrittenAnchor(text: text, mayCutWords: mayCutWords)
  }

  /// A long span by its first and last words.
  private func writeEnds(_ span: TextSpan) -> WrittenAnchor? {
    guard span.isContinuous else { return nil }
    for count in 3...12 {
      guard let firstEnd = wordsAfter(span.start, count),
        let lastStart = wordsBefore(span.end, count),
        firstEnd < lastStart, firstEnd < span.end
      else { continue }
      let written = WrittenAnchor(
        text: words(TextRange(span.start, firstEnd)),
        lastWords: words(TextRange(lastStart, span.end)))
      if means(written, span) { return written }
    }
    return nil
  }

  /// Whether the anchor, which has no number, gives the span without folding when it is read again.
  private func means(_ written: WrittenAnchor, _ span: TextSpan) -> Bool {
    guard let pattern = written.pattern else { return false }
    var anchor = Anchor(pattern, mayCutWords: written.mayCutWords)
    guard let last = written.lastWords else { return isOnlyPlace(of: anchor, span) }
    let first = TextSpan(span.start, span.start + pattern.words.codePointCount)
    guard isOnlyPlace(of: anchor, first) else { return false }
    anchor.lastWords = last
    guard let resolution = try? resolve(anchor) else { return false }
    return resolution.spans == [span] && !resolution.isFolded
  }

  func words(_ range: TextRange) -> String {
    String(String.UnicodeScalarView(index.scalars[range.start..<range.end]))
  }

  /// The start of the `count`th word before `offset`; `nil` where the line has not so many.
  private func wordsBefore(_ offset: Int, _ count: Int) -> Int? {
    var start = offset
    for _ in 0..<count {
      while start > 0, isBlank(start - 1) { start -= 1 }
      guard start > 0, index.scalars[start - 1] != "\n" else { return nil }
      while start > 0, !isBlank(start - 1), index.scalars[start - 1] != "\n" { start -= 1 }
    }
    // Marks around the context add nothing: write `said` and not `said,`.
    let firstLetter = (start..<offset).first { TextIndex.isWordLike(index.scalars[$0]) }
    return firstLetter ?? start
  }

  /// The end of the `count`th word after `offset`; `nil` where the line has not so many.
  private func wordsAfter(_ offset: Int, _ count: Int) -> Int? {
    var end = offset
    for _ in 0..<count {
      while end < index.scalars.count, isBlank(end) { end += 1 }
      guard end < index.scalars.count, index.scalars[end] != "\n" else { return nil }
      while end < index.scalars.count, !isBlank(end), index.scalars[end] != "\n" { end += 1 }
    }
    let lastLetter = (offset..<end).last { TextIndex.isWordLike(index.scalars[$0]) }
    return lastLetter.map { $0 + 1 } ?? end
  }

  private func isBlank(_ offset: Int) -> Bool {
    index.scalars[offset] != "\n" && index.scalars[offset].properties.isWhitespace
  }
}
