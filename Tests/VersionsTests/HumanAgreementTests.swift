import LabelModel
import Scoring
import TestSupport
import Testing

@testable import Versions

@Suite struct HumanAgreementTests {
  @Test func annotatorsWhoAgreeAgreeWholly() throws {
    let article = article("a", types: ["person", "gpe", "person"])
    let agreement = HumanAgreement(
      AnnotatorPasses.pairs([("ada", [article]), ("bo", [article])]))
    #expect(agreement.annotators == ["ada", "bo"] && agreement.articleCount == 1)
    let figure = try #require(FigureDefinition(name: "entities.mentions.strict.f1"))
    #expect(agreement.estimates(of: [figure])[0].value == 1)
    for one in agreement.coefficients() where one.property.hasPrefix("mentions, ") {
      if one.property != "mentions, kind" {
        #expect(one.value == 1, "\(one.property), \(one.name)")
      }
    }
    #expect(agreement.distributions().first?.mean == 1)
  }

  /// Of four aligned mentions three have one type: p_o = ¾, p_e = (¾·½ + ¼·½) = ½, κ = ½.
  @Test func kappaIsTakenOfAlignedLabels() throws {
    let one = article("a", types: ["person", "person", "person", "gpe"])
    let other = article("a", types: ["person", "person", "gpe", "gpe"])
    let agreement = HumanAgreement(AnnotatorPasses.pairs([("bo", [other]), ("ada", [one])]))
    let kappa = try #require(
      agreement.coefficients().first {
        $0.property == "mentions, type" && $0.name.contains("kappa")
      })
    #expect(kappa.value == 0.5 && kappa.units == "4 aligned mentions")
    let figure = try #require(agreement.distributions().first)
    #expect(figure.lowest == 0.75 && figure.lowestArticle == "a")
  }

  @Test func threePassesAreThreePairsOfOneUnit() {
    let articles = [article("a", types: ["person"])]
    let pairs = AnnotatorPasses.pairs([("cy", articles), ("ada", articles), ("bo", articles)])
    #expect(pairs.map { $0.firstBy + $0.secondBy } == ["adabo", "adacy", "bocy"])
    let agreement = HumanAgreement(pairs)
    #expect(agreement.articleCount == 1)
    #expect(
      agreement.scorecard.rows.map(\.article) == ["a (ada, bo)", "a (ada, cy)", "a (bo, cy)"])
    #expect(Set(agreement.scorecard.rows.map(\.metadata.cluster)) == ["a"])
  }

  @Test func nobodyAgreesAlone() {
    let articles = [article("a", types: ["person"])]
    #expect(AnnotatorPasses.pairs([("ada", articles), ("bo", [])]).isEmpty)
    let agreement = HumanAgreement([])
    #expect(agreement.articleCount == 0 && agreement.distributions().isEmpty)
    #expect(agreement.coefficients().allSatisfy { $0.value == nil })
  }

  private func article(_ id: String, types: [String]) -> Article {
    Article.make(
      id, text: String(repeating: "x", count: 80),
      mentions: types.enumerated().map { .make($0 * 8, $0 * 8 + 4, $1) })
  }
}
