import LabelModel
package import Scoring
import Statistics
import Storage

/// Compares two evaluations on the same gold.
package struct Comparer: Sendable {
  /// The figures that a gate looks at, which make one family.
  private let primary: [FigureDefinition]
  /// The figures whose change is told label by label.
  private let explained: [FigureDefinition]
  /// Figures beside each metric's main one whose change is shown.
  private let shown: [FigureDefinition]
  private let catalogue: [Metric]
  /// How often outputs are swapped at random.
  var draws = FigureTests.Draws()
  /// Whether more is looked at than a gate needs: all other figures, and slices.
  var looksBeyondGate = true

  /// - Parameters:
  ///   - explained: figures that are told label by label beside the primary ones, such as those that a
  ///     guard watches.
  ///   - shown: figures that reports lead with, of which some are of a slice.
  package init(
    primary: [FigureDefinition], explained: [FigureDefinition] = [],
    shown: [FigureDefinition] = [], catalogue: [Metric] = MetricCatalogue.all
  ) {
    self.primary = primary
    self.explained = primary + explained.filter { !primary.contains($0) }
    self.shown = shown
    self.catalogue = catalogue
  }

  package func compare(_ base: Evaluation, _ head: Evaluation) -> Comparison {
    let articles = Self.commonArticles(base, head)
    var comparison = figures(base, head, articles)
    comparison.explanations = explained.compactMap { explanation(of: $0, base, head, articles) }
    return comparison
  }

  /// The same on all processors.
  package func compareConcurrently(_ base: Evaluation, _ head: Evaluation) async -> Comparison {
    let articles = Self.commonArticles(base, head)
    async let unexplained = figures(base, head, articles)
    let explanations = await withTaskGroup(of: (Int, ChangeExplanation?).self) { group in
      for (place, figure) in explained.enumerated() {
        group.addTask { (place, explanation(of: figure, base, head, articles)) }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    var comparison = await unexplained
    comparison.explanations = explanations.sorted { $0.0 < $1.0 }.compactMap(\.1)
    return comparison
  }

  private func explanation(
    of figure: FigureDefinition, _ base: Evaluation, _ head: Evaluation, _ articles: [String]
  ) -> ChangeExplanation? {
    ChangeExplainer(figure: figure, base: base, head: head, articles: articles).explanation()
  }

  /// The comparison without what explains it.
  private func figures(
    _ base: Evaluation, _ head: Evaluation, _ articles: [String]
  ) -> Comparison {
    let known = looksBeyondGate ? catalogue.flatMap { leading($0) } : []
    let others = primary.filter { !known.contains($0) }
    let figures = FigureSet(known + others, cards: [base.scorecard, head.scorecard])
    let clusters = Self.clusters(of: articles, in: head.scorecard)
    let tables = PairedTables(
      base: figures.table(base.scorecard, articles: articles).grouped(by: clusters),
      head: figures.table(head.scorecard, articles: articles).grouped(by: clusters))
    let seed = Self.seed(gold: head.digests.gold, family: primary.map(\.name))
    let tests = FigureTests(
      figures: figures, tables: tables, family: primary, seed: seed, draws: draws)
    let changes = tests.changes()
    return Comparison(
      base: Comparison.Side(base), head: Comparison.Side(head), articleCount: articles.count,
      changedArticleCount: tests.changedArticles,
      changes: changes,
      explanations: [],
      slices: looksBeyondGate && tests.changedArticles > 0
        ? SliceComparer(
          base: base.scorecard, head: head.scorecard, articles: articles, seed: seed,
          draws: draws.all
        ).moved(primary) : [],
      splits: [], test: tests.description)
  }

  /// The main figure of a metric, and after it the others of it that are shown.
  private func leading(_ metric: Metric) -> [FigureDefinition] {
    let main = FigureDefinition(main: metric)
    return [main].compactMap(\.self) + shown.filter { $0.metric == metric.name && $0 != main }
  }

  /// Articles that both were scored on, sorted.
  static func commonArticles(_ base: Evaluation, _ head: Evaluation) -> [String] {
    let known = Set(base.scorecard.rows.map(\.article))
    return head.scorecard.rows.map(\.article).filter { known.contains($0) }.sorted()
  }

  /// The sampling unit of every row, or `nil` where every article is its own.
  static func clusters(of card: Scorecard) -> [String]? {
    guard card.rows.contains(where: { $0.metadata.cluster != nil }) else { return nil }
    return clusters(of: card.rows.map(\.article), in: card)
  }

  /// Articles on one story are one sampling unit.
  static func clusters(of articles: [String], in card: Scorecard) -> [String] {
    let clusters = Dictionary(
      card.rows.map { ($0.article, $0.metadata.cluster.map { "cluster " + $0 } ?? $0.article) },
      uniquingKeysWith: { first, _ in first })
    return articles.map { clusters[$0] ?? $0 }
  }

  /// From what is compared and nothing else, so that nobody can fish for a seed.
  static func seed(gold: String, family: [String]) -> UInt64 {
    let digest = SHA256.hex(of: ([gold] + family.sorted()).joined(separator: "\n"))
    return UInt64(digest.prefix(16), radix: 16) ?? 0
  }
}

/// The counts of two versions, row by row the same articles.
struct PairedTables {
  var base: CountTable
  var head: CountTable
}
