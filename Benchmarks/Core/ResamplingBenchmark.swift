import JSONNodes
import Statistics
import Storage

/// Bootstrap and permutation test of many F-measures between two versions.
///
/// The file holds `seed`, `resamples`, and `before` and `after`: for each figure its hits, gold and
/// predicted labels, article by article.
struct ResamplingBenchmark {
  private let formulas: [FigureFormula]
  private let before: CountTable
  private let after: CountTable
  private let seed: UInt64
  private let resamples: Int

  init(file: String) throws {
    let table = try JSONValue(parsing: try FileReader.bytes(at: file, limit: 1 << 28))
    before = Self.counts(table["before"])
    after = Self.counts(table["after"])
    seed = UInt64(table["seed"]?.integer ?? 0)
    resamples = table["resamples"]?.integer ?? 0
    formulas = stride(from: 0, to: before.columnCount, by: 3).map { first in
      .ratio(
        RatioOfSums(
          ColumnSum(first, weight: 2), over: ColumnSum(first + 1) + ColumnSum(first + 2)))
    }
  }

  private static func counts(_ columns: JSONValue?) -> CountTable {
    CountTable(
      columns: (columns?.elements ?? []).map { ($0.elements ?? []).map { $0.number ?? 0 } })
  }

  func run() -> [JSONMember] {
    var watch = Stopwatch()
    let percentile = watch.time("bootstrap, percentile", runs: 3) { intervals(.percentile) }
    let corrected = watch.time("bootstrap, BCa", runs: 3) { intervals(.biasCorrectedAccelerated) }
    let outcome = watch.time("permutation, max-T", runs: 3) {
      PairedPermutation(of: formulas, from: before, to: after, direction: .drop, seed: seed)
        .outcome(draws: resamples, moreDraws: resamples)
    }
    let linear = watch.time("linearised", runs: 3) {
      formulas.map { LinearizedInterval.change(of: $0, from: before, to: after) }
    }
    return [
      JSONMember("seconds", JSONValue(.object(watch.members))),
      JSONMember("percentile", bounds(percentile)), JSONMember("BCa", bounds(corrected)),
      JSONMember("linearised", bounds(linear)),
      JSONMember("p", list(outcome.figures.map { $0?.pValue })),
      JSONMember("adjusted p", list(outcome.figures.map { $0?.adjustedPValue })),
    ]
  }

  private func intervals(_ method: BootstrapMethod) -> [IntervalEstimate?] {
    Bootstrap(of: formulas, from: before, to: after, seed: seed)
      .intervals(method, resamples: resamples)
  }

  private func bounds(_ intervals: [IntervalEstimate?]) -> JSONValue {
    JSONValue(.array(intervals.map { list([$0?.low, $0?.high]) }))
  }

  private func list(_ values: [Double?]) -> JSONValue {
    JSONValue(.array(values.map { JSONValue($0.map { .number($0) } ?? .null) }))
  }
}
