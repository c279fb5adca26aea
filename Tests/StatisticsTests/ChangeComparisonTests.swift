import Testing

@testable import Statistics

/// Which changes count as at least as extreme as the one that was seen.
@Suite struct ChangeComparisonTests {
  private let ratio = FigureFormula.ratio(RatioOfSums(ColumnSum(0), over: ColumnSum(1)))

  /// Whether a rise from 0 to `drawn` counts where one to `seen` was seen.
  private func isExtreme(_ drawn: [Double], beside seen: [Double]) throws -> Bool {
    let comparison = try #require(
      ChangeComparison(
        ratio, before: CountTable(rows: [[0, 1]]), after: CountTable(rows: [seen]), direction: .gain
      ))
    let (before, after) = (SumsBlock(repeating: [0, 1]), SumsBlock(repeating: drawn))
    return comparison.isExtreme([drawn[0] / drawn[1]], before: before, after: after)[0]
  }

  /// They differ by 4 · 10⁻¹³, which doubles in that place hardly tell.
  @Test func countsAreComparedAsFractions() throws {
    let (larger, smaller): ([Double], [Double]) = ([1_414_217, 2_000_003], [884_153, 1_250_380])
    #expect(abs(larger[0] / larger[1] - smaller[0] / smaller[1]) < ChangeComparison.tolerance)
    #expect(try isExtreme(larger, beside: smaller))
    #expect(try !isExtreme(smaller, beside: larger))
    #expect(try isExtreme(larger.map { 2 * $0 }, beside: larger))
    #expect(try !isExtreme(smaller, beside: larger.map { $0 / 2 }))
  }

  /// Thirds are no whole number of eighths: they are compared as doubles.
  @Test func fractionsAreComparedWithinTheTolerance() throws {
    #expect(try isExtreme([1.0 / 3, 1], beside: [1.0 / 3, 1]))
    #expect(try isExtreme([1.0 / 3 - 1e-13, 1], beside: [1.0 / 3, 1]))
    #expect(try !isExtreme([1.0 / 3 - 1e-10, 1], beside: [1.0 / 3, 1]))
  }
}
