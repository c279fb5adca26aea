import Diagnostics
import LabelModel
import Storage
import TestSupport
import Testing

@testable import GoldStore

@Suite struct LabelMergeTests {
  private static let path = "gold/articles/2027-04-21-harbour-levy.yaml"

  private func patch() throws -> GoldPatch {
    try GoldPatch(FileReader.bytes(at: Self.path, limit: 1 << 24), file: Self.path)
  }

  @Test func oneSidesChangesAreTaken() throws {
    let base = try patch().content
    for seed in 0..<60 {
      var edits = RandomEdits(seed: UInt64(seed), try #require(base.article.text))
      var changed = base
      for _ in 0..<4 { edits.edit(&changed) }
      for (ours, theirs) in [(changed, base), (base, changed), (changed, changed)] {
        let merge = LabelMerge(base: base, ours: ours, theirs: theirs)
        #expect(merge.conflicts == [])
        #expect(merge.merged == changed)
      }
      #expect(LabelDifference(from: base, to: base).changes == [])
      if changed.normal != base.normal {
        #expect(!LabelDifference(from: base, to: changed).changes.isEmpty, "\(seed)")
      }
    }
  }

  /// Both orders give the same labels and conflicts, and what can be written can be read.
  @Test func bothSidesChangesAreJoined() throws {
    let patch = try patch()
    let base = patch.content
    var free = 0
    for seed in 0..<80 {
      let text = try #require(base.article.text)
      var (mine, other) = (
        RandomEdits(seed: UInt64(seed), text), RandomEdits(seed: UInt64(seed) + 1000, text)
      )
      var (ours, theirs) = (base, base)
      for _ in 0..<2 {
        mine.edit(&ours)
        other.edit(&theirs)
      }
      let merge = LabelMerge(base: base, ours: ours, theirs: theirs)
      let mirrored = LabelMerge(base: base, ours: theirs, theirs: ours)
      #expect(merge.conflicts.count == mirrored.conflicts.count, "\(seed)")
      guard merge.conflicts.isEmpty else { continue }
      free += 1
      #expect(Self.sorted(merge.merged) == Self.sorted(mirrored.merged), "\(seed)")
      // Each side's changes are in the result: merging them again changes nothing.
      let again = LabelMerge(base: base, ours: merge.merged, theirs: theirs)
      #expect(Self.sorted(again.merged) == Self.sorted(merge.merged), "\(seed)")
      do throws(InvalidInput) {
        _ = try patch.rewriting(to: merge.merged)
      } catch {
        #expect(error.diagnostics.map(\.code) == ["A011"], "\(seed) \(error.diagnostics.text())")
      }
    }
    #expect(free > 40)
  }

  /// Without the order that lists got from the sides.
  private static func sorted(_ content: GoldContent) -> GoldContent {
    var content = content.normal
    for index in (content.article.labels.entities?.entities ?? []).indices {
      content.article.labels.entities?.entities[index].aliases.sort()
      content.article.labels.entities?.entities[index].tags.sort()
    }
    for index in (content.article.labels.entities?.mentions ?? []).indices {
      content.article.labels.entities?.mentions[index].tags.sort()
    }
    for index in (content.article.labels.meetings ?? []).indices {
      if let topics = content.article.labels.meetings?[index].topics.value {
        content.article.labels.meetings?[index].topics = .filled(topics.sorted())
      }
      if let people = content.article.labels.meetings?[index].participants.value {
        content.article.labels.meetings?[index].participants = .filled(
          people.sorted { "\($0)" < "\($1)" })
      }
      content.article.labels.meetings?[index].tags.sort()
    }
    for index in (content.article.labels.quotes ?? []).indices {
      content.article.labels.quotes?[index].tags.sort()
    }
    content.article.metadata.tags.sort()
    content.record.passes.sort { "\($0)" < "\($1)" }
    return content.normal
  }

  private let base = GoldContent(
    Article(
      id: "a", text: ArticleText("Ana Kovač met Per Lind."),
      labels: Labels(
        entities: EntityLayer(
          entities: [
            Entity(id: "kovac", types: ["person"], name: "Ana"),
            Entity(id: "lind", types: ["person"]),
          ],
          mentions: [
            Mention(TextSpan(0, 9), type: "person", entity: "kovac", kind: .name),
            Mention(TextSpan(14, 22), type: "person", entity: "lind", kind: .name),
          ]),
        meetings: [Meeting(id: "m")])))

  @Test func theSameFieldInOtherWaysIsAConflict() {
    var (ours, theirs) = (base, base)
    ours.article.labels.entities?.entities[0].name = "Ana Kovač"
    theirs.article.labels.entities?.entities[0].name = "Kovač"
    theirs.article.labels.entities?.entities[0].aliases = ["Ana"]
    let merge = LabelMerge(base: base, ours: ours, theirs: theirs)
    #expect(
      merge.conflicts.map(\.sentence) == [
        #"entities/kovac name: ours: "Ana Kovač", theirs: "Kovač", before: "Ana""#
      ])
    #expect(merge.merged.article.labels.entities?.entities[0].name == "Ana Kovač")
    #expect(merge.merged.article.labels.entities?.entities[0].aliases == ["Ana"])
  }

