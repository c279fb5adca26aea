import Testing

@testable import Statistics

@Suite struct AgreementTests {
  typealias Unit = AnnotatedUnit<String>

  /// Two annotators of the same 40 tokens.
  private let first = [
    Unit(start: 0, end: 3, category: "PERSON"), Unit(start: 5, end: 7, category: "ORG"),
    Unit(start: 10, end: 12, category: "PERSON"), Unit(start: 20, end: 22, category: "LOC"),
  ]
  private let second = [
    Unit(start: 0, end: 3, category: "PERSON"), Unit(start: 5, end: 8, category: "ORG"),
    Unit(start: 10, end: 12, category: "ORG"), Unit(start: 30, end: 31, category: "PERSON"),
  ]

  private func tags(of units: [Unit], marksStarts: Bool = false) -> [String] {
    var tags = [String](repeating: "O", count: 40)
    for unit in units {
      for token in unit.start..<unit.end {
        let isStart = marksStarts && token == unit.start
        tags[token] = (isStart ? "B-" : "") + unit.category
      }
    }
    return tags
  }

  /// From `sklearn.metrics.cohen_kappa_score(a, b)` on IO, IOB2 and the 11 annotated tokens.
  @Test func cohenKappa() throws {
    let (a, b) = (tags(of: first), tags(of: second))
    #expect(isClose(try #require(CohenKappa.coefficient(a, b)), 0.6059113300492611, within: 1e-15))
    let starts = (
      tags(of: first, marksStarts: true), tags(of: second, marksStarts: true)
    )
    #expect(
      isClose(
        try #require(CohenKappa.coefficient(starts.0, starts.1)), 0.6153846153846153, within: 1e-15)
    )
    let annotated = a.indices.filter { a[$0] != "O" || b[$0] != "O" }
    #expect(annotated.count == 11)
    let kappa = CohenKappa.coefficient(annotated.map { a[$0] }, annotated.map { b[$0] })
    #expect(isClose(try #require(kappa), 0.24137931034482762, within: 1e-15))
  }

  @Test func oneCategoryHasNoKappa() {
    #expect(CohenKappa.coefficient(["a", "a"], ["a", "a"]) == nil)
    #expect(CohenKappa.coefficient([], [Int]()) == nil)
    #expect(FleissKappa.coefficient([["a", "a"], ["a", "a"]]) == nil)
    #expect(FleissKappa.coefficient([["a"], ["b"]]) == nil)
    #expect(KrippendorffAlpha.nominal([["a", "a"], ["a", nil]]) == nil)
    #expect(KrippendorffAlpha.nominal([["a", nil], [nil, "b"]]) == nil)
  }

  /// From `statsmodels.stats.inter_rater.fleiss_kappa(aggregate_raters(items)[0])`.
  @Test func fleissKappa() throws {
    let items = [
      [2, 2, 2, 0], [0, 0, 0, 1], [0, 0, 0, 1], [1, 1, 1, 0], [2, 2, 2, 0], [1, 1, 2, 1],
      [1, 1, 1, 1], [0, 2, 2, 2],
    ]
    let kappa = try #require(FleissKappa.coefficient(items))
    #expect(isClose(kappa, 0.3411764705882353, within: 1e-15))
  }

  /// `krippendorff.alpha(reliability_data, level_of_measurement=…)`; three coders of 15 units.
  @Test func krippendorffAlpha() throws {
    let coders: [[Double?]] = [
      [nil, nil, nil, nil, nil, 3, 4, 1, 2, 1, 1, 3, 3, nil, 3],
      [1, nil, 2, 1, 3, 3, 4, 3, nil, nil, nil, nil, nil, nil, nil],
      [nil, nil, 2, 1, 3, 4, 4, nil, 2, 1, 1, 3, 3, nil, 4],
    ]
    let units = (0..<15).map { unit in coders.map { $0[unit] } }
    let nominal = try #require(KrippendorffAlpha.nominal(units))
    #expect(isClose(nominal, 0.691358024691358, within: 1e-14))
    let interval = try #require(KrippendorffAlpha.interval(units))
    #expect(isClose(interval, 0.8108448928121059, within: 1e-14))
    let (a, b) = (tags(of: first), tags(of: second))
    let tokens = try #require(KrippendorffAlpha.nominal(zip(a, b).map { [$0, $1] }))
    #expect(isClose(tokens, 0.6085879438480595, within: 1e-14))
  }

