import Scoring
import Statistics

/// Intervals and tests of a set of figures between two versions.
struct FigureTests {
  private let figures: FigureSet
  private let tables: PairedTables
  /// By figure: the chance of such a loss by itself.
  private let single: [Double?]
  /// The same within the gated family.
  private let adjusted: [FigureDefinition: Double]
  let changedArticles: Int
  let description: Comparison.TestDescription

  init(figures: FigureSet, tables: PairedTables, family: [FigureDefinition], seed: UInt64) {
    self.figures = figures
    self.tables = tables
    var single = [Double?](repeating: nil, count: figures.definitions.count)
    var adjusted: [FigureDefinition: Double] = [:]
    var outcomes: [PermutationOutcome] = []
    for (direction, higherIsBetter) in [(ChangeDirection.drop, true), (.gain, false)] {
      let all = figures.definitions.indices.filter {
        figures.definitions[$0].isBetterWhenHigher == higherIsBetter
      }
      let gated = all.filter { family.contains(figures.definitions[$0]) }
      let test = { (members: [Int], mostDraws: Int) in
        PairedPermutation(
          of: members.map { figures.formulas[$0] }, from: tables.base, to: tables.head,
          direction: direction, seed: seed
        ).outcome(moreDraws: mostDraws)
      }
      // Only a verdict needs the last digit of p.
      outcomes.append(test(all, 10_000))
      for (member, figure) in zip(all, outcomes[outcomes.count - 1].figures) {
        single[member] = figure?.pValue
      }
      for (member, figure) in zip(gated, test(gated, 100_000).figures) {
        adjusted[figures.definitions[member]] = figure?.adjustedPValue
      }
    }
    self.single = single
    self.adjusted = adjusted
    changedArticles = outcomes[0].changedArticles
    description = Comparison.TestDescription(
      seed: seed, draws: outcomes[0].draws, isExact: outcomes[0].isExact)
  }

  func changes() -> [FigureChange] { figures.definitions.indices.map(change) }

  private func change(_ index: Int) -> FigureChange {
    let definition = figures.definitions[index]
    let formula = figures.formulas[index]
    let interval = LinearizedInterval.change(of: formula, from: tables.base, to: tables.head)
    return FigureChange(
      name: definition.name,
      base: formula.value(of: tables.base.sums()), head: formula.value(of: tables.head.sums()),
      support: figures.support(of: index, in: tables.head),
      interval: interval.map {
        FigureChange.Interval(low: $0.low, high: $0.high, standardError: $0.standardError)
      },
      pValue: single[index], adjustedPValue: adjusted[definition],
      detectableLoss: interval.map { DetectableDrop.smallest(standardError: $0.standardError) },
      isBetterWhenHigher: definition.isBetterWhenHigher)
  }
}
