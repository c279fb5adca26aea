import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// Names of optional entities count on neither side.
@Suite struct EntityNameTests {
  private func entity(_ name: String, aliases: [String] = [], isOptional: Bool = false) -> Entity {
    var entity = Entity(id: name, types: ["person"], name: name, aliases: aliases)
    entity.isOptional = isOptional
    return entity
  }

  private func tally(_ gold: [Entity], _ predicted: [Entity]) throws -> Tally {
    let card = Scorer.score(
      gold: [.make(entities: gold)], predictions: [.make(entities: predicted)])
    return try #require(card.total(metric: "entities.names")).tally
  }

  @Test func optionalNamesCountOnNeitherSide() throws {
    let gold = [entity("Ana"), entity("Bo", isOptional: true)]
    #expect(
      try tally(gold, [entity("Ana"), entity("Bo")]) == Tally(hits: 1, gold: 1, predicted: 1))
    #expect(try tally(gold, [entity("Bo")]) == Tally(gold: 1))
    #expect(try tally(gold, []) == Tally(gold: 1))
  }

  @Test func aRequiredNameIsPreferred() throws {
    let gold = [entity("Bo", isOptional: true), entity("Ana", aliases: ["Bo"])]
    #expect(try tally(gold, [entity("Bo")]) == Tally(hits: 1, gold: 1, predicted: 1))
  }
}
