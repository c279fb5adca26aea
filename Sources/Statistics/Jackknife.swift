/// A statistic and its values with each row left out.
struct Jackknife: Sendable {
  let value: Double

  /// Without row i; NaN where the statistic is undefined.
  let leftOut: [Double]

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
