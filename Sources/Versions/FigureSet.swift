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
    var sources: [Source] = []
    var index: [Source: Int] = [:]
    func columns(_ source: Source) -> TallyColumns {
      if let known = index[source] { return TallyColumns(startingAt: known * 4) }
      index[source] = sources.count
      sources.append(source)
      return TallyColumns(startingAt: index.count * 4 - 4)
    }
    let shapes = Self.shapes(of: cards)
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
    supports[figure].reduce(0) { $0 + table.column($1 * 4 + 1).reduce(0, +) }
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
    var columns = [[Double]](
      repeating: [Double](repeating: 0, count: articles.count), count: sources.count * 4)
    for (place, article) in articles.enumerated() {
      guard let row = rows[article] else { continue }
      let counts = Dictionary(
        row.counts.map { ($0.metric, $0.counts) }, uniquingKeysWith: { first, _ in first })
      for (group, source) in sources.enumerated() {
        guard let tally = counts[source.metric]?.tally(source.slice, source.component) else {
          continue
        }
        columns[group * 4][place] = tally.goldHits
        columns[group * 4 + 1][place] = tally.gold
        columns[group * 4 + 2][place] = tally.predictedHits
        columns[group * 4 + 3][place] = tally.predicted
      }
    }
    return CountTable(columns: columns)
  }

  private struct Shape {
    var components = 1
    /// Slices that a macro average runs over.
    var types: Set<String> = []
  }

  private static func shapes(of cards: [Scorecard]) -> [String: Shape] {
    var shapes: [String: Shape] = [:]
    for card in cards {
      for entry in card.rows.flatMap(\.counts) {
        var shape = shapes[entry.metric] ?? Shape()
        shape.components = max(shape.components, entry.counts.whole.tallies.count)
        shape.types.formUnion(entry.counts.slices.filter { $0.family == .type }.map(\.name))
        shapes[entry.metric] = shape
      }
    }
    return shapes
  }
}

extension ArticleCounts {
  /// The tally of one component, of the whole or of a slice.
  func tally(_ slice: String?, _ component: Int) -> Tally? {
    let counts = slice.map { name in slices.first { $0.name == name }?.counts } ?? whole
    guard let counts, counts.tallies.indices.contains(component) else { return nil }
    return counts.tallies[component]
  }
}
