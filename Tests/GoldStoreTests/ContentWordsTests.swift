import LabelModel
import Testing

@testable import GoldStore

/// How labels are said in messages.
@Suite struct ContentWordsTests {
  private let words = ContentWords(text: ArticleText("Ana Kovač met\nPer Lind."))
  private let kovac = AcceptedReference(.entity("kovac"), alternatives: [.name("Ana")])

  @Test func wordsStandWithTheirOffsets() {
    #expect(words.span(TextSpan(0, 9)) == #""Ana Kovač" 0–9"#)
    #expect(words.span(TextSpan(10, 17)) == #""met⏎Per" 10–17"#)
    #expect(ContentWords(text: words.text, showsOffsets: false).span(TextSpan(0, 3)) == #""Ana""#)
    let parts = TextSpan(TextRange(0, 3), [TextRange(10, 13)])
    #expect(ContentWords(text: nil).span(parts) == "0–3+10–13")
  }

  @Test func allThatIsAcceptedIsNamed() {
    #expect(words.accepted(kovac) == #"kovac or "Ana""#)
    #expect(
      words.accepted(AcceptedSpan(TextSpan(0, 9), alternatives: [TextSpan(4, 9)]))
        == #""Ana Kovač" 0–9 or "Kovač" 4–9"#)
  }

  @Test func participantsSayRoleAndWhetherTheyAreOptional() {
    #expect(words.participant(Participant(kovac)) == #"kovac or "Ana""#)
    #expect(
      words.participant(Participant(kovac, role: "host", isOptional: true))
        == #"kovac or "Ana" as host (optional)"#)
  }

  @Test func datesAndPlacesSayTheirWordsAndBasis() throws {
    let (day, month) = (
      try #require(CalendarPeriod(edtf: "2031-03-04")),
      try #require(CalendarPeriod(edtf: "2031-03"))
    )
    #expect(words.date(MeetingDate(day)) == "2031-03-04")
    #expect(
      words.date(
        MeetingDate(day, alternatives: [month], words: TextSpan(10, 13), basis: .inferred))
        == #"2031-03-04 or 2031-03, "met" 10–13, inferred"#)
    let vienna = AcceptedReference(.name("Vienna"))
    #expect(words.place(MeetingPlace(vienna)) == #""Vienna""#)
    #expect(
      words.place(MeetingPlace(vienna, words: TextSpan(14, 17), basis: .inferred))
        == #""Vienna", "Per" 14–17, inferred"#)
  }

  @Test func emptySlotsAreNone() {
    #expect(words.slot(Slot<String>.unannotated) { $0 } == nil)
    #expect(words.slot(Slot<String>.empty) { $0 } == "none")
    #expect(words.slot(Slot.filled("held")) { $0 } == "held")
  }
}
