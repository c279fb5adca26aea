import Testing

@testable import Statistics

@Suite struct ChangeContributionsTests {
  typealias Tables = ExampleTables

  /// Random versions with unequal hits, halves and articles without anything.
  @Test(arguments: 0..<60)
  func partsSumToTheChange(seed: Int) throws {
    var random = CounterRandom(seed: 17, stream: seed)
    func version() -> CountTable {
      CountTable(
        rows: (0..<9).map { _ in
          (0..<2).flatMap { _ -> [Double] in
            let gold = random.next(below: 9)
            let predicted = random.next(below: 9)
            let hits = [gold, predicted].map { Double(random.next(below: 2 * $0 + 1)) / 2 }
            return [hits[0], Double(gold), hits[1], Double(predicted)]
          }
        })
    }
    let (before, after) = (version(), version())
    let second = TallyColumns(startingAt: 4)
    let formulas: [FigureFormula] = [
      Tables.recall, Tables.precision, Tables.f1, Tables.tally.fMeasure(beta: 2),
      .mean([.init(Tables.f1), .init(second.fMeasure(beta: 0.5)), .init(.ratio(second.recall))]),
    ]
    for formula in formulas {
      let old = try #require(formula.value(of: before.sums()))
      let new = try #require(formula.value(of: after.sums()))
      let parts = try #require(ChangeContributions(of: formula, from: before, to: after))
      #expect(isClose(parts.ofArticles().reduce(0, +), new - old, within: 1e-12))
    }
  }

  @Test func unchangedArticlesAddExactlyNothing() throws {
    let parts = try #require(
      ChangeContributions(of: Tables.f1, from: Tables.before, to: Tables.after))
    let articles = parts.ofArticles()
    for row in [2, 5, 8] { #expect(articles[row] == 0) }
  }

  @Test func aBrokenLabelCostsWhatTheFormulaSays() throws {
    let (old, new) = (Tables.before.sums(), Tables.after.sums())
    let figure = try #require(Tables.f1.value(of: old))
    let bottom = new[1] + new[3]
    let parts = try #require(
      ChangeContributions(of: Tables.f1, from: Tables.before, to: Tables.after))
    // A hit became a miss: one hit less and one prediction less.
    let broken = parts.of(difference: [-1, 0, -1, -1])
    #expect(isClose(broken, -(2 - figure) / bottom, within: 1e-15))
    let spurious = parts.of(difference: [0, 0, 0, 1])
    #expect(isClose(spurious, -figure / bottom, within: 1e-15))
  }

  @Test func figuresThatVanishAreSplitToo() throws {
    let before = Tables.clustersBefore
    let nothing = CountTable(rows: (0..<12).map { [0, before.row($0)[1], 0, 0] })
    for (old, new) in [(before, nothing), (nothing, before)] {
      let parts = try #require(ChangeContributions(of: Tables.f1, from: old, to: new))
      let change =
        try #require(Tables.f1.value(of: new.sums()))
        - #require(Tables.f1.value(of: old.sums()))
      #expect(isClose(parts.ofArticles().reduce(0, +), change, within: 1e-12))
    }
    #expect(ChangeContributions(of: Tables.precision, from: before, to: nothing) == nil)
  }
}
