import Testing

@testable import Statistics

/// Seeded simulations: false alarms and coverage are what they are said to be.
///
/// Each prints its figure, for `Documentation/Statistics.md`.
@Suite struct CalibrationTests {
  /// Articles with about `density` gold labels each and a recall and precision of their own.
  private struct Simulation {
    var random: CounterRandom

    mutating func binomial(_ count: Int, _ probability: Double) -> Int {
      (0..<count).count { _ in random.fraction() < probability }
    }

    /// Hits, gold, hits, predicted of one article; its quality varies around 0.8.
    mutating func article(density: Int) -> (gold: Int, hits: Int, spurious: Int) {
      let gold = random.next(below: 2 * density + 1)
      let quality = 0.65 + 0.3 * random.fraction()
      return (gold, binomial(gold, quality), binomial(gold, 0.2))
    }

    /// The outputs of two versions that are the same but for interchangeable luck.
    mutating func pair(density: Int, churn: Double) -> ([Double], [Double]) {
      let base = article(density: density)
      var rows: [[Double]] = []
      for _ in 0..<2 {
        let hits = base.hits - binomial(base.hits, churn) + binomial(base.gold - base.hits, churn)
        let spurious = base.spurious + binomial(base.gold, churn / 4)
        rows.append([hits, base.gold, hits, hits + spurious].map(Double.init))
      }
      return (rows[0], rows[1])
    }
  }

  private static let family = (0..<3).map { TallyColumns(startingAt: 4 * $0).fMeasure() }

  /// Versions of 50 articles with a dense, a middling and a rare layer.
  private static func versions(_ replication: Int, lost: Double = 0) -> (CountTable, CountTable) {
    var simulation = Simulation(random: CounterRandom(seed: 2_026, stream: replication))
    var rows: ([[Double]], [[Double]]) = ([], [])
    for _ in 0..<50 {
      var row: ([Double], [Double]) = ([], [])
      for density in [20, 6, 2] {
        var (before, after) = simulation.pair(density: density, churn: 0.05)
        let broken = Double(simulation.binomial(Int(after[0]), lost))
        for column in [0, 2, 3] { after[column] -= broken }
        row.0 += before
        row.1 += after
      }
      rows.0.append(row.0)
      rows.1.append(row.1)
    }
    return (CountTable(rows: rows.0), CountTable(rows: rows.1))
  }

  private static func alarms(replications: Int, lost: Double = 0) -> Int {
    (0..<replications).count { replication in
      let (before, after) = versions(replication, lost: lost)
      let test = PairedPermutation(
        of: family, from: before, to: after, direction: .drop, seed: UInt64(replication))
      // 99 draws keep the level exact, since 0.05·(99 + 1) is whole; only power is lost.
      let outcome = test.outcome(draws: 99, moreDraws: 99)
      return outcome.figures.contains { ($0?.adjustedPValue ?? 1) <= 0.05 }
    }
  }

  private static func say(_ what: String, _ found: Int, of all: Int) {
    let perMille = (found * 1_000 + all / 2) / all
    print("calibration: \(what): \(found) of \(all) (\(perMille / 10).\(perMille % 10) %)")
  }

  /// 400 times no change: at 5 % 20 alarms are expected, and 7 to 33 lie within 3 deviations.
  @Test func familyWiseFalseAlarms() {
    let alarms = Self.alarms(replications: 400)
    Self.say("false alarms of a family of three figures at 5 %", alarms, of: 400)
    #expect((7...33).contains(alarms), "\(alarms) alarms")
  }

  @Test func aTrueDropIsSeen() {
    // 6 % of all right labels lost, as against 5 % that change at random.
    let alarms = Self.alarms(replications: 20, lost: 0.06)
    Self.say("a loss of 6 % of the right labels is found", alarms, of: 20)
    #expect(alarms >= 16, "\(alarms) alarms")
  }

  /// 400 samples of 20 articles: the 95 % interval holds the true figure in at least 92 %.
  @Test func coverageOfAFigure() throws {
    // Expected per label: 0.8 hits, 0.2 spurious. F = 2·0.8/(1 + 0.8 + 0.2).
    let truth = 0.8
    var covered = 0
    for replication in 0..<400 {
      var simulation = Simulation(random: CounterRandom(seed: 11, stream: replication))
      let rows = (0..<20).map { _ in simulation.pair(density: 10, churn: 0).0 }
      let interval = try #require(
        LinearizedInterval.figure(Self.family[0], in: CountTable(rows: rows)))
      if interval.low <= truth, truth <= interval.high { covered += 1 }
    }
    Self.say("the 95 % interval of a figure holds the truth", covered, of: 400)
    #expect(covered >= 368, "\(covered) of 400")
  }

  @Test func coverageOfAChange() throws {
    var covered = 0
    for replication in 0..<400 {
      var simulation = Simulation(random: CounterRandom(seed: 12, stream: replication))
      let pairs = (0..<20).map { _ in simulation.pair(density: 20, churn: 0.05) }
      let interval = try #require(
        LinearizedInterval.change(
          of: Self.family[0], from: CountTable(rows: pairs.map(\.0)),
          to: CountTable(rows: pairs.map(\.1))))
      if interval.low <= 0, 0 <= interval.high { covered += 1 }
    }
    Self.say("the 95 % interval of a change holds the truth", covered, of: 400)
    #expect(covered >= 368, "\(covered) of 400")
  }
}
