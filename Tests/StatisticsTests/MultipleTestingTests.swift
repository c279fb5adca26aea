import Testing

@testable import Statistics

@Suite struct MultipleTestingTests {
  private let pValues = [0.001, 0.04, 0.01, 0.2, 0.04, 0.9, 0.03]

  /// From `statsmodels.stats.multitest.multipletests(p, method="holm")[1]`.
  @Test func holm() {
    let expected = [0.007, 0.16, 0.06, 0.4, 0.16, 0.9, 0.15]
    for (value, other) in zip(MultipleTesting.holm(pValues), expected) {
      #expect(isClose(value, other, within: 1e-15))
    }
  }

  /// From `scipy.stats.false_discovery_control(p)`.
  @Test func benjaminiHochberg() {
    let expected = [0.007, 0.056, 0.035, 0.7 / 3, 0.056, 0.9, 0.056]
    for (value, other) in zip(MultipleTesting.benjaminiHochberg(pValues), expected) {
      #expect(isClose(value, other, within: 1e-15))
    }
  }

  @Test func noTestsAndCertainOnes() {
    #expect(MultipleTesting.holm([]).isEmpty)
    #expect(MultipleTesting.holm([1, 1]) == [1, 1])
    #expect(MultipleTesting.benjaminiHochberg([1, 1]) == [1, 1])
  }

  /// `scipy.stats.norm.ppf(.95) + norm.ppf(.8)`, and with α 1 % and 90 % power.
  @Test func smallestDetectableDrop() {
    #expect(
      isClose(DetectableDrop.smallest(standardError: 1), 2.486474860524387, within: 1e-12))
    #expect(
      isClose(
        DetectableDrop.smallest(standardError: 0.5, alpha: 0.01, power: 0.9), 1.8039497197926,
        within: 1e-12))
  }
}
