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
      let pivot = median(values[low], values[(low + high) / 2], values[high])
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

  private static func median(_ a: Double, _ b: Double, _ c: Double) -> Double {
    max(min(a, b), min(max(a, b), c))
  }
}
