import LabelModel
import Testing
import YAMLNodes

@testable import GoldStore

@Suite struct KeyChangesTests {
  /// Those that a change takes away or brings count as it leaves them.
  @Test func keysThatAreThereAfterTheChanges() throws {
    let document = YAMLDocument(Array("{ text: met, nth: 2 }".utf8), file: "a.yaml")
    var changes = KeyChanges(try #require(document.root))
    #expect(changes.hasOthers(than: ["text"]))
    #expect(!changes.hasOthers(than: ["text", "nth"]))
    changes.set("nth", nil)
    #expect(!changes.hasOthers(than: ["text"]))
    changes.set("text", .text("left"))
    #expect(!changes.hasOthers(than: ["text"]))
    #expect(changes.hasOthers(than: ["nth"]))
    changes.set("note", .text("unsure"))
    #expect(changes.hasOthers(than: ["text"]))
  }

  @Test func aMentionIsOneOfAnEntityAtAPlace() {
    let labels = Labels(
      entities: EntityLayer(
        mentions: [Mention(TextSpan(0, 3), type: "person", entity: "ana")]))
    #expect(labels.has(.mention(entity: "ana", TextSpan(0, 3))))
    #expect(!labels.has(.mention(entity: "ana", TextSpan(4, 7))))
    #expect(!labels.has(.mention(entity: "per", TextSpan(0, 3))))
  }
}
