import LabelModel
import Testing

@testable import GoldStore

/// What two annotators say differently of a meeting and a quote, and what comes of it.
@Suite struct LabelDisputesTests {
  private let text = ArticleText("Ana Kovač met Per Lind in Vienna. He said rail comes first.")
  private let kovac = AcceptedReference(.entity("kovac"))
  private let lind = AcceptedReference(.entity("lind"))
  private let vienna = AcceptedReference(.name("Vienna"))
  private let ana = AcceptedSpan(TextSpan(0, 3))

  private typealias Change = (inout Meeting, inout Quote) -> Void

  private func content(_ change: Change = { _, _ in }) throws -> GoldContent {
    let day = try #require(CalendarPeriod(edtf: "2031-03-04"))
    var meeting = Meeting(
      id: "m", participants: .filled([Participant(kovac)]), date: .filled(MeetingDate(day)),
      place: .filled(MeetingPlace(vienna)), status: .filled(.held), mode: .filled(.call),
      kind: .filled(.bilateral), topics: .filled(["rail"]), trigger: .filled(ana),
      evidence: [TextSpan(10, 13)])
    var quote = Quote(
      id: "q", content: TextSpan(42, 58), kind: .filled(.direct), speaker: .filled(kovac),
      source: .filled(ana), cue: .filled(ana), addressee: .filled(kovac), via: .filled(kovac),
      within: "p")
    change(&meeting, &quote)
    let labels = Labels(meetings: [meeting], quotes: [quote])
    return GoldContent(Article(id: "a", text: text, labels: labels))
  }

  /// What comes of one choice for all, with the disputes and those that it cannot settle.
  private func decided(_ choice: LabelChoice, _ change: Change) throws
    -> (meeting: Meeting, quote: Quote, disputes: [String], impossible: [String])
  {
    let disputes = LabelDisputes(first: try content(), second: try content(change))
    let outcome = disputes.decided { _ in choice }
    let labels = outcome.content.article.labels
    return (
      try #require(labels.meetings?.first), try #require(labels.quotes?.first),
      disputes.disputes.map(\.label), outcome.impossible.map(\.label)
    )
  }

  @Test func whatAgreesIsNoDispute() throws {
    let day = try #require(CalendarPeriod(edtf: "2031-03-04"))
    let same: [Change] = [
      {
        $0.date = .filled(MeetingDate(day, words: TextSpan(34, 36))); $1.tags = ["t"]
      },
      { meeting, _ in meeting.place = .filled(MeetingPlace(vienna, words: TextSpan(26, 32))) },
      { meeting, _ in meeting.evidence = [TextSpan(0, 11), TextSpan(20, 22)] },
      { meeting, _ in meeting.tags = ["t"] },
    ]
    for change in same {
      let disputes = LabelDisputes(first: try content(), second: try content(change))
      #expect(disputes.disputes == [])
      #expect(disputes.agreedCount == 2)
    }
    let apart = LabelDisputes(
      first: try content(),
      second: try content {
        $0.evidence = [TextSpan(13, 22)]; _ = $1
      })
    #expect(apart.disputes.map(\.label) == ["meetings/m/evidence"])
    #expect(apart.disputes.map(\.first) == [#""met" 10–13"#])
    #expect(apart.disputes.map(\.second) == [#"" Per Lind" 13–22"#])
    #expect(apart.agreedCount == 1)
  }

  /// One may call by name what is an alias to the other.
  @Test func aNameInCommonIsNoDispute() {
    func content(_ name: String, _ aliases: [String]) -> GoldContent {
      let entity = Entity(id: "kovac", types: ["person"], name: name, aliases: aliases)
      return GoldContent(
        Article(id: "a", text: text, labels: Labels(entities: EntityLayer(entities: [entity]))))
    }
    func disputes(_ name: String, _ aliases: [String]) -> [String] {
      LabelDisputes(first: content("Ana Kovač", ["Kovač"]), second: content(name, aliases)).disputes
        .map(\.label)
    }
    #expect(disputes("Kovač", []) == [])
    #expect(disputes("Minister Kovač", ["Ana Kovač"]) == [])
    #expect(disputes("Ana Kovač", ["Ana"]) == [])
    #expect(disputes("Minister Kovač", ["Ana"]) == ["entities/kovac/name"])
  }

