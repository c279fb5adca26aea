import Diagnostics
import GoldStore
import LabelModel
import Storage
import TestSupport
import Testing

@testable import Adjudication

@Suite struct AdjudicationTests {
  private let text = ArticleText("Ana Kovač met Per Lind in Vienna. He said rail comes first.")

  private func content(_ prefix: String, _ change: (inout Labels) -> Void = { _ in }) -> GoldContent
  {
    var labels = Labels(
      entities: EntityLayer(
        entities: [
          Entity(id: prefix + "kovac", types: ["person"], name: "Ana Kovač"),
          Entity(id: prefix + "lind", types: ["person"], name: "Per Lind"),
        ],
        mentions: [
          Mention(TextSpan(0, 9), type: "person", entity: prefix + "kovac", kind: .name),
          Mention(TextSpan(14, 22), type: "person", entity: prefix + "lind", kind: .name),
        ]),
      meetings: [
        Meeting(
          id: prefix + "m",
          participants: .filled([Participant(AcceptedReference(.entity(prefix + "kovac")))]),
          status: .filled(.held), trigger: .filled(AcceptedSpan(TextSpan(10, 13))))
      ],
      quotes: [
        Quote(
          id: prefix + "q", content: TextSpan(42, 58),
          speaker: .filled(AcceptedReference(.entity(prefix + "lind"))))
      ])
    change(&labels)
    return GoldContent(Article(id: "a", text: text, labels: labels))
  }

  @Test func otherIdsAreNoDispute() {
    let disputes = LabelDisputes(
      first: content(""), second: PassAlignment.renamed(content("x-"), like: content("")))
    #expect(disputes.disputes == [])
    #expect(disputes.agreedCount == 6)
  }

  @Test func anIdThatMeansSomethingElseGetsANumber() {
    let second = content("") { labels in
      // "kovac" is Lind here, and the other way round.
      labels.entities?.entities[0].id = "lind"
      labels.entities?.entities[1].id = "kovac"
      labels.entities?.mentions[0].entity = "lind"
      labels.entities?.mentions[1].entity = "kovac"
      labels.entities?.entities.append(Entity(id: "m", types: ["gpe"], name: "Vienna"))
      labels.entities?.mentions.append(Mention(TextSpan(26, 32), type: "gpe", entity: "m"))
      labels.meetings?[0].participants = .filled([Participant(AcceptedReference(.entity("lind")))])
      labels.quotes?[0].speaker = .filled(AcceptedReference(.entity("kovac")))
    }
    let renamed = PassAlignment.renamed(second, like: content(""))
    let disputes = LabelDisputes(first: content(""), second: renamed).disputes
    #expect(disputes.map(\.label) == ["entities/m"])
    #expect(disputes[0].first == nil)
  }

  private var second: GoldContent {
    content("") { labels in
      labels.entities?.entities[0].types = ["norp"]
      for index in 0..<1 { labels.entities?.mentions[index].type = "norp" }
      labels.entities?.mentions[1].span = TextSpan(18, 22)
      labels.entities?.mentions.append(
        Mention(TextSpan(34, 36), type: "person", entity: "lind", kind: .pronoun))
      labels.meetings?[0].status = .filled(.planned)
      labels.meetings?[0].participants = .filled([
        Participant(AcceptedReference(.entity("lind")))
      ])
      labels.quotes?[0].kind = .filled(.indirect)
    }
  }

