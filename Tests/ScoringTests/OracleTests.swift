import TestSupport
import Testing

@testable import Scoring

@Suite struct OracleTests {
  @Test func goldPartsNeverCostAnythingHere() throws {
    let corpus = RandomCorpus(seed: 31, articles: 30)
    let card = Scorer.score(gold: corpus.gold, predictions: corpus.predictions)
    let conll = try value("entities.clusters.conll", in: card)
    #expect(try value("entities.oracle.mentions", in: card) > conll)
    #expect(try value("entities.oracle.groups", in: card) > conll)
  }

  @Test func whatIsAlreadyGoldStays() throws {
    let corpus = RandomCorpus(seed: 32, articles: 10)
    let card = Scorer.score(gold: corpus.gold, predictions: corpus.gold)
    #expect(abs(try value("entities.oracle.mentions", in: card) - 1) < 1e-9)
    #expect(abs(try value("entities.oracle.groups", in: card) - 1) < 1e-9)
  }

  private func value(_ name: String, in card: Scorecard) throws -> Double {
    let metric = try #require(MetricCatalogue.all.first { $0.name == name })
    let total = try #require(card.total(metric: name))
    return try #require(metric.value("f1", of: total))
  }
}
