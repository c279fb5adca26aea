import Testing

@testable import Statistics

@Suite struct GammaAgreementTests {
  typealias Unit = AnnotatedUnit<String>

  private static func units(_ values: [(Int, Int, String)]) -> [Unit] {
    values.map { Unit(start: $0.0, end: $0.1, category: $0.2) }
  }

  private static let tokens = (
    units([(0, 3, "PERSON"), (5, 7, "ORG"), (10, 12, "PERSON"), (20, 22, "LOC")]),
    units([(0, 3, "PERSON"), (5, 8, "ORG"), (10, 12, "ORG"), (30, 31, "PERSON")])
  )
  private static let shifted = (
    units([(1, 5, "a"), (6, 10, "b"), (11, 15, "a")]),
    units([(2, 6, "a"), (7, 11, "b"), (12, 16, "a")])
  )

  @Test func observedDisorderIsExact() throws {
    let tokens = try #require(
      GammaAgreement(Self.tokens.0, Self.tokens.1, samples: 2, seed: 1))
    #expect(isClose(tokens.observedDisorder, 0.76, within: 1e-15))
    let shifted = try #require(
      GammaAgreement(Self.shifted.0, Self.shifted.1, samples: 2, seed: 1))
    #expect(isClose(shifted.observedDisorder, 0.0625, within: 1e-15))
  }

  /// pygamma-agreement 0.5.9 gives 0.536 (seed 0, 200 samples) and 0.8836 (30 samples).
  @Test func statisticalSamplingComesNearTheTool() throws {
    let tokens = try #require(
      GammaAgreement(
        Self.tokens.0, Self.tokens.1, sampling: .statistical, samples: 1_000, seed: 1))
    #expect(isClose(tokens.coefficient, 0.536, within: 0.02))
    let shifted = try #require(
      GammaAgreement(
        Self.shifted.0, Self.shifted.1, sampling: .statistical, samples: 1_000, seed: 1))
    #expect(isClose(shifted.coefficient, 0.8836, within: 0.02))
  }

  /// numpy with 20,000 samples and `scipy.optimize.linear_sum_assignment`: 0.50847 and 0.91509.
  @Test func turningAgreesWithSciPy() throws {
    let tokens = try #require(
      GammaAgreement(Self.tokens.0, Self.tokens.1, samples: 1_000, seed: 1))
    #expect(abs(tokens.coefficient - 0.50847) < 4 * tokens.standardError)
    #expect(tokens.standardError < 0.005)
    let shifted = try #require(
      GammaAgreement(Self.shifted.0, Self.shifted.1, samples: 1_000, seed: 1))
    #expect(abs(shifted.coefficient - 0.91509) < 4 * shifted.standardError)
  }

  /// The mean's over the samples, of which a third one adds its own deviation.
  @Test func theStandardErrorIsThatOfTheMean() throws {
    func mean(_ samples: Int) throws -> (value: Double, error: Double) {
      let gamma = try #require(
        GammaAgreement(Self.tokens.0, Self.tokens.1, samples: samples, seed: 1))
      let square = gamma.expectedDisorder * gamma.expectedDisorder
      return (gamma.expectedDisorder, gamma.standardError * square / gamma.observedDisorder)
    }
    let (two, three) = (try mean(2), try mean(3))
    // Of two values the mean's error is half their distance.
    let values = [
      two.value - two.error, two.value + two.error, 3 * three.value - 2 * two.value,
    ]
    let squares = values.reduce(0) { $0 + ($1 - three.value) * ($1 - three.value) }
    #expect(two.error > 0)
    #expect(isClose(three.error, (squares / 2 / 3).squareRoot(), within: 1e-12))
  }

  /// Where in a text the units begin does not matter.
  @Test func agreementDoesNotDependOnTheBeginning() throws {
    func moved(_ units: [Unit]) -> [Unit] {
      units.map { Unit(start: Int($0.start) + 7, end: Int($0.end) + 7, category: $0.category) }
    }
    let here = try #require(GammaAgreement(Self.tokens.0, Self.tokens.1, samples: 9, seed: 1))
    let there = try #require(
      GammaAgreement(moved(Self.tokens.0), moved(Self.tokens.1), samples: 9, seed: 1))
    #expect(isClose(there.coefficient, here.coefficient, within: 1e-12))
  }

  @Test func equalUnitsAgreeAndTheSeedDecidesAlone() throws {
    let equal = try #require(GammaAgreement(Self.tokens.0, Self.tokens.0, samples: 20, seed: 9))
    #expect(equal.coefficient == 1)
    let one = GammaAgreement(Self.tokens.0, Self.tokens.1, samples: 20, seed: 9)
    #expect(one == GammaAgreement(Self.tokens.0, Self.tokens.1, samples: 20, seed: 9))
    #expect(one != GammaAgreement(Self.tokens.0, Self.tokens.1, samples: 20, seed: 10))
    #expect(GammaAgreement(Self.tokens.0, [], samples: 20, seed: 9) == nil)
  }

  /// Every assignment of small matrices is tried, tall and wide ones.
  @Test(arguments: 0..<80)
  func assignmentIsCheapest(seed: Int) {
    var random = CounterRandom(seed: 3, stream: seed)
    let (rows, columns) = (1 + random.next(below: 5), 1 + random.next(below: 5))
    let costs = (0..<rows * columns).map { _ in Double(random.next(below: 9)) - 4 }
    let assignment = Assignment(costs: costs, rowCount: rows, columnCount: columns)
    let used = assignment.columns.compactMap(\.self)
    #expect(used.count == min(rows, columns) && Set(used).count == used.count)
    #expect(assignment.cost == cheapest(costs, rows, columns, from: 0, used: []))
  }

  private func cheapest(
    _ costs: [Double], _ rows: Int, _ columns: Int, from row: Int, used: Set<Int>
  ) -> Double {
    if row == rows || used.count == columns { return 0 }
    var best = Double.infinity
    for column in 0..<columns where !used.contains(column) {
      let rest = cheapest(costs, rows, columns, from: row + 1, used: used.union([column]))
      best = min(best, costs[row * columns + column] + rest)
    }
    // A row may be left out where there are too few columns.
    if rows - row > columns - used.count {
      best = min(best, cheapest(costs, rows, columns, from: row + 1, used: used))
    }
    return best
  }
}