  /// An entity that one of them has alone is shown with the places of its mentions.
  @Test func whatOneHasAloneIsShownWhole() {
    func content(_ ids: [String]) -> GoldContent {
      let layer = EntityLayer(
        entities: ids.map { Entity(id: $0, types: ["person"]) },
        mentions: ids.map { Mention(TextSpan(14, 22), type: "person", entity: $0) })
      return GoldContent(Article(id: "a", text: text, labels: Labels(entities: layer)))
    }
    let disputes = LabelDisputes(first: content(["lind"]), second: content([])).disputes
    #expect(disputes.map(\.label) == ["entities/lind"])
    #expect(disputes.map(\.first) == [#"type person; mentions "Per Lind" 14–22"#])
  }

  @Test func bothOfAMeetingAreAccepted() throws {
    let month = try #require(CalendarPeriod(edtf: "2031-03"))
    let status = try decided(.both) { meeting, _ in meeting.status = .filled(.planned) }
    #expect(status.meeting.status == .filled(.held))
    #expect(status.meeting.alternativeStatuses == [.planned])
    let people = try decided(.both) { meeting, _ in
      meeting.participants = .filled([Participant(kovac), Participant(lind)])
    }
    #expect(people.meeting.participants.value?.map(\.who) == [kovac, lind])
    let date = try decided(.both) { meeting, _ in meeting.date = .filled(MeetingDate(month)) }
    #expect(date.meeting.date.value?.alternatives == [month])
    let dates = try decided(.both) { meeting, _ in
      let day = meeting.date.value.map { [$0.value] } ?? []
      meeting.date = .filled(MeetingDate(month, alternatives: day))
    }
    #expect(dates.meeting.date.value?.alternatives == [month])
    let place = try decided(.both) { meeting, _ in
      meeting.place = .filled(
        MeetingPlace(AcceptedReference(.name("Tova"), alternatives: [.name("Vienna")])))
    }
    #expect(place.meeting.place.value?.reference.reference == .name("Vienna"))
    #expect(place.meeting.place.value?.reference.alternatives == [.name("Tova")])
    let places = try decided(.both) { meeting, _ in
      meeting.place = .filled(
        MeetingPlace(
          AcceptedReference(.name("Tova"), alternatives: [.name("Vienna"), .name("Graz")])))
    }
    #expect(
      places.meeting.place.value?.reference.alternatives == [.name("Tova"), .name("Graz")])
    let topics = try decided(.both) { meeting, _ in meeting.topics = .filled(["roads", "rail"]) }
    #expect(topics.meeting.topics == .filled(["rail", "roads"]))
    let trigger = try decided(.both) { meeting, _ in
      meeting.trigger = .filled(AcceptedSpan(TextSpan(10, 13), alternatives: [TextSpan(0, 3)]))
    }
    #expect(trigger.meeting.trigger.value?.alternatives == [TextSpan(10, 13)])
    let evidence = try decided(.both) { meeting, _ in meeting.evidence = [TextSpan(26, 32)] }
    #expect(evidence.meeting.evidence == [TextSpan(10, 13), TextSpan(26, 32)])
    for outcome in [status, people, date, place, topics, trigger, evidence] {
      #expect(outcome.impossible == [])
      #expect(outcome.disputes.count == 1)
    }
  }

  @Test func bothOfAQuoteAreAccepted() throws {
    let met = AcceptedSpan(TextSpan(10, 13))
    let outcome = try decided(.both) { _, quote in
      quote.content = TextSpan(37, 58)
      quote.speaker = .filled(lind)
      quote.source = .filled(met)
      quote.cue = .filled(met)
      quote.addressee = .filled(lind)
      quote.via = .filled(lind)
    }
    #expect(
      outcome.disputes
        == ["speaker", "source", "cue", "content", "addressee", "via"].map {
          "quotes/q/\($0)"
        })
    #expect(outcome.impossible == [])
    #expect(outcome.quote.content == TextSpan(42, 58))
    #expect(outcome.quote.alternativeContents == [TextSpan(37, 58)])
    for slot in [outcome.quote.speaker, outcome.quote.addressee, outcome.quote.via] {
      #expect(slot.value == AcceptedReference(.entity("kovac"), alternatives: [.entity("lind")]))
    }
    for slot in [outcome.quote.source, outcome.quote.cue] {
      #expect(slot.value == AcceptedSpan(TextSpan(0, 3), alternatives: [TextSpan(10, 13)]))
    }
  }

  /// Where the format has room for one value only, the first annotator's stands.
  @Test func bothOfWhatHasOneValueIsImpossible() throws {
    let host = try decided(.both) { meeting, _ in
      meeting.participants = .filled([Participant(kovac, role: "host")])
    }
    #expect(host.impossible == ["meetings/m/participants"])
    #expect(host.meeting.participants == .filled([Participant(kovac)]))
    let outcome = try decided(.both) { meeting, quote in
      meeting.status = .empty
      meeting.date = .empty
      meeting.place = .empty
      meeting.mode = .filled(.video)
      meeting.kind = .empty
      meeting.topics = .empty
      meeting.trigger = .empty
      meeting.isOptional = true
      quote.kind = .filled(.mixed)
      quote.speaker = .empty
      quote.source = .empty
      quote.within = nil
    }
    let fields = ["status", "date", "place", "mode", "kind", "topics", "trigger", "optional"]
    #expect(
      outcome.impossible == fields.map { "meetings/m/\($0)" }
        + ["kind", "speaker", "source", "within"].map { "quotes/q/\($0)" })
    let first = try content().article.labels
    #expect([outcome.meeting] == first.meetings)
    #expect([outcome.quote] == first.quotes)
  }

  @Test func neitherLeavesOutWhatMayBeMissing() throws {
    let outcome = try decided(.neither) { meeting, quote in
      meeting.status = .filled(.planned)
      meeting.participants = .filled([Participant(lind)])
      meeting.topics = .filled([])
      meeting.evidence = []
      quote.content = TextSpan(37, 58)
      quote.speaker = .filled(lind)
      quote.within = nil
    }
    #expect(outcome.impossible == ["quotes/q/content"])
    #expect(outcome.meeting.status == .unannotated)
    #expect(outcome.meeting.participants == .unannotated)
    #expect(outcome.meeting.topics == .unannotated)
    #expect(outcome.meeting.evidence == [])
    #expect(outcome.quote.content == TextSpan(42, 58))
    #expect(outcome.quote.speaker == .unannotated)
    #expect(outcome.quote.within == nil)
  }

  @Test func participantsThatOneNamesAreOptional() throws {
    let outcome = try decided(.optional) { meeting, _ in
      meeting.participants = .filled([Participant(kovac, role: "host"), Participant(lind)])
    }
    #expect(outcome.impossible == [])
    #expect(
      outcome.meeting.participants
        == .filled([Participant(kovac), Participant(lind, isOptional: true)]))
    #expect(!outcome.meeting.isOptional)
  }

  @Test func labelsOfOneAnnotatorAreTakenWhole() throws {
    let second = try content { meeting, quote in
      (meeting.id, quote.id) = ("n", "r")
    }
    let disputes = LabelDisputes(first: try content(), second: second)
    #expect(disputes.agreedCount == 0)
    #expect(
      disputes.disputes.map(\.label) == ["meetings/m", "meetings/n", "quotes/q", "quotes/r"])
    #expect(
      disputes.disputes[0].first == #"status held; participants kovac; date 2031-03-04; "#
        + #"place "Vienna"; mode call; kind bilateral; topics "rail"; trigger "Ana" 0–3; "#
        + #"evidence "met" 10–13"#)
    #expect(disputes.disputes[0].second == nil)
    for (choice, ids) in [
      (.first, ["m"]), (.second, ["n"]), (.both, ["m", "n"]), (.neither, []),
      (.optional, ["m", "n"]),
    ] as [(LabelChoice, [String])] {
      let outcome = disputes.decided { _ in choice }
      #expect(outcome.content.article.labels.meetings?.map(\.id) == ids)
      #expect(
        outcome.content.article.labels.meetings?.allSatisfy {
          $0.isOptional == (choice == .optional)
        }
          == true)
      #expect(outcome.open == [])
    }
    #expect(disputes.decided { _ in nil }.open == disputes.disputes)
  }

  /// The words of a restricted text stand in no file of decisions.
  @Test func restrictedTextsAreNotQuoted() throws {
    var (first, second) = (
      try content(),
      try content {
        $0.evidence = [TextSpan(26, 32)]; _ = $1
      }
    )
    for license in ["CC0-1.0", "restricted"] {
      first.article.metadata.license = license
      second.article.metadata.license = license
      let said = LabelDisputes(first: first, second: second).disputes.map(\.second)
      #expect(said == [license == "restricted" ? "26–32" : #""Vienna" 26–32"#])
    }
  }
}
