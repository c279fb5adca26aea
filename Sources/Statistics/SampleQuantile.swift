/// The quantile of a sample by linear interpolation between order statistics.
///
/// Type 7 of Hyndman & Fan 1996, the default of numpy and R: place (n−1)·p of the sorted values.
package enum SampleQuantile {
  /// The quantile of values that are sorted and at least one.
  package static func ofSorted(_ values: [Double], probability: Double) -> Double {
    precondition(!values.isEmpty, "a quantile needs values")
    let place = Double(values.count - 1) * probability
    let below = min(max(Int(place), 0), values.count - 1)
    let above = min(below + 1, values.count - 1)
    return values[below] + (place - Double(below)) * (values[above] - values[below])
  }
}
