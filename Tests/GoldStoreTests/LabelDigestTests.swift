import LabelModel
import Testing

@testable import GoldStore

/// A digest changes with everything that labels say.
@Suite struct LabelDigestTests {
  private let entity = Entity(id: "kovac", types: ["person"], name: "Ana Kovač")
  private let mention = Mention(TextSpan(0, 9), type: "person", entity: "kovac", kind: .name)
  private let kovac = AcceptedReference(.entity("kovac"))

  private func digest(_ labels: Labels) -> String {
    LabelDigest.of(Article(id: "a", labels: labels))
  }

  /// Labels of one kind, each of which differs from the first in one field.
  private func areTold<Label>(
    _ label: Label, _ changes: [(inout Label) -> Void], _ labels: (Label) -> Labels
  ) -> Bool {
    let variants = changes.map { change in
      var other = label
      change(&other)
      return other
    }
    return Set(([label] + variants).map { digest(labels($0)) }).count == changes.count + 1
  }

  @Test func entities() {
    #expect(
      areTold(
        entity,
        [
          { $0.id = "ana" }, { $0.types = ["gpe"] }, { $0.types.append("gpe") },
          { $0.name = nil }, { $0.aliases = ["Ana"] }, { $0.link = .empty },
          { $0.link = .filled("NIL1") }, { $0.isOptional = true }, { $0.tags = ["t"] },
        ]
      ) { Labels(entities: EntityLayer(entities: [$0])) })
  }

  @Test func mentions() {
    #expect(
      areTold(
        mention,
        [
          { $0.span = TextSpan(0, 8) }, { $0.span = TextSpan(TextRange(0, 3), [TextRange(4, 9)]) },
          { $0.alternatives = [TextSpan(4, 9)] }, { $0.type = "gpe" },
          { $0.alternativeTypes = ["gpe"] }, { $0.entity = "lind" }, { $0.kind = .nominal },
          { $0.isOptional = true }, { $0.tags = ["t"] },
        ]
      ) { Labels(entities: EntityLayer(entities: [entity], mentions: [$0])) })
  }

  @Test func meetings() throws {
    let day = try #require(CalendarPeriod(edtf: "2031-03-04"))
    let month = try #require(CalendarPeriod(edtf: "2031-03"))
    let vienna = AcceptedReference(.name("Vienna"))
    let words = TextSpan(10, 13)
    #expect(
      areTold(
        Meeting(id: "m"),
        [
          { $0.id = "n" }, { $0.participants = .empty },
          { $0.participants = .filled([Participant(kovac)]) },
          { $0.participants = .filled([Participant(kovac, role: "host")]) },
          { $0.participants = .filled([Participant(kovac, isOptional: true)]) },
          { $0.participants = .filled([Participant(kovac), Participant(kovac)]) },
          {
            $0.participants = .filled([
              Participant(AcceptedReference(.entity("kovac"), alternatives: [.entity("kovac")]))
            ])
          }, { $0.date = .filled(MeetingDate(day)) }, { $0.date = .filled(MeetingDate(month)) },
          { $0.date = .filled(MeetingDate(day, alternatives: [month])) },
          { $0.date = .filled(MeetingDate(day, words: words)) },
          { $0.date = .filled(MeetingDate(day, basis: .inferred)) },
          { $0.place = .filled(MeetingPlace(vienna)) },
          { $0.place = .filled(MeetingPlace(AcceptedReference(.entity("Vienna")))) },
          { $0.place = .filled(MeetingPlace(vienna, words: words)) },
          { $0.place = .filled(MeetingPlace(vienna, basis: .inferred)) },
          { $0.status = .filled(.held) }, { $0.alternativeStatuses = [.held] },
          { $0.mode = .filled(.call) }, { $0.kind = .filled(.bilateral) },
          { $0.topics = .filled(["rail"]) }, { $0.topics = .filled(["rail", "roads"]) },
          { $0.topics = .filled(["rail,5:roads"]) }, { $0.trigger = .filled(AcceptedSpan(words)) },
          { $0.trigger = .filled(AcceptedSpan(words, alternatives: [TextSpan(0, 13)])) },
          { $0.evidence = [words] }, { $0.isOptional = true }, { $0.tags = ["t"] },
        ]
      ) { Labels(meetings: [$0]) })
  }

  @Test func quotes() {
    let words = AcceptedSpan(TextSpan(0, 3))
    #expect(
      areTold(
        Quote(id: "q", content: TextSpan(4, 9)),
        [
          { $0.id = "r" }, { $0.content = TextSpan(4, 8) },
          { $0.alternativeContents = [TextSpan(4, 8)] }, { $0.kind = .filled(.direct) },
          { $0.speaker = .filled(kovac) }, { $0.speaker = .empty }, { $0.source = .filled(words) },
          { $0.cue = .filled(words) },
          { $0.cue = .filled(AcceptedSpan(TextSpan(0, 3), alternatives: [TextSpan(0, 9)])) },
          { $0.addressee = .filled(kovac) }, { $0.via = .filled(kovac) }, { $0.within = "r" },
          { $0.isOptional = true }, { $0.tags = ["t"] },
        ]
      ) { Labels(quotes: [$0]) })
  }

  @Test func ignoredRegionsAndLayers() {
    let region = IgnoredRegion(TextSpan(0, 3), layers: [.entities])
    #expect(
      areTold(
        region,
        [
          { $0.span = TextSpan(0, 2) }, { $0.layers = [.quotes] },
          { $0.layers = [.entities, .quotes] },
        ]
      ) { Labels(ignored: [$0]) })
    let layers = [
      Labels(), Labels(entities: EntityLayer()), Labels(meetings: []), Labels(quotes: []),
      Labels(ignored: [region]), Labels(meetings: [], quotes: []),
    ]
    #expect(Set(layers.map(digest)).count == layers.count)
  }

  @Test func theOrderOfLabelsIsNoPartOfIt() {
    let other = Entity(id: "lind", types: ["person"])
    let second = Mention(TextSpan(14, 22), type: "person", entity: "lind")
    let one = EntityLayer(entities: [entity, other], mentions: [mention, second])
    let reversed = EntityLayer(entities: [other, entity], mentions: [second, mention])
    #expect(digest(Labels(entities: one)) == digest(Labels(entities: reversed)))
  }
}
