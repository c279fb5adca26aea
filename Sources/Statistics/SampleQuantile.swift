/// The quantile of a sample by linear interpolation between order statistics.
///
/// Type 7 of Hyndman & Fan 1996, the default of numpy and R: place (n−1)·p of the sorted values.
package enum SampleQuantile {
  /// The quantile of at least one value, none of them NaN; the values change their order.
  ///
  /// Only as much is sorted as is needed: linear time on average (Hoare 1961).
  package static func quantile(of values: inout [Double], probability: Double) -> Double {
    precondition(!values.isEmpty, "a quantile needs values")
    let place = Double(values.count - 1) * probability
    let index = min(max(Int(place), 0), values.count - 1)
    select(index, of: &values)
    let below = values[index]
    let fraction = place - Double(index)
    guard fraction > 0, let above = values[(index + 1)...].min() else { return below }
    return below + fraction * (above - below)
  }

  /// Moves the values so that the one at `index` is where sorting would put it, smaller ones before.
  private static func select(_ index: Int, of values: inout [Double]) {
    var (low, high) = (0, values.count - 1)
    while low < high {
      let pivot = pivot(for: index, in: values[low...high])
      var (left, right) = (low, high)
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        if left <= right {
          values.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if index <= right {
        high = right
      } else if index >= left {
        low = left
      } else {
        return
      }
    }
  }

  /// The value that has about the wanted place in a sample of the values, so that few are left to look at even where
  /// that is near an end (after Floyd & Rivest 1975).
  private static func pivot(for index: Int, in values: ArraySlice<Double>) -> Double {
    let distance = max(1, (values.count - 1) / 32)
    let sample = stride(from: values.startIndex, to: values.endIndex, by: distance)
      .map { values[$0] }.sorted()
    let share = Double(index - values.startIndex) / Double(values.count - 1)
    return sample[Int((share * Double(sample.count - 1)).rounded())]
  }
}
