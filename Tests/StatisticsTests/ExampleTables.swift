@testable import Statistics

/// Two pairs of versions over twelve articles; columns: gold hits, gold, predicted hits, predicted.
enum ExampleTables {
  static let tally = TallyColumns(startingAt: 0)

  /// The hits of both sides agree; nine articles differ between the versions.
  static let before = CountTable(rows: [
    [8.5, 11, 8.5, 13], [5.5, 8, 5.5, 6], [7, 9, 7, 9], [9.5, 11, 9.5, 13],
    [5, 8, 5, 6], [8, 9, 8, 10], [6.5, 10, 6.5, 8], [4, 5, 4, 5],
    [1.5, 3, 1.5, 5], [1.5, 5, 1.5, 4], [2, 5, 2, 4], [7, 10, 7, 9],
  ])
  static let after = CountTable(rows: [
    [8, 11, 8, 12], [4.5, 8, 4.5, 6], [7, 9, 7, 9], [10, 11, 10, 13],
    [5.5, 8, 5.5, 7], [8, 9, 8, 10], [7, 10, 7, 8], [3.5, 5, 3.5, 5],
    [1.5, 3, 1.5, 5], [1, 5, 1, 4], [1.5, 5, 1.5, 3], [7.5, 10, 7.5, 8],
  ])

  /// The same with predicted hits of their own, as cluster metrics have them.
  static let clustersBefore = CountTable(rows: [
    [8.5, 11, 8.5, 13], [5.5, 8, 5.5, 6], [7, 9, 7.5, 9], [9.5, 11, 10, 13],
    [5, 8, 5.5, 6], [8, 9, 8, 10], [6.5, 10, 7, 8], [4, 5, 4, 5],
    [1.5, 3, 1.5, 5], [1.5, 5, 1.5, 4], [2, 5, 2.5, 4], [7, 10, 7.5, 9],
  ])
  static let clustersAfter = CountTable(rows: [
    [8, 11, 8.5, 12], [4.5, 8, 4.5, 6], [7, 9, 7.5, 9], [10, 11, 10, 13],
    [5.5, 8, 6, 7], [8, 9, 8.5, 10], [7, 10, 7, 8], [3.5, 5, 4, 5],
    [1.5, 3, 2, 5], [1, 5, 1.5, 4], [1.5, 5, 2, 3], [7.5, 10, 8, 8],
  ])

  static let f1 = tally.fMeasure()
  static let precision = FigureFormula.ratio(tally.precision)
  static let recall = FigureFormula.ratio(tally.recall)
}

extension CountTable {
  /// The table with one row replaced.
  func replacing(row: Int, by values: [Double]) -> CountTable {
    CountTable(rows: (0..<rowCount).map { $0 == row ? values : self.row($0) })
  }
}

func isClose(_ left: Double, _ right: Double, within tolerance: Double) -> Bool {
  abs(left - right) <= tolerance
}
