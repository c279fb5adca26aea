import Testing

@testable import Statistics

@Suite struct StudentTTests {
  /// `mpmath` at 40 digits, findroot of I(ν/2, ½; ν/(ν+t²)) from `scipy.stats.t.ppf(p, nu)`.
  static let quantiles: [(Int, Double, Double)] = [
    (1, 0.6, 0.32491969623290623), (1, 0.975, 12.706204736174694),
    (1, 0.9999, 3183.0987571185015), (2, 0.6, 0.2886751345948128),
    (2, 0.975, 4.302652729749462), (2, 0.9999, 70.70007107496818),
    (3, 0.6, 0.27667066233268983), (3, 0.975, 3.1824463052837086),
    (3, 0.9999, 22.203742273205002), (4, 0.6, 0.27072229470759734),
    (4, 0.975, 2.7764451051977934), (4, 0.9999, 13.033671720896821),
    (9, 0.6, 0.26095533647391095), (9, 0.975, 2.262157162798205),
    (9, 0.9999, 6.010132129081531), (19, 0.6, 0.25692281979615467),
    (19, 0.975, 2.093024054408309), (19, 0.9999, 4.589864596755082),
    (20, 0.6, 0.2567427538545019), (20, 0.975, 2.0859634472658644),
    (20, 0.9999, 4.53852085379371), (49, 0.6, 0.2547270255991911),
    (49, 0.975, 2.0095752371292392), (49, 0.9999, 4.020490058782639),
    (199, 0.6, 0.25368607538177207), (199, 0.975, 1.9719565442517535),
    (199, 0.9999, 3.789478993814937), (9999, 0.6, 0.25335384411983586),
    (9999, 0.975, 1.9602012636213573), (9999, 0.9999, 3.720396007115605),
  ]

  /// `python3 -c "from scipy.stats import t; print(t.cdf(x, nu))"`.
  static let probabilities: [(Int, Double, Double)] = [
    (1, -3.2, 0.09641124797922958), (1, -0.5, 0.35241638234956674), (1, 0.0, 0.5),
    (1, 1.0, 0.75), (1, 2.5, 0.8788810584091566), (4, -3.2, 0.016450405300469487),
    (4, -0.5, 0.32166498159093165), (4, 0.0, 0.5), (4, 1.0, 0.8130495168499705),
    (4, 2.5, 0.966616727594006), (7, -3.2, 0.0075329056712446505), (7, -0.5, 0.3162035678446422),
    (7, 0.0, 0.5), (7, 1.0, 0.8246916685898963), (7, 2.5, 0.9795038907071235),
    (30, -3.2, 0.0016193008559765656), (30, -0.5, 0.3103615024425636), (30, 0.0, 0.5),
    (30, 1.0, 0.8373456922869849), (30, 2.5, 0.9909421754659666),
    (200, -3.2, 0.0007991768707150706), (200, -0.5, 0.30881237615823043), (200, 0.0, 0.5),
    (200, 1.0, 0.8407405760451266), (200, 2.5, 0.9933884136791497),
  ]

  /// `python3 -c "from scipy.stats import norm; print(norm.ppf(p))"`.
  static let normalQuantiles: [(Double, Double)] = [
    (1e-12, -7.034483825301131), (1e-06, -4.753424308822899), (0.001, -3.090232306167813),
    (0.025, -1.9599639845400545), (0.2, -0.8416212335729142), (0.5, 0.0),
    (0.8, 0.8416212335729143), (0.95, 1.6448536269514722), (0.975, 1.959963984540054),
    (0.9999, 3.719016485455709),
  ]

  @Test(arguments: quantiles)
  func quantileHasTenDigits(degrees: Int, probability: Double, expected: Double) {
    let t = StudentT(degreesOfFreedom: degrees)
    #expect(isClose(t.quantile(probability) / expected, 1, within: 1e-10))
    #expect(isClose(t.quantile(1 - probability) / expected, -1, within: 1e-9))
  }

  @Test(arguments: probabilities)
  func cumulativeProbability(degrees: Int, t: Double, expected: Double) {
    let distribution = StudentT(degreesOfFreedom: degrees)
    #expect(isClose(distribution.cumulativeProbability(t), expected, within: 1e-13))
  }

  @Test(arguments: normalQuantiles)
  func normalQuantile(probability: Double, expected: Double) {
    let z = NormalDistribution.quantile(probability)
    #expect(isClose(z, expected, within: 1e-12))
    #expect(
      isClose(NormalDistribution.cumulativeProbability(z) / probability, 1, within: 1e-12))
  }
}