  @Test func unitizingAlphaOfTheTokens() throws {
    let annotators = [first, second]
    func alpha(_ category: String) throws -> Double {
      try #require(UnitizingAlpha(annotators, category: category, length: 40).coefficient)
    }
    #expect(
      isClose(
        try #require(UnitizingAlpha(annotators, length: 40).coefficient), 0.6292716865,
        within: 5e-11))
    #expect(isClose(try alpha("LOC"), -0.053, within: 5e-4))
    #expect(isClose(try alpha("ORG"), 0.65375, within: 5e-6))
    #expect(isClose(try alpha("PERSON"), 0.74391, within: 5e-6))
  }

  /// The worked example of Krippendorff 2004: a continuum of 300 from 150.
  @Test func unitizingAlphaOfTheTextbook() throws {
    func units(_ values: [(Int, Int, String)]) -> [Unit] {
      values.map { Unit(start: $0.0, end: $0.0 + $0.1, category: $0.2) }
    }
    let annotators = [
      units([(225, 70, "c"), (370, 30, "c"), (180, 60, "k"), (300, 50, "k")]),
      units([(220, 80, "c"), (355, 20, "c"), (400, 20, "c"), (180, 60, "k"), (300, 50, "k")]),
    ]
    let all = UnitizingAlpha(annotators, start: 150, length: 300)
    #expect(isClose(try #require(all.coefficient), 0.858665, within: 5e-7))
    let c = UnitizingAlpha(annotators, category: "c", start: 150, length: 300)
    #expect(isClose(c.observed, 0.014444, within: 5e-7))
    #expect(isClose(c.expected, 0.053222, within: 5e-7))
    #expect(isClose(try #require(c.coefficient), 0.728599, within: 5e-7))
    let k = UnitizingAlpha(annotators, category: "k", start: 150, length: 300)
    #expect(k.coefficient == 1)
  }

  /// Read backwards, units that touch each other or an end of the text agree as far as before.
  @Test func unitizingAlphaIsTheSameBackwards() {
    let annotators = [
      [(0, 2), (5, 7), (7, 10)], [(2, 5)],
    ].map { units in units.map { Unit(start: $0.0, end: $0.1, category: "c") } }
    let backwards = annotators.map { units in
      units.map { Unit(start: 10 - $0.end, end: 10 - $0.start, category: "c") }.reversed()
    }.map(Array.init)
    let alpha = UnitizingAlpha(annotators, length: 10)
    let other = UnitizingAlpha(backwards, length: 10)
    #expect(isClose(alpha.observed, other.observed, within: 1e-12))
    #expect(isClose(alpha.expected, other.expected, within: 1e-12))
  }

  @Test func unitizingAlphaOfOneUnitAgainstThree() throws {
    let annotators = [
      [Unit(start: 1, end: 9, category: "c")],
      [2, 4, 6].map { Unit(start: $0, end: $0 + 1, category: "c") },
    ]
    let alpha = UnitizingAlpha(annotators, length: 10)
    #expect(isClose(alpha.observed, 0.91, within: 1e-12))
    #expect(isClose(alpha.expected, 0.535185, within: 5e-7))
    #expect(isClose(try #require(alpha.coefficient), -0.700346, within: 5e-7))
    #expect(UnitizingAlpha([[Unit](), []], length: 10).coefficient == nil)
  }
}
