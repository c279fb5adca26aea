import Scoring
import Statistics

/// Figures side by side over one table of counts, so that one set of resamples serves them all.
struct FigureSet {
  let definitions: [FigureDefinition]
  let formulas: [FigureFormula]
  /// What each group of four columns counts.
  private let sources: [Source]
  /// By figure: the groups whose gold labels stand behind it.
  private let supports: [[Int]]

  private struct Source: Hashable {
    var metric: String
    var slice: String?
    var component: Int
  }

  /// `cards` say how many components each metric has and which slices there are.
  init(_ definitions: [FigureDefinition], cards: [Scorecard]) {
    var counts: [String: [ArticleCounts]] = [:]
    let metrics = Set(definitions.map(\.metric))
    for entry in cards.lazy.flatMap(\.rows).flatMap(\.counts) where metrics.contains(entry.metric) {
      counts[entry.metric, default: []].append(entry.counts)
    }
    self.init(definitions, counts: counts)
  }

  /// `counts` of every metric, article by article, say how many components it has and which slices.
  init(_ definitions: [FigureDefinition], counts: [String: [ArticleCounts]]) {
    self.init(definitions, shapes: counts.mapValues { Shape($0) })
  }

  /// All of one metric that has so many components, and none of them a macro average.
  init(_ definitions: [FigureDefinition], components: Int) {
    let shapes = definitions.first.map { [$0.metric: Shape(components: components)] }
    self.init(definitions, shapes: shapes ?? [:])
  }

  private init(_ definitions: [FigureDefinition], shapes: [String: Shape]) {
    var sources: [Source] = []
    var index: [Source: Int] = [:]
    func columns(_ source: Source) -> TallyColumns {
      if let known = index[source] { return TallyColumns(startingAt: known * 4) }
      index[source] = sources.count
      sources.append(source)
      return TallyColumns(startingAt: index.count * 4 - 4)
    }
    let countingGoldOnly = Set(
      MetricCatalogue.all.filter { $0.reading == .meanWhereGoldHas }.map(\.name))
    var formulas: [FigureFormula] = []
    var supports: [[Int]] = []
    for definition in definitions {
      let shape = shapes[definition.metric]
      let slices: [String?] =
        definition.slice == "macro" ? (shape?.types ?? []).sorted() : [definition.slice]
      let components = (0..<(shape?.components ?? 1)).flatMap { component in
        slices.map { Source(metric: definition.metric, slice: $0, component: component) }
      }
      let members = components.map { source in
        let columns = columns(source)
        return FigureFormula.MeanComponent(
          definition.formula(of: columns),
          support: definition.slice == "macro" || countingGoldOnly.contains(definition.metric)
            ? ColumnSum(columns.gold) : nil)
      }
      // Components of one metric see the same labels, so the first speaks for all.
      supports.append(components.filter { $0.component == 0 }.compactMap { index[$0] })
      if let only = members.first, members.count == 1, definition.slice != "macro" {
        formulas.append(only.formula)
      } else {
        formulas.append(.mean(members))
      }
    }
    self.definitions = definitions
    self.formulas = formulas
    self.sources = sources
    self.supports = supports
  }

  /// How many gold labels stand behind a figure.
  func support(of figure: Int, in table: CountTable) -> Double {
    support(of: figure, sums: table.sums())
  }

  func support(of figure: Int, sums: [Double]) -> Double {
    supports[figure].reduce(0) { $0 + sums[$1 * 4 + 1] }
  }

  /// The gold labels behind a figure, row by row.
  func supportByRow(of figure: Int, in table: CountTable) -> [Double] {
    supports[figure].reduce([Double](repeating: 0, count: table.rowCount)) { sums, group in
      zip(sums, table.column(group * 4 + 1)).map { $0 + $1 }
    }
  }

  /// One row an article, in the order of `articles`; an article without counts is a row of zeros.
  func table(_ card: Scorecard, articles: [String]) -> CountTable {
    let rows = Dictionary(
      card.rows.map { ($0.article, $0) }, uniquingKeysWith: { first, _ in first })
    var columns = emptyColumns(articles.count)
    for (place, article) in articles.enumerated() {
      guard let row = rows[article] else { continue }
      let counts = Dictionary(
        row.counts.map { ($0.metric, $0.counts) }, uniquingKeysWith: { first, _ in first })
      for (group, source) in sources.enumerated() {
        let tally = counts[source.metric]?.tally(source.slice, source.component)
        if let tally { columns.set(tally, group, at: place) }
      }
    }
    return CountTable(columns: columns.values)
  }

  /// One row an article, where all figures are of the one metric that counted `articles`.
  func table(of articles: [ArticleCounts]) -> CountTable {
    var columns = emptyColumns(articles.count)
    for (place, counts) in articles.enumerated() {
      for (group, source) in sources.enumerated() {
        let tally = counts.tally(source.slice, source.component)
        if let tally { columns.set(tally, group, at: place) }
      }
    }
    return CountTable(columns: columns.values)
  }

  private func emptyColumns(_ rowCount: Int) -> Columns {
    Columns(
      values: [[Double]](
        repeating: [Double](repeating: 0, count: rowCount), count: sources.count * 4))
  }

  /// Four a group: the parts of a tally.
  private struct Columns {
    var values: [[Double]]

    mutating func set(_ tally: Tally, _ group: Int, at place: Int) {
      values[group * 4][place] = tally.goldHits
      values[group * 4 + 1][place] = tally.gold
      values[group * 4 + 2][place] = tally.predictedHits
      values[group * 4 + 3][place] = tally.predicted
    }
  }

  private struct Shape {
    var components = 1
    /// Slices that a macro average runs over.
    var types: Set<String> = []

    init(components: Int) { self.components = components }

    init(_ articles: [ArticleCounts]) {
      for counts in articles {
        if !counts.whole.hasOneTally { components = max(components, counts.whole.tallies.count) }
        for slice in counts.slices where slice.family == .type && !types.contains(slice.name) {
          types.insert(slice.name)
        }
      }
    }
  }
}

extension ArticleCounts {
  /// The tally of one component, of the whole or of a slice.
  func tally(_ slice: String?, _ component: Int) -> Tally? {
    let counts = slice.map { name in slices.first { $0.name == name }?.counts } ?? whole
    guard let counts else { return nil }
    if component == 0 { return counts.tally }
    guard counts.tallies.indices.contains(component) else { return nil }
    return counts.tallies[component]
  }
}
