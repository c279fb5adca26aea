package import Scoring
import Statistics

/// How many more articles would make a drop visible that is not yet, and of which kind.
///
/// The error of a change falls with the articles: SE² = n/(n−1)·(Σe² + m·v)·(D/(D + m·d))² after m more
/// of which each has d gold labels and adds v to Σe², as those at hand do.
package struct GatePlan {
  private let figures: FigureSet
  private let tables: PairedTables

  /// A change of which the error is known, since another change of its kind will have the like.
  package init(_ primary: [FigureDefinition], base: Scorecard, head: Scorecard) {
    figures = FigureSet(primary, cards: [base, head])
    let articles = base.rows.map(\.article)
    let clusters = Comparer.clusters(of: articles, in: base)
    tables = PairedTables(
      base: figures.table(base, articles: articles).grouped(by: clusters),
      head: figures.table(head, articles: articles).grouped(by: clusters))
  }

  package struct Need: Hashable, Sendable {
    package var figure: String
    /// The smallest loss that is found in four of five cases now, as a fraction.
    package var detectable: Double
    /// Articles like those at hand; 0 where there are enough, `nil` where no number is.
    package var alike: Int?
    /// Articles like the third of those at hand that has most labels of the figure.
    package var dense: Int?
    /// Gold labels that an article of that third has at least.
    package var denseLabels: Int
  }

  /// What each figure needs so that a loss of `drop` (a fraction) is found in four of five cases.
  ///
  /// A figure that is undefined, or of too few articles, is left out.
  package func needs(toSee drop: Double) -> [Need] {
    figures.definitions.indices.compactMap { need($0, drop) }
  }

  private func need(_ index: Int, _ drop: Double) -> Need? {
    let labels = figures.supportByRow(of: index, in: tables.head)
    guard
      let interval = LinearizedInterval.change(
        of: figures.formulas[index], from: tables.base, to: tables.head),
      let influences = LinearizedInterval.influences(
        onChangeOf: figures.formulas[index], from: tables.base, to: tables.head)
    else { return nil }
    let order = labels.indices.sorted { (-labels[$0], $0) < (-labels[$1], $1) }
    let third = Array(order.prefix((labels.count + 2) / 3))
    func more(_ members: [Int]) -> Int? {
      let count = Double(members.count)
      return Self.articles(
        of: Kind(
          square: members.reduce(0) { $0 + influences[$1] * influences[$1] } / count,
          labels: members.reduce(0) { $0 + labels[$1] } / count),
        addedTo: influences.count, squares: influences.reduce(0) { $0 + $1 * $1 },
        labels: labels.reduce(0, +), drop: drop)
    }
    return Need(
      figure: figures.definitions[index].name,
      detectable: DetectableDrop.smallest(standardError: interval.standardError),
      alike: more(order), dense: more(third),
      denseLabels: Int(third.map { labels[$0] }.min() ?? 0))
  }

  /// What an article of a kind adds: to the sum of squared influences, and gold labels.
  private struct Kind {
    var square: Double
    var labels: Double
  }

  private static let most = 1 << 20

  private static func articles(
    of kind: Kind, addedTo count: Int, squares: Double, labels: Double, drop: Double
  ) -> Int? {
    func isVisible(_ more: Int) -> Bool {
      let all = Double(count + more)
      let shrunk = labels / (labels + Double(more) * kind.labels)
      let square = (squares + Double(more) * kind.square) * shrunk * shrunk * all / (all - 1)
      return DetectableDrop.smallest(standardError: square.squareRoot()) <= drop
    }
    if isVisible(0) { return 0 }
    guard isVisible(most) else { return nil }
    var (low, high) = (0, most)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isVisible(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
