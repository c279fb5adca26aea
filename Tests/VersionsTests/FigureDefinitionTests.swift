import LabelModel
import Scoring
import TestSupport
import Testing

@testable import Versions

/// A figure by its name is the same whether it is read off a scorecard or computed from counts.
@Suite struct FigureDefinitionTests {
  @Test(arguments: 0..<4) func valuesAreThoseOfTheScorecard(seed: UInt64) async throws {
    let (base, head) = await Evaluations.random(seed: seed, articles: Int(seed % 4) + 1)
    for card in [base.scorecard, head.scorecard] {
      let pairs = card.figures().compactMap { figure in
        FigureDefinition(name: figure.name).map { (figure, $0) }
      }
      let estimates = FigureEstimates(card).estimates(of: pairs.map(\.1))
      #expect(pairs.count > 100)
      for ((figure, _), estimate) in zip(pairs, estimates) {
        let (one, other) = ("\(figure.value as Double?)", "\(estimate.value as Double?)")
        let isSame = isEqual(figure.value, estimate.value)
        #expect(isSame, "\(figure.name): \(one), \(other)")
      }
    }
  }

  @Test func everyMainFigureOfTheCatalogueHasItsName() {
    for metric in MetricCatalogue.all {
      guard let main = FigureDefinition(main: metric) else { continue }
      #expect(FigureDefinition(name: main.name) == main)
    }
  }

  @Test func namesThatNoMetricOffersAreNone() {
    for name in [
      "entities.mentions.strict", "entities.mentions.strict.gold", "entities.mentions.stric.f1",
      "quotes.attributed.rate", "f1", "",
    ] {
      #expect(FigureDefinition(name: name) == nil, "\(name)")
    }
  }

  private func isEqual(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) < 1e-12
  }
}
