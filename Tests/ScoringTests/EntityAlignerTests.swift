import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// What decides between pairings of entities that share as many mentions.
@Suite struct EntityAlignerTests {
  private func article(_ entities: [(entity: Entity, starts: [Int])]) -> Article {
    var layer = EntityLayer()
    for (entity, starts) in entities {
      layer.entities.append(entity)
      layer.mentions += starts.map {
        Mention(TextSpan($0, $0 + 3), type: entity.type, entity: entity.id)
      }
    }
    return Article(id: "a", labels: Labels(entities: layer))
  }

  /// The partner, of two predicted entities, of a gold one with two mentions of which each has one.
  private func partner(of gold: Entity, _ early: Entity, _ late: Entity) -> Int? {
    let predicted = article([(late, [10]), (early, [0])])
    return Scorer.align(gold: article([(gold, [0, 10])]), predicted: predicted).entities?.pairs
      .first?.predicted
  }

  private func entity(_ id: String, _ type: String, name: String? = nil, aliases: [String] = [])
    -> Entity
  {
    Entity(id: id, types: [type], name: name, aliases: aliases)
  }

  @Test func theTypeDecidesThenTheNameThenTheOrderOfTheText() {
    let ana = entity("g", "person", name: "Ana Kovač", aliases: ["Kovač"])
    #expect(partner(of: ana, entity("x", "gpe"), entity("y", "person")) == 0)
    #expect(partner(of: ana, entity("x", "person"), entity("y", "gpe")) == 1)
    #expect(
      partner(of: ana, entity("x", "gpe", name: "Ana Kovač"), entity("y", "person")) == 0)
    let named = entity("y", "person", name: "kovač")
    #expect(partner(of: ana, entity("x", "person", name: "Bo"), named) == 0)
    #expect(partner(of: ana, entity("x", "person"), entity("y", "person")) == 1)
    #expect(partner(of: ana, entity("x", "person", name: "kovač"), named) == 1)
  }

  /// Of two that begin with the same words the type comes first in the alphabet, then the name.
  @Test func theTypeOrdersWhatBeginsAlike() {
    let gold = article([(entity("g", "person"), [10, 20])])
    func partner(_ first: Entity, _ second: Entity) -> Int? {
      let predicted = article([(first, [0, 10]), (second, [0, 20])])
      return Scorer.align(gold: gold, predicted: predicted).entities?.pairs.first?.predicted
    }
    #expect(partner(entity("x", "loc"), entity("y", "gpe")) == 1)
    #expect(partner(entity("x", "gpe"), entity("y", "loc")) == 0)
    #expect(partner(entity("x", "loc", name: "A"), entity("y", "gpe", name: "B")) == 1)
    #expect(partner(entity("x", "loc", name: "B"), entity("y", "loc", name: "A")) == 1)
    #expect(partner(entity("x", "loc"), entity("y", "loc")) == 0)
  }

  @Test func moreSharedMentionsOutweighTheType() {
    let gold = article([(entity("g", "person"), [0, 10, 20])])
    let predicted = article([(entity("x", "person"), [0]), (entity("y", "gpe"), [10, 20])])
    #expect(
      Scorer.align(gold: gold, predicted: predicted).entities
        == Alignment(pairs: [.init(gold: 0, predicted: 1)], spurious: [0]))
  }

  /// Without a mention that counts nothing in the text speaks for an entity, required or not.
  @Test func entitiesWithoutMentionsAreNotCounted() {
    let gold = article([(entity("g", "person"), []), (entity("h", "person"), [0])])
    #expect(
      Scorer.align(gold: gold, predicted: article([(entity("x", "person"), [0])])).entities
        == Alignment(pairs: [.init(gold: 1, predicted: 0)], ignoredGold: [0]))
    let predicted = article([(entity("x", "person"), [0]), (entity("y", "person"), [])])
    #expect(
      Scorer.align(gold: gold, predicted: predicted).entities
        == Alignment(
          pairs: [.init(gold: 1, predicted: 0)], ignoredGold: [0], ignoredPredicted: [1]))
  }

  @Test func aRequiredEntityIsPreferredToAnOptionalOne() {
    var optional = entity("g", "person")
    optional.isOptional = true
    let gold = article([(optional, [0]), (entity("h", "person"), [10])])
    let both = article([(entity("x", "person"), [0, 10])])
    #expect(
      Scorer.align(gold: gold, predicted: both).entities
        == Alignment(pairs: [.init(gold: 1, predicted: 0)], ignoredGold: [0]))
    // With the optional one alone nothing is counted.
    let one = article([(entity("x", "person"), [0])])
    #expect(
      Scorer.align(gold: gold, predicted: one).entities
        == Alignment(missed: [1], ignoredGold: [0], ignoredPredicted: [0]))
  }
}
