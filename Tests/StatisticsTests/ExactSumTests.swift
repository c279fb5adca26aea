import Statistics
import TestSupport
import Testing

@Suite struct ExactSumTests {
  @Test func nothingIsRoundedBeforeTheEnd() {
    #expect(ExactSum([1e16, 1, -1e16]).value == 1)
    #expect(ExactSum(repeatElement(0.1, count: 10)).value == 1)
    #expect(ExactSum([1e100, 1, -1e100, 1e-100]).value == 1)
    #expect(ExactSum([Double]()).value == 0)
    #expect(ExactSum([2.5, -2.5]).value == 0)
    // A tie that what comes after it turns: 1 + half an ulp + a little more.
    #expect(ExactSum([1, 0x1p-53, 0x1p-80]).value == 1.0.nextUp)
    #expect(ExactSum([1, 0x1p-53, -0x1p-80]).value == 1)
    #expect(ExactSum([1, 0x1p-53]).value == 1)
  }

  /// Any order, any grouping: the same sum, the same digits.
  @Test func orderAndGroupingChangeNothing() {
    var random = SplitMix64(seed: 11)
    for round in 0..<300 {
      let values = (0..<Int.random(in: 0...30, using: &random)).map { _ -> Double in
        let value = Double.random(in: -1...1, using: &random)
        return round % 2 == 0
          ? value
          : value
            * (Double(
              sign: .plus, exponent: Int.random(in: -60...60, using: &random), significand: 1))
      }
      let sum = ExactSum(values)
      let shuffled = values.shuffled(using: &random)
      let cut = Int.random(in: 0...values.count, using: &random)
      var parts = ExactSum(shuffled[..<cut])
      parts += ExactSum(shuffled[cut...])
      #expect(parts.value == sum.value)
      #expect(parts.digits == sum.digits)
      #expect(ExactSum(sum.digits).digits == sum.digits)
      #expect(parts == sum)
    }
  }
}
