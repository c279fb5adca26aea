/// A statistic and its values with each row left out.
struct Jackknife: Sendable {
  let value: Double

  /// Without row i; NaN where the statistic is undefined.
  let leftOut: [Double]

  init(value: Double, leftOut: [Double]) {
    self.value = value
    self.leftOut = leftOut
  }

  /// The jackknife of a statistic of column sums; `nil` where the statistic is undefined.
  init?(of table: CountTable, statistic: (SumsBlock) -> [Double]) {
    let sums = table.sums()
    value = statistic(SumsBlock(repeating: sums))[0]
    if value.isNaN { return nil }
    var block = SumsBlock(width: table.rowCount, columnCount: table.columnCount)
    for place in table.values.indices {
      block.values[place] = sums[place / table.rowCount] - table.values[place]
    }
    leftOut = statistic(block)
  }

  /// The acceleration a = Σd³ / (6·(Σd²)^1.5) of the deviations d from the mean (Efron 1987).
  var acceleration: Double {
    let defined = leftOut.filter { !$0.isNaN }
    let mean = defined.reduce(0, +) / Double(defined.count)
    var (squares, cubes) = (0.0, 0.0)
    for value in defined {
      let deviation = mean - value
      squares += deviation * deviation
      cubes += deviation * deviation * deviation
    }
    return squares == 0 ? 0 : cubes / (6 * squares * squares.squareRoot())
  }
}
