import FoundationEssentials
import TestSupport
import Testing

@testable import Statistics

/// Closed forms and full enumerations from outside the repository.
@Suite struct ExactVectorTests {
  private struct Vectors: Decodable {
    struct Distribution: Decodable {
      var docs: [[Double]]
      var f1, mean, q025, q05, q50, q95, q975: Double
    }
    struct Permutation: Decodable {
      var a, b: [[Double]]
      var diff, p_two_sided, p_one_sided_in_the_direction_seen: Double
      var swaps: Int
    }
    struct Wilson: Decodable {
      var k, n: Int
      var lo, hi: Double
    }
    struct McNemar: Decodable {
      var only_a, only_b: Int
      var p_exact_two_sided: Double
    }
    var bootstrap: [Distribution]
    var permutation: [Permutation]
    var wilson: [Wilson]
    var mcnemar: [McNemar]
  }

  /// The vectors, or `nil` where they are not there, which is said aloud.
  private static func vectors(in test: String = #function) throws -> Vectors? {
    guard let file = SharedData.file("vectors/stats_exact.json") else {
      SharedData.skipped("vectors/stats_exact.json", in: test)
      return nil
    }
    return try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: file))
  }

  /// F1 of columns true positives, false positives, false negatives.
  private static let f1 = FigureFormula.ratio(
    RatioOfSums(
      ColumnSum(0, weight: 2), over: ColumnSum(0, weight: 2) + ColumnSum(1) + ColumnSum(2)))

  @Test func bootstrapDistributionsByEnumeration() throws {
    guard let vectors = try Self.vectors() else { return }
    for vector in vectors.bootstrap {
      let table = CountTable(rows: vector.docs)
      let all = Self.everyResample(of: table)
      let values = Self.f1.values(of: all).sorted()
      let mean = values.reduce(0, +) / Double(values.count)
      #expect(isClose(mean, vector.mean, within: 1e-12))
      for (probability, quantile) in [
        (0.025, vector.q025), (0.05, vector.q05), (0.5, vector.q50), (0.95, vector.q95),
        (0.975, vector.q975),
      ] {
        // The distribution is whole here: the first value that reaches the probability.
        let place = Int((probability * Double(values.count)).rounded(.up)) - 1
        #expect(isClose(values[place], quantile, within: 1e-12))
      }
      // Random draws must come from that distribution: within four standard errors of its mean.
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let error = (squares / Double(values.count) / 4_000).squareRoot()
      let drawn = Bootstrap(of: [Self.f1], in: table, seed: 31).replicates(draws: 0..<4_000)[0]
      #expect(abs(drawn.reduce(0, +) / 4_000 - mean) < 4 * error)
    }
  }

  private static func everyResample(of table: CountTable) -> SumsBlock {
    let count = (0..<table.rowCount).reduce(1) { product, _ in product * table.rowCount }
    var block = SumsBlock(width: count, columnCount: table.columnCount)
    for resample in 0..<count {
      var code = resample
      for _ in 0..<table.rowCount {
        for column in 0..<table.columnCount {
          block.values[column * count + resample] +=
            table.values[column * table.rowCount + code % table.rowCount]
        }
        code /= table.rowCount
      }
    }
    return block
  }

  @Test func permutationByEnumeration() throws {
    guard let vectors = try Self.vectors() else { return }
    for vector in vectors.permutation {
      let (a, b) = (CountTable(rows: vector.a), CountTable(rows: vector.b))
      func figure(_ direction: ChangeDirection) throws -> PermutationOutcome.Figure {
        let test = PairedPermutation(of: [Self.f1], from: a, to: b, direction: direction, seed: 0)
        return try #require(test.outcome().figures[0])
      }
      let change = try figure(.change)
      #expect(isClose(abs(change.change), vector.diff, within: 1e-15))
      #expect(change.pValue == vector.p_two_sided)
      let seen = try figure(change.change < 0 ? .drop : .gain)
      #expect(seen.pValue == vector.p_one_sided_in_the_direction_seen)
    }
  }

  @Test func wilsonIntervals() throws {
    guard let vectors = try Self.vectors() else { return }
    for vector in vectors.wilson {
      let interval = try #require(
        WilsonInterval.interval(successes: vector.k, trials: vector.n))
      #expect(isClose(interval.lowerBound, vector.lo, within: 1e-12))
      #expect(isClose(interval.upperBound, vector.hi, within: 1e-12))
    }
  }

  @Test func mcNemarTests() throws {
    guard let vectors = try Self.vectors() else { return }
    for vector in vectors.mcnemar {
      let pValue = McNemarTest.pValue(onlyBefore: vector.only_a, onlyAfter: vector.only_b)
      #expect(isClose(pValue, vector.p_exact_two_sided, within: 1e-12))
    }
  }
}
