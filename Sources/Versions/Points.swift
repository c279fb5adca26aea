/// Figures in words: points of a hundred with one or two decimals, as people say them.
package enum Points {
  /// `0.8125` as `81.2`.
  package static func value(_ fraction: Double) -> String { decimal(fraction * 100, places: 1) }

  /// `-0.0131` as `−1.3`, with a sign always.
  package static func change(_ fraction: Double) -> String { signed(fraction, places: 1) }

  /// What one label adds to a change: two decimals, since most are small.
  package static func contribution(_ fraction: Double) -> String { signed(fraction, places: 2) }

  private static func signed(_ fraction: Double, places: Int) -> String {
    (fraction < 0 ? "−" : "+") + decimal(abs(fraction) * 100, places: places)
  }

  /// Enough digits that two values that differ look different, at most four.
  package static func apart(_ one: Double, _ other: Double) -> (String, String) {
    for places in 1...4 {
      let pair = (decimal(one * 100, places: places), decimal(other * 100, places: places))
      if pair.0 != pair.1 || one == other { return pair }
    }
    return (decimal(one * 100, places: 4), decimal(other * 100, places: 4))
  }

  /// Rounded half to even.
  package static func decimal(_ value: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((abs(value) * scale).rounded(.toNearestOrEven))
    let whole = scaled / Int(scale)
    let sign = value < 0 && scaled != 0 ? "−" : ""
    guard places > 0 else { return "\(sign)\(whole)" }
    let fraction = String(scaled % Int(scale))
    return "\(sign)\(whole)." + String(repeating: "0", count: places - fraction.count) + fraction
  }

  package static func pValue(_ value: Double) -> String {
    value < 0.001 ? "p < 0.001" : "p = \(decimal(value, places: 3))"
  }

  /// As in a column that says that it holds p values.
  package static func shortPValue(_ value: Double) -> String {
    value < 0.001 ? "<0.001" : decimal(value, places: 3)
  }
}
