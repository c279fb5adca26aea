import LabelModel
import TestSupport
import Testing

@testable import GoldStore

/// Lists, of which the items that stay keep their bytes.
extension GoldPatchTests {
  @Test func itemsOfAListThatStayKeepTheirSpelling() throws {
    let labels = """
      entities:
        - id: kovac
          type: person
          aliases:
            - 'Ana'   # as friends say
            - Kovač
          mentions: [met]
      """
    let longer = try difference(labels) { content in
      content.article.labels.entities?.entities[0].aliases = ["Ana", "Kovač", "A. K."]
    }
    #expect(longer.gone == [])
    #expect(longer.new == ["      - A. K."])
    let shorter = try difference(labels) { content in
      content.article.labels.entities?.entities[0].aliases = ["Ana"]
    }
    #expect(shorter.gone == ["      - Kovač"])
    #expect(shorter.new == [])
    let other = try difference(labels) { content in
      content.article.labels.entities?.entities[0].aliases = ["Kovač", "Ana"]
    }
    #expect(other.gone.count == 1)
    #expect(other.new.count == 1)
  }

  /// An item may mean several places, of which none is said twice.
  @Test func aListOfPlacesKeepsItemsOfSeveral() throws {
    let labels = "meetings: [{ id: m, evidence: [{ text: he, nth: [1, 2] }] }]"
    let train = try mention("train", of: "lind").span
    let change = try difference(labels) { content in
      content.article.labels.meetings?[0].evidence.append(train)
    }
    #expect(
      change.new == ["meetings: [{ id: m, evidence: [{ text: he, nth: [1, 2] }, train] }]"])
    let both = "meetings: [{ id: m, evidence: [{ text: he, nth: [1, 2] }, met] }]"
    let fewer = try difference(both) { content in
      content.article.labels.meetings?[0].evidence.remove(at: 1)
    }
    #expect(fewer.new == ["meetings: [{ id: m, evidence: [\"[[he]] had\", met] }]"])
  }

  @Test func itemsOfOtherPlacesKeepTheirSpelling() throws {
    let labels = """
      meetings:
        - id: m
          evidence:
            - { text: he, nth: 2 }   # not the first
            - met   # a verb
            - noon
      """
    let train = try mention("train", of: "lind").span
    let changed = try difference(labels) { content in
      content.article.labels.meetings?[0].evidence[2] = train
    }
    #expect(changed.gone == ["      - noon"])
    #expect(changed.new == ["      - train"])
    let longer = try mention("met Per", of: "lind").span
    let moved = try difference(labels) { content in
      content.article.labels.meetings?[0].evidence[1] = longer
    }
    #expect(moved.gone == ["      - met   # a verb"])
    #expect(moved.new == ["      - met Per   # a verb"])
  }

  @Test func fewerMentionsThanOneAreAnEmptyList() throws {
    let change = try difference { content in
      content.article.labels.entities?.mentions.removeAll { $0.entity == "lind" }
    }
    #expect(change.new == ["    mentions: []"])
    let back = try difference("entities:\n  - id: a\n    type: person\n    mentions: []  # none") {
      $0.article.labels.entities?.mentions = [
        Mention(TextSpan(0, 9), type: "person", entity: "a")
      ]
    }
    #expect(back.gone == ["    mentions: []  # none"])
    #expect(back.new == ["    mentions:  # none", "      - Ana Kovač"])
  }
}