  @Test func aMovedMentionAndItsNewKindAreJoined() {
    var (ours, theirs) = (base, base)
    ours.article.labels.entities?.mentions[1].span = TextSpan(18, 22)
    theirs.article.labels.entities?.mentions[1].kind = .nominal
    let merge = LabelMerge(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts == [])
    #expect(
      merge.merged.article.labels.entities?.mentions[1]
        == Mention(TextSpan(18, 22), type: "person", entity: "lind", kind: .nominal))
  }

  @Test func aQuoteThatAnotherStandsInsideComesBack() {
    let (first, outer) = (
      Quote(id: "first", content: TextSpan(0, 3)), Quote(id: "outer", content: TextSpan(4, 13))
    )
    var base = base
    base.article.labels.quotes = [first, outer]
    var (ours, theirs) = (base, base)
    ours.article.labels.quotes = [first]
    let inner = Quote(id: "inner", content: TextSpan(10, 13), within: "outer")
    theirs.article.labels.quotes = [first, outer, inner]
    for merge in [
      LabelMerge(base: base, ours: ours, theirs: theirs),
      LabelMerge(base: base, ours: theirs, theirs: ours),
    ] {
      #expect(Set(merge.merged.article.labels.quotes ?? []) == [first, outer, inner])
    }
  }

  @Test func whatOneRemovedAndTheOtherUsesComesBack() {
    var (ours, theirs) = (base, base)
    ours.article.labels.entities?.entities.removeLast()
    ours.article.labels.entities?.mentions.removeLast()
    theirs.article.labels.meetings?[0].participants = .filled([
      Participant(AcceptedReference(.entity("lind")))
    ])
    let merge = LabelMerge(base: base, ours: ours, theirs: theirs)
    #expect(
      merge.conflicts.map(\.sentence) == ["entities/lind: ours: removed, theirs: changed"])
    #expect(merge.merged.article.labels == theirs.article.labels)
  }

  @Test func whatIsAcceptedTooComesBack() {
    var (ours, theirs) = (base, base)
    ours.article.labels.entities?.entities.removeLast()
    ours.article.labels.entities?.mentions.removeLast()
    theirs.article.labels.quotes = [
      Quote(
        id: "q", content: TextSpan(10, 13),
        speaker: .filled(
          AcceptedReference(.entity("kovac"), alternatives: [.name("Ana"), .entity("lind")])))
    ]
    let merge = LabelMerge(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts.map(\.sentence) == ["entities/lind: ours: removed, theirs: changed"])
    #expect(merge.merged.article.labels == theirs.article.labels)
  }

  @Test func differencesAreNamedFieldByField() {
    var other = base
    other.article.labels.entities?.entities[0].name = "Ana Kovač"
    other.article.labels.entities?.mentions[1].span = TextSpan(18, 22)
    other.article.labels.meetings?[0].status = .filled(.held)
    other.article.labels.quotes = []
    #expect(
      LabelDifference(from: base, to: other).changes.map(\.sentence) == [
        "changed quotes: layer not annotated → annotated",
        #"changed entities/kovac: name "Ana" → "Ana Kovač""#,
        #"changed entities/lind/mentions: words "Per Lind" 14–22 → "Lind" 18–22"#,
        "changed meetings/m: status – → held",
      ])
  }
}
