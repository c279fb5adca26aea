import LabelModel
import Scoring
import Statistics

/// Finds the parts of the gold in which a figure moved.
struct SliceComparer {
  let base: Scorecard
  let head: Scorecard
  let articles: [String]
  let seed: UInt64
  var draws = FigureTests.Draws().all

  /// Smaller slices say nothing and are not listed.
  private static let fewestLabels = 10.0
  private static let fewestArticles = 5
  /// How many of the listed slices may be false discoveries.
  private static let falseDiscoveryRate = 0.10

  /// Slices whose change is no chance at a false discovery rate of 10 %, the surest first.
  func moved(_ figures: [FigureDefinition]) -> [SliceChange] {
    let candidates = figures.filter { $0.slice == nil }.flatMap { figure in
      let one = counting(only: figure.metric)
      return one.labelSlices(of: figure) + one.articleSlices(of: figure)
    }
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

  /// The same without what other metrics counted, which every slice would look through.
  private func counting(only metric: String) -> SliceComparer {
    func card(_ card: Scorecard) -> Scorecard {
      var card = card
      for index in card.rows.indices {
        card.rows[index].counts = card.rows[index].counts.filter { $0.metric == metric }
      }
      return card
    }
    return SliceComparer(
      base: card(base), head: card(head), articles: articles, seed: seed, draws: draws)
  }

  /// Slices that the metric itself counts, such as entity types.
  private func labelSlices(of figure: FigureDefinition) -> [SliceChange] {
    var families: [String: SliceFamily] = [:]
    for entry in head.rows.flatMap(\.counts) where entry.metric == figure.metric {
      for slice in entry.counts.slices { families[slice.name] = slice.family }
    }
    return families.sorted { $0.key < $1.key }.compactMap { name, family in
      let sliced = FigureDefinition(
        metric: figure.metric, slice: name, statistic: figure.statistic)
      return change(of: sliced, dimension: family.rawValue, slice: name, articles: articles)
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
    let articleCount = set.supportByRow(of: 0, in: tables.head).count { $0 > 0 }
    var change = set.change(of: 0, in: tables)
    guard change.support >= Self.fewestLabels, articleCount >= Self.fewestArticles else {
      return nil
    }
    // Either direction is worth listing.
    change.pValue =
      PairedPermutation(
        of: set.formulas, from: tables.base, to: tables.head, direction: .change, seed: seed
      ).outcome(draws: draws, moreDraws: draws).figures[0]?.pValue
    return SliceChange(
      dimension: dimension, slice: slice, change: change, articleCount: articleCount, qValue: 1)
  }
}
