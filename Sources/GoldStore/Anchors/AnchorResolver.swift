package import LabelModel

/// Finds the spans that anchors mean in one text.
///
/// Exact code points first; where they do not occur, folded ones, if exactly one place fits. What is only
/// similar is never used.
package struct AnchorResolver: Sendable {
  package let index: TextIndex
  private let folding = FoldedTextOnDemand()

  package init(_ text: ArticleText) { index = TextIndex(text) }

  package var text: ArticleText { index.text }

  /// The whole text, folded once.
  var foldedText: FoldedText { folding.folded(text.string) }

  /// The spans, one for each occurrence chosen, in the order of the choice.
  package func resolve(_ anchor: Anchor) throws(AnchorProblem) -> AnchorResolution {
    let exact = exactOccurrences(of: anchor.pattern)
    let fitting = try fitting(exact, anchor)
    if !fitting.isEmpty {
      let spans = try choose(fitting, anchor.choice).compactMap(\.span)
      return try extend(AnchorResolution(spans: spans, isFolded: false), anchor)
    }
    let folded = foldedOccurrences(of: anchor.pattern)
    let foldedFitting = try self.fitting(folded, anchor)
    guard let span = foldedFitting.first?.span else {
      throw .notFound(isInsideWords: !exact.isEmpty || !folded.isEmpty)
    }
    guard foldedFitting.count == 1 else { throw .ambiguous(foldedFitting.map(\.target)) }
    if case .numbered(let numbers) = anchor.choice, numbers != [1] {
      throw .numberOutOfRange(numbers.first { $0 != 1 } ?? 0, count: 1)
    }
    return try extend(AnchorResolution(spans: [span], isFolded: true), anchor)
  }

  /// A place where an anchor's words stand.
  private struct Occurrence {
    /// From the first word to the last, context included.
    var whole: TextRange
    /// The parts that are the target.
    var parts: [TextRange]

    var span: TextSpan? { TextSpan(parts: parts) }
    var target: TextRange { span?.hull ?? whole }
  }

  private func exactOccurrences(of pattern: AnchorPattern) -> [Occurrence] {
    let length = pattern.words.unicodeScalars.count
    return index.occurrences(of: pattern.words).map { start in
      Occurrence(
        whole: TextRange(start, start + length),
        parts: pattern.targets.map { TextRange(start + $0.lowerBound, start + $0.upperBound) })
    }
  }

  private func foldedOccurrences(of pattern: AnchorPattern) -> [Occurrence] {
    let folded = FoldedText(pattern.words)
    let targets = pattern.targets.compactMap { folded.elements(from: $0) }
    guard targets.count == pattern.targets.count else { return [] }
    let text = foldedText
    return text.occurrences(of: folded).compactMap { start -> Occurrence? in
      let parts = targets.compactMap { target in
        text.range(start + target.lowerBound, start + target.upperBound)
      }
      guard parts.count == targets.count,
        let whole = text.range(start, start + folded.elements.count)
      else { return nil }
      return Occurrence(whole: whole, parts: parts)
    }
  }

  /// Those that start and end where words do.
  private func fitting(_ occurrences: [Occurrence], _ anchor: Anchor) throws(AnchorProblem)
    -> [Occurrence]
  {
    guard anchor.mayCutWords else {
      return occurrences.filter {
        isOnWordBoundaries($0.whole) && $0.parts.allSatisfy(isOnWordBoundaries)
      }
    }
    let whole = occurrences.filter { $0.parts.allSatisfy(isOnCharacterBoundaries) }
    if whole.isEmpty, let cut = occurrences.first { throw .splitsCharacter(cut.target) }
    return whole
  }

  private func isOnCharacterBoundaries(_ range: TextRange) -> Bool {
    index.isCharacterBoundary(range.start) && index.isCharacterBoundary(range.end)
  }

  private func isOnWordBoundaries(_ range: TextRange) -> Bool {
    index.isWordBoundary(range.start) && index.isWordBoundary(range.end)
      && isOnCharacterBoundaries(range)
  }

  private func choose(_ found: [Occurrence], _ choice: Anchor.Choice) throws(AnchorProblem)
    -> [Occurrence]
  {
    switch choice {
    case .all: return found
    case .only:
      guard found.count == 1 else { throw .ambiguous(found.map(\.target)) }
      return found
    case .numbered(let numbers):
      var chosen: [Occurrence] = []
      for number in numbers {
        guard found.indices.contains(number - 1) else {
          throw .numberOutOfRange(number, count: found.count)
        }
        chosen.append(found[number - 1])
      }
      return chosen
    }
  }

  /// Lets each span run on to the end of the anchor's last words.
  private func extend(_ resolution: AnchorResolution, _ anchor: Anchor) throws(AnchorProblem)
    -> AnchorResolution
  {
    guard let words = anchor.lastWords else { return resolution }
    let last = Anchor(AnchorPattern(literal: words), mayCutWords: anchor.mayCutWords)
    let ends = try fitting(exactOccurrences(of: last.pattern), last)
    var extended = resolution
    for (position, span) in resolution.spans.enumerated() {
      if let next = ends.first(where: { $0.whole.start >= span.end }) {
        extended.spans[position] = TextSpan(span.start, next.whole.end)
        continue
      }
      let folded = try fitting(foldedOccurrences(of: last.pattern), last)
        .filter { $0.whole.start >= span.end }
      guard let next = folded.first, folded.count == 1 else {
        throw .lastWordsNotFound(occurBefore: !ends.isEmpty, start: span.hull)
      }
      extended.spans[position] = TextSpan(span.start, next.whole.end)
      extended.isFolded = true
    }
    return extended
  }
}

/// The spans that an anchor means.
package struct AnchorResolution: Hashable, Sendable {
  package var spans: [TextSpan]
  /// Whether the words were found only after folding.
  package var isFolded: Bool
}

/// Why an anchor means no place.
package enum AnchorProblem: Error, Hashable, Sendable {
  /// `isInsideWords` where the words occur, but only as parts of longer words.
  case notFound(isInsideWords: Bool)
  /// Where they all are.
  case ambiguous([TextRange])
  case numberOutOfRange(Int, count: Int)
  case lastWordsNotFound(occurBefore: Bool, start: TextRange)
  case splitsCharacter(TextRange)
}
