/// A percentage as MUC-4's reports print it.
///
/// The percentage is cut to tenths and then rounded half to even; 0/0 is printed as `*`. This gives
/// REC, PRE and OVG of the official summary rows.
enum MUC4Percentage {
  /// - Parameter halves: the numerator in half units, in which partial credit is a whole number.
  static func of(halves: Int, in denominator: Int) -> Int? {
    guard denominator > 0 else { return nil }
    let tenths = 500 * halves / denominator
    let (whole, rest) = tenths.quotientAndRemainder(dividingBy: 10)
    let isUp = rest > 5 || (rest == 5 && !whole.isMultiple(of: 2))
    return isUp ? whole + 1 : whole
  }
}

extension OutcomeCounts {
  /// REC, PRE and OVG of a row, in print order.
  var muc4Row: [(name: String, percentage: Int?)] {
    let credit = 2 * correct + partial
    return [
      ("recall", MUC4Percentage.of(halves: credit, in: possible)),
      ("precision", MUC4Percentage.of(halves: credit, in: actual)),
      ("ovg", MUC4Percentage.of(halves: 2 * spurious, in: actual)),
    ]
  }
}
