import LabelModel

/// What is wrong with a mention, in one word.
enum MentionError: String, CaseIterable, Sendable {
  /// Right type; it begins too early or too late.
  case boundaryLeft = "boundary-left"
  /// Right type; it ends too early or too late.
  case boundaryRight = "boundary-right"
  /// Right type; both ends are wrong and the spans cross.
  case boundaryBoth = "boundary-both"
  /// Right type; the prediction lies inside.
  case boundaryInside = "boundary-inside"
  /// Right type; the prediction reaches out on both sides.
  case boundaryOutside = "boundary-outside"
  /// Right span, wrong type.
  case type
  case boundaryType = "boundary-type"
  /// A further piece of a gold mention whose partner is another piece.
  case split
  /// A gold mention that is part of a prediction whose partner is another gold mention.
  case merged
  /// A second prediction of the same span and type.
  case duplicate
  case missed
  case spurious

  /// Its place among all cases.
  var position: Int {
    switch self {
    case .boundaryLeft: 0
    case .boundaryRight: 1
    case .boundaryBoth: 2
    case .boundaryInside: 3
    case .boundaryOutside: 4
    case .type: 5
    case .boundaryType: 6
    case .split: 7
    case .merged: 8
    case .duplicate: 9
    case .missed: 10
    case .spurious: 11
    }
  }
}

/// The one error of every label of an article that is not right under strict match.
struct MentionErrors {
  /// By position in the alignment's pairs; `nil` where the pair is right.
  let ofPairs: [MentionError?]
  /// By position in the alignment's missed labels: `merged` or `missed`.
  let ofMissed: [MentionError]
  /// By position in the alignment's spurious labels: `duplicate`, `split` or `spurious`.
  let ofSpurious: [MentionError]

  init(_ article: AlignedArticle, _ alignment: Alignment, _ pairing: MentionPairing) {
    let gold = article.gold.labels.entities?.mentions ?? []
    let predicted = article.predictedLayer.mentions
    ofPairs = zip(alignment.pairs, pairing.relations).map { pair, relation in
      Self.error(
        relation, gold: gold[pair.gold].matchedSpan(relation),
        predicted: predicted[pair.predicted].span)
    }
    let inexact = zip(alignment.pairs, pairing.relations).filter { !$1.hasSameSpan }.map(\.0)
    let merged = Self.positions(
      of: alignment.missed.map { gold[$0].span },
      thatOverlap: inexact.map { predicted[$0.predicted].span })
    ofMissed = alignment.missed.indices.map { merged.contains($0) ? .merged : .missed }
    let pieces = Self.positions(
      of: alignment.spurious.map { predicted[$0].span },
      thatOverlap: inexact.map { gold[$0.gold].span })
    struct Label: Hashable {
      var span: TextSpan
      var type: String
    }
    // Few mentions are spurious, so only pairs that stand where one does are looked up.
    let starts = Set(alignment.spurious.map { predicted[$0].span.start })
    let aligned = Set(
      alignment.pairs.lazy.map { predicted[$0.predicted] }
        .filter { starts.contains($0.span.start) }.map { Label(span: $0.span, type: $0.type) })
    ofSpurious = alignment.spurious.enumerated().map { position, index in
      if aligned.contains(Label(span: predicted[index].span, type: predicted[index].type)) {
        return .duplicate
      }
      return pieces.contains(position) ? .split : .spurious
    }
  }

  private static func positions(
    of spans: [TextSpan], thatOverlap others: [TextSpan]
  ) -> Set<Int> {
    if spans.isEmpty || others.isEmpty { return [] }
    func entries(_ spans: [TextSpan]) -> [SpanSweep.Entry] {
      spans.enumerated().map { .init(span: $1, rank: $0) }
    }
    return Set(SpanSweep.overlaps(entries(spans), entries(others)).map(\.first))
  }

  private static func error(
    _ relation: MentionPairing.Relation, gold: TextSpan, predicted: TextSpan
  ) -> MentionError? {
    switch (relation.hasSameSpan, relation.hasSameType) {
    case (true, true): return nil
    case (true, false): return .type
    case (false, false): return .boundaryType
    case (false, true): break
    }
    let (sameStart, sameEnd) = (gold.start == predicted.start, gold.end == predicted.end)
    if sameStart != sameEnd { return sameStart ? .boundaryRight : .boundaryLeft }
    if relation.overlap == relation.predictedLength { return .boundaryInside }
    return relation.overlap == relation.goldLength ? .boundaryOutside : .boundaryBoth
  }
}

extension Mention {
  /// The alternative that a pair was matched by.
  func matchedSpan(_ relation: MentionPairing.Relation) -> TextSpan {
    relation.alternative < 0 ? span : alternatives[Int(relation.alternative)]
  }
}