  @Test func choicesGiveTheLabels() throws {
    let disputes = LabelDisputes(first: content(""), second: second)
    #expect(
      disputes.disputes.map(\.label) == [
        "entities/kovac/type", "entities/lind/mentions/words", "entities/lind/mentions",
        "meetings/m/status", "meetings/m/participants", "quotes/q/kind",
      ])
    func labels(_ choice: LabelChoice) -> (Labels, [String]) {
      let outcome = disputes.decided { _ in choice }
      #expect(outcome.open == [])
      return (outcome.content.article.labels, outcome.impossible.map(\.label))
    }
    let first = labels(.first)
    #expect(first.0 == content("").article.labels)
    #expect(first.1 == [])
    let (taken, problems) = labels(.second)
    #expect(problems == [])
    #expect(
      taken.entities?.mentions.map(\.span) == [TextSpan(0, 9), TextSpan(18, 22), TextSpan(34, 36)])
    #expect(taken.entities?.entities[0].types == ["norp"])
    #expect(taken.meetings == second.article.labels.meetings)
    #expect(taken.quotes == second.article.labels.quotes)
    let (both, impossible) = labels(.both)
    #expect(both.entities?.entities[0].types == ["person", "norp"])
    #expect(both.entities?.mentions[1].alternatives == [TextSpan(18, 22)])
    #expect(both.meetings?[0].alternativeStatuses == [.planned])
    #expect(both.meetings?[0].participants.value?.count == 2)
    #expect(impossible == ["quotes/q/kind"])
    let (neither, needed) = labels(.neither)
    #expect(neither.entities?.mentions.count == 2)
    #expect(neither.meetings?[0].status == .unannotated)
    #expect(needed == ["entities/kovac/type", "entities/lind/mentions/words"])
    #expect(disputes.decided { _ in nil }.open == disputes.disputes)
  }

  @Test func whatIsMarkedOptionalIsAcceptedAndNotRequired() throws {
    var theirs = second
    theirs.article.labels.meetings?.append(Meeting(id: "n", evidence: [TextSpan(10, 13)]))
    let disputes = LabelDisputes(first: content(""), second: theirs)
    let outcome = disputes.decided { _ in .optional }
    #expect(outcome.open == [] && outcome.impossible == [])
    let labels = outcome.content.article.labels
    // Where a field differs, the whole label; of the labels that one has, that.
    #expect(labels.entities?.entities.map(\.isOptional) == [true, false])
    #expect(labels.entities?.entities[0].types == ["person"])
    #expect(labels.entities?.mentions.map(\.isOptional) == [false, true, true])
    #expect(labels.meetings?.map(\.isOptional) == [true, true])
    #expect(labels.quotes?.map(\.isOptional) == [true])
    // Of participants those that only one names.
    let participants = LabelDisputes(first: content(""), second: theirs).decided { dispute in
      dispute.label == "meetings/m/participants" ? .optional : .first
    }.content.article.labels.meetings?[0].participants.value
    #expect(participants?.map(\.who.reference) == [.entity("kovac"), .entity("lind")])
    #expect(participants?.map(\.isOptional) == [true, true])
  }

  @Test func decisionsAreKeptWhateverThePassesSay() throws {
    var bytes = Array("# by the guidelines\n".utf8)
    let first = content("")
    let adjudicator = Adjudicator(
      first: first, by: "ada", second: second, by: "cy", decisions: [])
    for (index, dispute) in adjudicator.disputes.disputes.enumerated() {
      let decision = Decision(
        dispute, choice: index == 0 ? .neither : .second, reason: .guideline, note: "because: so",
        by: "bo")
      bytes = try DecisionFile(bytes, file: "d").adding(decision)
    }
    let file = try DecisionFile(bytes, file: "d")
    #expect(file.decisions.count == 6)
    #expect(
      String(decoding: bytes, as: UTF8.self).hasPrefix(
        "# by the guidelines\n- label: entities/kovac/type\n"))
    let again = Adjudicator(
      first: first, by: "ada", second: second, by: "cy", decisions: file.decisions)
    #expect(again.open == [])
    #expect(again.unmatched == [])
    // The second pass is corrected: its decisions stay in the file.
    let corrected = Adjudicator(
      first: first, by: "ada", second: first, by: "cy", decisions: file.decisions)
    #expect(corrected.disputes.disputes == [])
    #expect(corrected.unmatched.count == 6)
    // Another decision about the same takes the place of the old one, and no other line changes.
    let changed = Decision(
      adjudicator.disputes.disputes[0], choice: .both, reason: .ambiguous, by: "bo")
    let rewritten = String(decoding: file.adding(changed), as: UTF8.self)
    #expect(
      rewritten
        == String(decoding: bytes, as: UTF8.self)
        .replacing(
          "choice: neither\n  reason: guideline\n  note: \"because: so\"",
          with: "choice: both\n  reason: ambiguous", maxReplacements: 1))
  }

  @Test func everyDisputeOfThisRepositoryIsDecided() throws {
    var count = 0
    for article in try Folder.names(in: "gold/passes")
    where FileKind(at: "gold/passes/\(article)") == .folder {
      let folder = "gold/passes/\(article)"
      let path = folder + "/decisions.yaml"
      let decisions = try DecisionFile(FileReader.bytes(at: path, limit: 1 << 20), file: path)
        .decisions
      count += decisions.count
      let names = try Folder.names(in: folder).filter { $0 != "decisions.yaml" }
      try #require(names.count == 2)
      let passes = try names.map { name in
        try GoldPatch(
          FileReader.bytes(at: "\(folder)/\(name)", limit: 1 << 20), file: "\(folder)/\(name)",
          options: GoldOptions(textFolders: ["gold/articles"])
        ).content
      }
      let adjudicator = Adjudicator(
        first: passes[0], by: names[0], second: passes[1], by: names[1], decisions: decisions)
      #expect(adjudicator.open.map(\.label) == [], "\(article)")
    }
    #expect(count == 133)
  }

  @Test func feedbackNamesWhatWasChangedAndWhy() {
    let decision = Decision(
      LabelDispute(label: "meetings/m/status", first: nil, second: nil), choice: .second,
      reason: .error, note: "it is planned")
    let feedback = AnnotatorFeedback(
      pass: content("x-"), adjudicated: second, decisions: [decision])
    #expect(
      feedback.changes.map(\.name) == [
        "entities/kovac", "entities/lind/mentions", "entities/lind/mentions", "meetings/m",
        "quotes/q",
      ])
    #expect(feedback.decisions.compactMap { $0?.note } == ["it is planned"])
    #expect(
      AnnotatorFeedback.counts([feedback, feedback]).first {
        $0.what == "entities/mentions left out"
      }?.count == 2)
  }
}
