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

  /// How often outputs are swapped at random: of all figures, and of those that a verdict hangs on
  /// where their p is close to its limit.
  struct Draws {
    var all = 10_000
    var gated = 100_000
  }

  init(
    figures: FigureSet, tables: PairedTables, family: [FigureDefinition], seed: UInt64,
    draws: Draws = Draws()
  ) {
    self.figures = figures
    self.tables = tables
    let definitions = figures.definitions
    func test(_ members: [Int], moreDraws: Int) -> PermutationOutcome {
      PairedPermutation(
        of: members.map { figures.formulas[$0] },
        directions: members.map { definitions[$0].isBetterWhenHigher ? .drop : .gain },
        from: tables.base, to: tables.head, seed: seed
      ).outcome(draws: draws.all, moreDraws: moreDraws)
    }
    let gated = definitions.indices.filter { family.contains(definitions[$0]) }
    let isWholeGated = gated.count == definitions.count
    let all = test(Array(definitions.indices), moreDraws: isWholeGated ? draws.gated : draws.all)
    single = all.figures.map { $0?.pValue }
    let joint = gated.isEmpty || isWholeGated ? all : test(gated, moreDraws: draws.gated)
    adjusted = Dictionary(
      zip(gated, joint.figures).compactMap { member, figure in
        figure.map { (definitions[member], $0.adjustedPValue) }
      }, uniquingKeysWith: { first, _ in first })
    changedArticles = all.changedArticles
    description = Comparison.TestDescription(
      seed: seed, draws: joint.draws, isExact: joint.isExact)
  }

  func changes() -> [FigureChange] { figures.definitions.indices.map(change) }

  private func change(_ index: Int) -> FigureChange {
    let definition = figures.definitions[index]
    var change = figures.change(of: index, in: tables)
    change.pValue = single[index]
    change.adjustedPValue = adjusted[definition]
    return change
  }
}

extension FigureSet {
  /// How a figure changed, with its interval and without any test.
  func change(of index: Int, in tables: PairedTables) -> FigureChange {
    let interval = LinearizedInterval.change(
      of: formulas[index], from: tables.base, to: tables.head)
    return FigureChange(
      name: definitions[index].name,
      base: formulas[index].value(of: tables.base.sums()),
      head: formulas[index].value(of: tables.head.sums()),
      support: support(of: index, in: tables.head),
      interval: interval.map {
        FigureChange.Interval(low: $0.low, high: $0.high, standardError: $0.standardError)
      },
      pValue: nil, adjustedPValue: nil,
      detectableLoss: interval.map { DetectableDrop.smallest(standardError: $0.standardError) },
      isBetterWhenHigher: definitions[index].isBetterWhenHigher)
  }
}
