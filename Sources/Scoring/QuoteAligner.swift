import LabelModel

/// Aligns predicted with gold quotes one to one by what is said.
///
/// First come as many equal contents as can be, then as many shared code points, contents trimmed on both
/// sides. Ties: fewer optional gold quotes, fewer code points that only one side has, more right speakers,
/// more right kinds, then order in the text.
struct QuoteAligner {
  private let gold: [Quote]
  private let predicted: [Quote]
  private let goldContents: [[TextSpan]]
  private let predictedContents: [TextSpan]
  private let goldOrder: [Int]
  private let predictedOrder: [Int]
  private let resolver: ReferenceResolver

  init(gold: [Quote], predicted: [Quote], text: ArticleText?, resolver: ReferenceResolver) {
    self.gold = gold
    self.predicted = predicted
    self.resolver = resolver
    goldContents = gold.map { quote in
      ([quote.content] + quote.alternativeContents).map { $0.trimmedOfMarks(in: text) }
    }
    predictedContents = predicted.map { $0.content.trimmedOfMarks(in: text) }
    goldOrder = QuoteSortKey.order(gold, side: resolver.gold)
    predictedOrder = QuoteSortKey.order(predicted, side: resolver.predicted)
  }

  /// - Parameter ignored: regions of the gold article.
  func alignment(ignored: [IgnoredRegion]) -> Alignment {
    let overlaps = SpanSweep.overlaps(
      goldOrder.enumerated().flatMap { rank, index in
        goldContents[index].map { SpanSweep.Entry(span: $0, rank: rank) }
      },
      predictedOrder.enumerated().map { rank, index in
        SpanSweep.Entry(span: predictedContents[index], rank: rank)
      })
    let edges = overlaps.map { overlap in
      Assignment.Edge(
        gold: overlap.first, predicted: overlap.second,
        weight: weight(gold: goldOrder[overlap.first], predicted: predictedOrder[overlap.second]))
    }
    let pairs = Assignment.best(
      goldCount: gold.count, predictedCount: predicted.count, edges: edges
    ).map { Alignment.Pair(gold: goldOrder[$0.gold], predicted: predictedOrder[$0.predicted]) }
    return Alignment(
      candidates: pairs, isOptional: gold.map(\.isOptional),
      isIgnored: predictedContents.map { ignored.coverHalf(of: $0, layer: .quotes) })
  }

  func pairing(gold g: Int, predicted p: Int) -> QuotePairing {
    let key = gold[g]
    let answer = predicted[p]
    return QuotePairing(
      gold: bestContent(gold: g, predicted: p), predicted: predictedContents[p],
      speaker: SpeakerVerdict(gold: key.speaker, predicted: answer.predictedSpeaker) {
        resolver.agrees(gold: $0, predicted: $1)
      },
      kindIsRight: key.kind.isAnnotated ? key.kind.value == answer.kind.value : nil)
  }

  /// Trimmed content of a gold quote, its first alternative.
  func goldContent(_ g: Int) -> TextSpan { goldContents[g][0] }
  func predictedContent(_ p: Int) -> TextSpan { predictedContents[p] }

  /// The alternative with the greatest Dice; of several the first.
  private func bestContent(gold g: Int, predicted p: Int) -> TextSpan {
    let answer = predictedContents[p]
    var best = goldContents[g][0]
    for content in goldContents[g].dropFirst() {
      let mine = content.overlapLength(answer) * (best.length + answer.length)
      let theirs = best.overlapLength(answer) * (content.length + answer.length)
      if mine > theirs { best = content }
    }
    return best
  }

  private func weight(gold g: Int, predicted p: Int) -> AssignmentWeight {
    let pairing = pairing(gold: g, predicted: p)
    let shared = pairing.gold.overlapLength(pairing.predicted)
    return AssignmentWeight(
      pairing.isExact ? 1 : 0, shared, gold[g].isOptional ? -1 : 0,
      -(pairing.gold.length + pairing.predicted.length - 2 * shared),
      pairing.speaker == .right ? 1 : 0, pairing.kindIsRight == true ? 1 : 0)
  }
}

/// Orders quotes by what they say, so that neither the order of a list nor identifiers break ties.
struct QuoteSortKey: Comparable {
  private let content: TextSpan
  private let words: [String]
  private let cue: TextSpan?

  init(_ quote: Quote, side: ReferenceSide) {
    content = quote.content
    cue = quote.cue.value?.span
    words = [
      quote.kind.value?.rawValue ?? "",
      quote.speaker.value.map { side.description(of: $0.reference) } ?? "",
    ]
  }

  static func < (left: QuoteSortKey, right: QuoteSortKey) -> Bool {
    if left.content != right.content { return left.content < right.content }
    if left.words != right.words { return left.words.lexicographicallyPrecedes(right.words) }
    guard let mine = left.cue, let theirs = right.cue else {
      return left.cue == nil && right.cue != nil
    }
    return mine < theirs
  }

  /// Indices of `quotes` in sorted order.
  static func order(_ quotes: [Quote], side: ReferenceSide) -> [Int] {
    let keys = quotes.map { QuoteSortKey($0, side: side) }
    return keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
  }
}
