import Scoring
import Statistics

/// What changed from one version to another on the same gold, and whether it is more than chance.
package struct Comparison: Sendable {
  package var base: Side
  package var head: Side
  /// How many articles both were scored on, and in how many of them any count differs.
  package var articleCount: Int
  package var changedArticleCount: Int
  /// Every metric's main figure, in catalogue order.
  package var changes: [FigureChange]
  /// The gated figures: their labels and articles, in the order in which settings name them.
  package var explanations: [ChangeExplanation]
  /// Slices that moved, the surest first.
  package var slices: [SliceChange]
  /// How the change since the recorded base splits, by figure; empty where nothing but the pipeline changed.
  package var splits: [SplitChange]
  /// The seed and number of permutations behind the p values.
  package var test: TestDescription

  package struct Side: Hashable, Sendable {
    package var name: String
    package var pipeline: PipelineName
    package var signature: String
    package var digests: Digests
    package var coverage: Coverage

    package init(_ evaluation: Evaluation) {
      name = evaluation.name
      pipeline = evaluation.pipeline
      signature = evaluation.signature
      digests = evaluation.digests
      coverage = evaluation.coverage
    }
  }

  package struct TestDescription: Hashable, Sendable {
    package var seed: UInt64
    package var draws: Int
    package var isExact: Bool
  }

  /// The change of a figure by its full name.
  package func change(of name: String) -> FigureChange? { changes.first { $0.name == name } }
}

/// How one figure changed.
package struct FigureChange: Hashable, Sendable {
  package var name: String
  package var base: Double?
  package var head: Double?
  /// Gold labels behind the head's figure.
  package var support: Double
  /// Head minus base with its 95 % interval for articles like these; `nil` below 5 articles.
  package var interval: Interval?
  /// One-sided chance of such a loss if the versions were interchangeable.
  package var pValue: Double?
  /// The same within the gated family (max-T); `nil` outside it.
  package var adjustedPValue: Double?
  /// The smallest loss that this comparison would find in four of five cases.
  package var detectableLoss: Double?
  package var isBetterWhenHigher: Bool

  package struct Interval: Hashable, Sendable {
    package var low: Double
    package var high: Double
    package var standardError: Double
  }

  package var delta: Double? {
    guard let base, let head else { return nil }
    return head - base
  }

  /// How much worse the head is; negative where it is better.
  package var loss: Double? { delta.map { isBetterWhenHigher ? -$0 : $0 } }
}

/// Which labels and articles make up the change of a figure.
package struct ChangeExplanation: Sendable {
  package var figure: String
  package var metric: String
  package var base: Double
  package var head: Double
  /// Signed points of every article, sorted from the costliest; they sum to the change.
  package var articles: [ArticleContribution]
  /// Labels whose fate changed, and those still wrong; sorted by kind, then from the costliest.
  package var labels: [LabelChange]
  package var rootCauses: [RootCause]
  /// The change if the article that carries most of it were left out.
  package var withoutTopArticle: Double?
}

package struct ArticleContribution: Hashable, Sendable {
  package var article: String
  /// Part of the change of the figure, as a fraction (0.01 is a point).
  package var points: Double
}

/// A label in two versions.
package struct LabelChange: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case broken, fixed
    /// Wrong in both, in another way; or right in both, but counted otherwise.
    case changed
    case stillWrong = "still-wrong"
  }

  package var kind: Kind
  /// `nil` where the label was not there or was right and is not listed.
  package var base: LabelFate?
  package var head: LabelFate?
  /// Part of the change of the figure, as a fraction.
  package var points: Double

  /// The side that a reader wants to see: the wrong one.
  package var shown: LabelFate? { kind == .fixed ? base : head ?? base }
}

/// Something that many newly broken labels share.
package struct RootCause: Hashable, Sendable {
  /// Such as `cue`, with its value `per`.
  package var feature: String
  package var value: String
  package var broken: Int
  package var allBroken: Int
  /// Labels with the feature that are still right.
  package var stillRight: Int
  package var points: Double
}

package struct SliceChange: Hashable, Sendable {
  /// What the gold is cut by, such as `type` or `outlet`.
  package var dimension: String
  package var slice: String
  package var change: FigureChange
  package var articleCount: Int
  /// False discovery rate at which this slice would still be listed (Benjamini–Hochberg).
  package var qValue: Double
}

/// A change since a recorded version, split by who made it.
package struct SplitChange: Hashable, Sendable {
  package var figure: String
  package var recorded: Double?
  /// Old predictions, today's scorer, the gold of then.
  package var underScorer: Double?
  /// Old predictions, today's scorer, today's gold.
  package var underGold: Double?
  package var head: Double?

  package init(
    figure: String, recorded: Double?, underScorer: Double?, underGold: Double?, head: Double?
  ) {
    self.figure = figure
    self.recorded = recorded
    self.underScorer = underScorer
    self.underGold = underGold
    self.head = head
  }

  package var scorer: Double? { difference(recorded, underScorer) }
  package var gold: Double? { difference(underScorer, underGold) }
  package var pipeline: Double? { difference(underGold, head) }

  private func difference(_ from: Double?, _ to: Double?) -> Double? {
    guard let from, let to else { return nil }
    return to - from
  }
}
