import LabelModel
import Scoring
import Statistics

/// Finds the parts of the gold in which a figure moved.
struct SliceComparer {
  let base: Scorecard
  let head: Scorecard
  let articles: [String]
  let seed: UInt64

  /// Smaller slices say nothing and are not listed.
  private static let fewestLabels = 10.0
  private static let fewestArticles = 5
  /// How many of the listed slices may be false discoveries.
  private static let falseDiscoveryRate = 0.10

  /// Slices whose change is no chance at a false discovery rate of 10 %, the surest first.
  func moved(_ figures: [FigureDefinition]) -> [SliceChange] {
    let candidates = figures.filter { $0.slice == nil }
      .flatMap { labelSlices(of: $0) + articleSlices(of: $0) }
    let tested = candidates.filter { $0.change.pValue != nil }
    let adjusted = MultipleTesting.benjaminiHochberg(tested.map { $0.change.pValue ?? 1 })
    return zip(tested, adjusted).map { slice, qValue in
      var slice = slice
      slice.qValue = qValue
      return slice
    }
    .filter { $0.qValue <= Self.falseDiscoveryRate && $0.change.delta != 0 }
    .sorted {
      ($0.qValue, $0.change.pValue ?? 1, $0.dimension, $0.slice, $0.change.name)
        < ($1.qValue, $1.change.pValue ?? 1, $1.dimension, $1.slice, $1.change.name)
    }
  }

  /// Slices that the metric itself counts, such as entity types.
  private func labelSlices(of figure: FigureDefinition) -> [SliceChange] {
    let names = Set(
      head.rows.flatMap(\.counts).filter { $0.metric == figure.metric }
        .flatMap { $0.counts.slices.map(\.name) })
    return names.sorted().compactMap { name in
      let sliced = FigureDefinition(
        metric: figure.metric, slice: name, statistic: figure.statistic)
      return change(of: sliced, dimension: "type", slice: name, articles: articles)
    }
  }

  /// Slices by what is known of the articles.
  private func articleSlices(of figure: FigureDefinition) -> [SliceChange] {
    let metadata = Dictionary(
      head.rows.map { ($0.article, $0.metadata) }, uniquingKeysWith: { first, _ in first })
    let dimensions: [(String, (ArticleMetadata) -> String?)] = [
      ("outlet", \.outlet), ("section", \.section), ("split", \.split), ("language", \.language),
    ]
    var slices: [SliceChange] = []
    for (dimension, key) in dimensions {
      let groups = Dictionary(grouping: articles) { metadata[$0].flatMap(key) ?? "" }
      for (value, members) in groups.sorted(by: { $0.key < $1.key })
      where !value.isEmpty && members.count < articles.count {
        if let slice = change(
          of: figure, dimension: dimension, slice: value, articles: members)
        {
          slices.append(slice)
        }
      }
    }
    return slices
  }

  private func change(
    of figure: FigureDefinition, dimension: String, slice: String, articles: [String]
  ) -> SliceChange? {
    let set = FigureSet([figure], cards: [base, head])
    let clusters = Comparer.clusters(of: articles, in: head)
    let tables = PairedTables(
      base: set.table(base, articles: articles).grouped(by: clusters),
      head: set.table(head, articles: articles).grouped(by: clusters))
    let support = tables.head.column(1)
    let articleCount = support.count { $0 > 0 }
    guard support.reduce(0, +) >= Self.fewestLabels, articleCount >= Self.fewestArticles else {
      return nil
    }
    var change = FigureTests(figures: set, tables: tables, family: [], seed: seed).changes()[0]
    // Either direction is worth listing.
    change.pValue =
      PairedPermutation(
        of: set.formulas, from: tables.base, to: tables.head, direction: .change, seed: seed
      ).outcome(moreDraws: 10_000).figures[0]?.pValue
    return SliceChange(
      dimension: dimension, slice: slice, change: change, articleCount: articleCount, qValue: 1)
  }
}
