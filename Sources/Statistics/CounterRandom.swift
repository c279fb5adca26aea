/// A random stream that is named by a seed and a number, so that draws do not depend on each other.
///
/// SplitMix64 (Steele, Lea & Flood 2014) started at a mixture of both: draw r of a test is the same
/// in any order and on any number of threads.
package struct CounterRandom: Sendable {
  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var state: UInt64

  package init(seed: UInt64, stream: Int) {
    let number = UInt64(truncatingIfNeeded: stream)
    state = Self.mixed(seed ^ Self.mixed((number &+ 1) &* Self.step))
  }

  package mutating func next() -> UInt64 {
    state &+= Self.step
    return Self.mixed(state)
  }

  /// A whole number from 0 to `bound` − 1, by the high half of a product (Lemire 2019).
  package mutating func next(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A fraction from 0 up to, but not including, 1.
  package mutating func fraction() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var result = value
    result = (result ^ (result >> 30)) &* 0xBF58_476D_1CE4_E5B9
    result = (result ^ (result >> 27)) &* 0x94D0_49BB_1331_11EB
    return result ^ (result >> 31)
  }
}
