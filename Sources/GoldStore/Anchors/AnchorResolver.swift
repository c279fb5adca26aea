package import LabelModel

/// Finds the spans that anchors mean in one text.
///
/// Exact code points first; where they do not occur, folded ones, if exactly one place fits. What is only
/// similar is never used.
package struct AnchorResolver: Sendable {
  package let index: TextIndex
  private let folding = FoldedTextOnDemand()
  private let memory: AnchorMemory?

  /// With `remembers`, words that are looked for again are not searched again; for a text whose labels
  /// are read many times.
  package init(_ text: ArticleText, remembers: Bool = false) {
    index = TextIndex(text)
    memory = remembers ? AnchorMemory() : nil
  }

  package var text: ArticleText { index.text }

  /// The whole text, folded once.
  var foldedText: FoldedText { folding.folded(text.string) }

  /// The spans, one for each occurrence chosen, in the order of the choice.
  package func resolve(_ anchor: Anchor) throws(AnchorProblem) -> AnchorResolution {
    let exact = exactPlaces(of: anchor)
    if !exact.fitting.isEmpty {
      let spans = try choose(exact.fitting, anchor.choice)
      return try extend(AnchorResolution(spans: spans, isFolded: false), anchor)
    }
    try refuseCut(exact, anchor)
    let folded = foldedPlaces(of: anchor)
    try refuseCut(folded, anchor)
    guard let span = folded.fitting.first else {
      throw .notFound(isInsideWords: exact.unfitting != nil || folded.unfitting != nil)
    }
    guard folded.fitting.count == 1 else { throw .ambiguous(folded.fitting.map(\.hull)) }
    if case .numbered(let numbers) = anchor.choice, numbers != [1] {
      throw .numberOutOfRange(numbers.first { $0 != 1 } ?? 0, count: 1)
    }
    return try extend(AnchorResolution(spans: [span], isFolded: true), anchor)
  }

  /// Every place where exactly these code points stand as whole words.
  func wholeWords(_ words: String) -> [TextRange] {
    exactPlaces(of: Anchor(AnchorPattern(literal: words))).fitting.map(\.hull)
  }

  private func exactPlaces(of anchor: Anchor) -> AnchorPlaces {
    memory?.places(of: anchor, isFolded: false) { findExactly(anchor) } ?? findExactly(anchor)
  }

  private func foldedPlaces(of anchor: Anchor) -> AnchorPlaces {
    memory?.places(of: anchor, isFolded: true) { findFolded(anchor) } ?? findFolded(anchor)
  }

  /// Whether the words stand at exactly one place where they may, and mean `span` there.
  ///
  /// The search ends at the second place, so that words that are everywhere cost nothing.
  func isOnlyPlace(of anchor: Anchor, _ span: TextSpan) -> Bool {
    findExactly(anchor, atMost: 2).fitting == [span]
  }

  private func findExactly(_ anchor: Anchor, atMost limit: Int = .max) -> AnchorPlaces {
    let targets = anchor.pattern.targets
    var places = AnchorPlaces()
    index.forEachOccurrence(of: anchor.pattern.words) { whole in
      let start = whole.start
      guard let target = targets.first else { return false }
      let first = TextRange(start + target.lowerBound, start + target.upperBound)
      if targets.count == 1 {
        places.add(TextSpan(first), isFitting: mayStand(whole, first, anchor))
      } else {
        let parts = targets.map { TextRange(start + $0.lowerBound, start + $0.upperBound) }
        guard let span = TextSpan(parts: parts) else { return true }
        places.add(span, isFitting: parts.allSatisfy { mayStand(whole, $0, anchor) })
      }
      return places.fitting.count < limit
    }
    return places
  }

  private func findFolded(_ anchor: Anchor) -> AnchorPlaces {
    let folded = FoldedText(anchor.pattern.words)
    let targets = anchor.pattern.targets.compactMap { folded.characters(from: $0) }
    guard targets.count == anchor.pattern.targets.count else { return AnchorPlaces() }
    let text = foldedText
    var places = AnchorPlaces()
    for start in text.occurrences(of: folded) {
      let parts = targets.compactMap { target in
        text.range(start + target.lowerBound, start + target.upperBound)
      }
      guard parts.count == targets.count,
        let whole = text.range(start, start + folded.count),
        let span = TextSpan(parts: parts)
      else { continue }
      places.add(span, isFitting: parts.allSatisfy { mayStand(whole, $0, anchor) })
    }
    return places
  }

  /// Whether a part of the target may be where it is, with the whole of the words where they are.
  private func mayStand(_ whole: TextRange, _ part: TextRange, _ anchor: Anchor) -> Bool {
    if anchor.mayCutWords { return isOnCharacterBoundaries(part) }
    return isOnWordBoundaries(whole) && (part == whole || isOnWordBoundaries(part))
  }

  private func isOnCharacterBoundaries(_ range: TextRange) -> Bool {
    index.isCharacterBoundary(range.start) && index.isCharacterBoundary(range.end)
  }

  private func isOnWordBoundaries(_ range: TextRange) -> Bool {
    index.isWordBoundary(range.start) && index.isWordBoundary(range.end)
      && isOnCharacterBoundaries(range)
  }

  private func choose(_ found: [TextSpan], _ choice: Anchor.Choice) throws(AnchorProblem)
    -> [TextSpan]
  {
    switch choice {
    case .all: return found
    case .only:
      guard found.count == 1 else { throw .ambiguous(found.map(\.hull)) }
      return found
    case .numbered(let numbers):
      var chosen: [TextSpan] = []
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
    let exact = exactPlaces(of: last)
    try refuseCut(exact, last)
    var extended = resolution
    for (position, span) in resolution.spans.enumerated() {
      if let next = exact.fitting.first(where: { $0.start >= span.end }) {
        extended.spans[position] = TextSpan(span.start, next.end)
        continue
      }
      let folded = foldedPlaces(of: last)
      try refuseCut(folded, last)
      let after = folded.fitting.filter { $0.start >= span.end }
      guard let next = after.first, after.count == 1 else {
        throw .lastWordsNotFound(occurBefore: !exact.fitting.isEmpty, start: span.hull)
      }
      extended.spans[position] = TextSpan(span.start, next.end)
      extended.isFolded = true
    }
    return extended
  }

  /// Words that may be cut must not cut a character; that they stand nowhere else is a problem of its own.
  private func refuseCut(_ places: AnchorPlaces, _ anchor: Anchor) throws(AnchorProblem) {
    if anchor.mayCutWords, places.fitting.isEmpty, let cut = places.unfitting {
      throw .splitsCharacter(cut.hull)
    }
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
