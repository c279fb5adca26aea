/// How a mention metric reads `BulkCounts`: the twin of what the metric itself counts article by article.
struct BulkReading: Sendable {
  let metric: String
  /// The hits and labels of an article, of all types or of one.
  let tally: @Sendable (BulkCounts) -> Tally
  /// The outcomes over all types, for metrics of the MUC family.
  var outcomes: (@Sendable (BulkCounts) -> OutcomeCounts)?
  /// The outcomes of one type, for metrics to which types matter.
  var outcomesOfType: (@Sendable (BulkCounts) -> OutcomeCounts)?
  /// Whether there are slices by kind of mention.
  var hasKinds = true

  static let all: [BulkReading] = [
    modes("strict", correct: { $0.sameTypeExact }, inexactOfType: { $0.sameTypeInexact }),
    spans("exact") { $0.exact },
    spans("partial", credit: 0.5) { $0.exact },
    modes(
      "type", correct: { $0.sameTypeExact + $0.sameTypeInexact }, inexactOfType: { _ in 0 }),
    BulkReading(metric: name("dice")) {
      Tally(
        goldHits: $0.dice.gold, gold: Double($0.gold), predictedHits: $0.dice.predicted,
        predicted: Double($0.predicted))
    },
    spans("iou-50") { $0.half },
    spans("iou-75") { $0.threeQuarters },
    BulkReading(metric: name("overlap")) {
      Tally(
        goldHits: Double($0.shared.gold), gold: Double($0.lengths.gold),
        predictedHits: Double($0.shared.predicted), predicted: Double($0.lengths.predicted))
    },
    BulkReading(
      metric: name("characters"),
      tally: {
        Tally(
          hits: Double($0.sharedUnion), gold: Double($0.union.gold),
          predicted: Double($0.union.predicted))
      }, hasKinds: false),
    BulkReading(
      metric: name("coverage"),
      tally: {
        Tally(
          goldHits: Double($0.covered.gold), gold: Double($0.gold),
          predictedHits: Double($0.covered.predicted), predicted: Double($0.predicted))
      }, hasKinds: false),
  ]

  private static func name(_ metric: String) -> String { "entities.mentions." + metric }

  /// A mode in which types matter; a pair of two types is a miss of one and a spurious of the other.
  private static func modes(
    _ metric: String, correct: @escaping @Sendable (BulkCounts) -> Int32,
    inexactOfType: @escaping @Sendable (BulkCounts) -> Int32
  ) -> BulkReading {
    BulkReading(
      metric: name(metric),
      tally: {
        Tally(
          hits: Double(correct($0)), gold: Double($0.gold), predicted: Double($0.predicted))
      },
      outcomes: { outcomes($0, correct: correct($0)) },
      outcomesOfType: { counts in
        let paired = correct(counts) + inexactOfType(counts)
        return OutcomeCounts(
          correct: Int(correct(counts)), incorrect: Int(inexactOfType(counts)),
          missed: Int(counts.gold - paired), spurious: Int(counts.predicted - paired))
      })
  }

  /// A mode in which only spans matter.
  ///
  /// - Parameter credit: what a pair that is not right earns.
  private static func spans(
    _ metric: String, credit: Double = 0,
    _ right: @escaping @Sendable (BulkCounts) -> BulkCounts.Sides<Int32>
  ) -> BulkReading {
    BulkReading(
      metric: name(metric),
      tally: { counts in
        let (right, pairs) = (right(counts), counts.pairs)
        return Tally(
          goldHits: Double(right.gold) + credit * Double(pairs.gold - right.gold),
          gold: Double(counts.gold),
          predictedHits: Double(right.predicted)
            + credit * Double(pairs.predicted - right.predicted),
          predicted: Double(counts.predicted))
      },
      outcomes: { outcomes($0, correct: right($0).gold, isPartial: credit > 0) })
  }

  /// Of all types together, where both sides have the same pairs.
  private static func outcomes(
    _ counts: BulkCounts, correct: Int32, isPartial: Bool = false
  ) -> OutcomeCounts {
    let others = Int(counts.pairs.gold - correct)
    return OutcomeCounts(
      correct: Int(correct), incorrect: isPartial ? 0 : others, partial: isPartial ? others : 0,
      missed: Int(counts.gold - counts.pairs.gold),
      spurious: Int(counts.predicted - counts.pairs.predicted))
  }
}
