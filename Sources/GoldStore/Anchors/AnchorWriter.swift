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
    for (before, after) in Self.contexts {
      guard let from = wordsBefore(span.start, before), let to = wordsAfter(span.end, after) else {
        continue
      }
      if let written = anchor(span, TextRange(from, to), mayCutWords), means(written, span) {
        return written
      }
    }
    guard var written = anchor(span, span.hull, mayCutWords) else { return nil }
    for number in 1...max(1, index.occurrences(of: words(span.hull)).count) {
      written.number = number
      if means(written, span) { return written }
    }
    return nil
  }

  /// The anchor that shows `context` around the span; `nil` where it would not mean exactly the span.
  func write(_ span: TextSpan, context: TextRange, mayCutWords: Bool) -> WrittenAnchor? {
    guard let written = anchor(span, context, mayCutWords), means(written, span) else { return nil }
    return written
  }

  /// A span that is longer is written by its first and last words.
  private static let longestWrittenOut = 240

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

  /// Whether the anchor, read again, gives the span without folding.
  private func means(_ written: WrittenAnchor, _ span: TextSpan) -> Bool {
    let pattern =
      written.isLiteral
      ? AnchorPattern(literal: written.text) : try? AnchorPattern(parsing: written.text)
    guard let pattern else { return false }
    let anchor = Anchor(
      pattern, choice: written.number.map { .numbered([$0]) } ?? .only,
      lastWords: written.lastWords, mayCutWords: written.mayCutWords)
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
