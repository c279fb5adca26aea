import LabelModel
import Scoring
import TestSupport
import Testing

@testable import Versions

/// A label is recognised by what it says, wherever it stands.
@Suite struct LabelIdentityTests {
  @Test func survivesEditsElsewhere() {
    let before = MarkedText("⟦Ana⟧ met ⟦Ben⟧. ⟦Ana⟧ left.")
    let after = MarkedText("A new first paragraph.\n⟦Ana⟧ met ⟦Ben⟧, and then ⟦Ana⟧ left.")
    let (old, new) = (identities(before), identities(after))
    #expect(old == new)
    #expect(Set(old).count == 3, "the second Ana is another label")
  }

  @Test func doesNotDependOnTheOrderOfTheList() {
    let text = MarkedText("⟦Ana⟧ met ⟦Ben⟧. ⟦Ana⟧ left.")
    let mentions = text.marks.map { Mention(TextSpan($0.range), type: "person") }
    let forth = LabelIdentities(of: Article.make(text: text.text.string, mentions: mentions))
    let back = LabelIdentities(
      of: Article.make(text: text.text.string, mentions: mentions.reversed()))
    for index in mentions.indices {
      #expect(
        forth[LabelReference(list: .mentions, index: index)]
          == back[LabelReference(list: .mentions, index: 2 - index)])
    }
  }

  @Test func changesWithWhatTheLabelSays() {
    let text = MarkedText("⟦Ana⟧ left.")
    let person = identities(text)
    #expect(identities(text, type: "gpe") != person)
    #expect(identities(text, id: "other") != person)
    #expect(identities(MarkedText("⟦Ann⟧ left.")) != person)
  }

  @Test func hasTheFormThatCommandsAccept() {
    for identity in identities(MarkedText("⟦Ana⟧ met ⟦Ben⟧.")) {
      #expect(LabelFate.isIdentity(identity) && LabelFate.isIdentity("+" + identity))
    }
    for text in ["", "+", "0123456789a", "012345678", "012345678G", "quotes/q1"] {
      #expect(!LabelFate.isIdentity(text))
    }
  }

  /// Without the text the offsets take the words' place, so that labels still stay apart.
  @Test func staysApartWithoutAText() {
    let article = Article.make(mentions: [.make(0, 3), .make(7, 10)])
    let identities = LabelIdentities(of: article)
    let names = [0, 1].map { identities[LabelReference(list: .mentions, index: $0)] }
    #expect(names[0] != names[1])
  }

  @Test func aSpuriousPredictionIsRecognisedAndIsNoGoldLabel() async throws {
    let text = MarkedText("⟦Ana⟧ met ⟦Ben⟧.")
    let gold = [Article.make("a", text: text.text.string, mentions: [Mention(text[1], type: "x")])]
    let answers = [Article.make("a", mentions: [Mention(text[2], type: "x")])]
    let one = await Evaluations.evaluate(gold: gold, answers: answers, name: "1")
    let other = await Evaluations.evaluate(gold: gold, answers: answers, name: "2")
    let spurious = try #require(one.fates.first { $0.outcome == .spurious })
    #expect(spurious.identity.hasPrefix("+"))
    #expect(other.fates.contains { $0.identity == spurious.identity })
    #expect(spurious.path == "predicted/mentions/1")
  }

  /// A tag on an entity holds for all its mentions, which are what a mention metric counts.
  @Test func mentionsHaveTheTagsOfTheirEntity() async throws {
    let entity = Entity(id: "e", types: ["person"], tags: ["must-pass"])
    var mention = Mention.make(0, 3, entity: "e")
    mention.tags = ["first"]
    let gold = [Article.make("a", entities: [entity], mentions: [mention])]
    let evaluation = await Evaluations.evaluate(gold: gold, answers: [])
    #expect(evaluation.fates.first?.tags == ["first", "must-pass"])
  }

  private func identities(
    _ text: MarkedText, type: String = "person", id: String = "a"
  ) -> [String] {
    let mentions = text.marks.map { Mention(TextSpan($0.range), type: type) }
    let identities = LabelIdentities(
      of: Article.make(id, text: text.text.string, mentions: mentions))
    return mentions.indices.map { identities[LabelReference(list: .mentions, index: $0)] }
  }
}
