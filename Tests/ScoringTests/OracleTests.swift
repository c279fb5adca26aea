import LabelModel
import TestSupport
import Testing

@testable import Scoring

@Suite struct OracleTests {
  @Test func goldMentionsLeaveTheErrorOfGrouping() {
    // One boundary is wrong, and two people are taken for one.
    let gold = grouped([(0, 5, "a"), (10, 15, "a"), (20, 25, "b"), (30, 35, "b")])
    let predicted = grouped([(0, 5, "x"), (10, 14, "x"), (20, 25, "x"), (30, 35, "x")])
    let figures = Scorer.oracleFigures(gold: [gold], predictions: [predicted])
    let mentions = figures.first { $0.oracle == .mentions && $0.name.contains("lea") }
    let groups = figures.first { $0.oracle == .groups && $0.name.contains("lea") }
    // Links of gold: 2; with gold mentions both are among the 6 predicted: P = 2/6, R = 1.
    #expect(mentions?.withOracle == 0.5)
    // With gold groups the one of the wrong boundary stays lost: R = P = 1/2.
    #expect(groups?.withOracle == 0.5)
    #expect((mentions?.loss ?? 0) > 0 && (groups?.loss ?? 0) > 0)
  }

  @Test func goldPartsNeverCostAnything() {
    let corpus = RandomCorpus(seed: 31, articles: 30)
    let figures = Scorer.oracleFigures(gold: corpus.gold, predictions: corpus.predictions)
    #expect(Set(figures.map(\.oracle)) == Set(Oracle.allCases))
    for figure in figures {
      #expect((figure.loss ?? -1) >= -1e-9, "\(figure.oracle) \(figure.name)")
      #expect((figure.withOracle ?? 2) <= 1 + 1e-9)
    }
  }

  @Test func whatIsAlreadyGoldStays() {
    let corpus = RandomCorpus(seed: 32, articles: 10)
    for figure in Scorer.oracleFigures(gold: corpus.gold, predictions: corpus.gold) {
      #expect(abs((figure.withOracle ?? 0) - 1) < 1e-9, "\(figure.oracle) \(figure.name)")
    }
  }

  private func grouped(_ mentions: [(Int, Int, String)]) -> Article {
    .make(
      entities: Set(mentions.map(\.2)).sorted().map { Entity(id: $0, types: ["person"]) },
      mentions: mentions.map { .make($0.0, $0.1, entity: $0.2) })
  }
}
