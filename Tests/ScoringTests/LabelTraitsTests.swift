import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// What a pipeline's output has labels for, in any of its articles.
@Suite struct LabelTraitsTests {
  private func traits(
    isEmpty: Bool = false, groups: Bool = false, names: Bool = false, links: Bool = false
  ) -> LabelTraits {
    var traits = LabelTraits()
    traits.isEmpty = isEmpty
    traits.groupsMentions = groups
    traits.namesEntities = names
    traits.linksEntities = links
    return traits
  }

  private let none = Article.make(mentions: [])
  private let mention = Article.make(mentions: [.make(0, 5)])
  private let grouped = Article.make(mentions: [.make(0, 5, entity: "e")])
  private let entity = Article.make(entities: [Entity(id: "e", types: ["person"])])
  private let named = Article.make(entities: [Entity(id: "e", types: ["person"], name: "Ana")])
  private let linked = Article.make(entities: [Entity(id: "e", types: ["person"], link: .empty)])

  @Test func oneArticleSpeaksForAll() {
    #expect(LabelTraits([none, Article.make(mentions: nil)]) == traits(isEmpty: true))
    #expect(LabelTraits([mention]) == traits())
    #expect(LabelTraits([entity]) == traits())
    #expect(LabelTraits([none, entity, none]) == traits())
    #expect(LabelTraits([grouped, mention]) == traits(groups: true))
    #expect(LabelTraits([named, entity]) == traits(names: true))
    #expect(LabelTraits([linked, entity]) == traits(links: true))
  }

  @Test func twoCollectionsHaveWhatEitherHas() {
    let all = [none, mention, grouped, entity, named, linked]
    for one in all {
      for other in all {
        var sum = LabelTraits([one])
        sum += LabelTraits([other])
        #expect(sum == LabelTraits([one, other]))
      }
    }
  }
}
