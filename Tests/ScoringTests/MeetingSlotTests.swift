import LabelModel
import Scoring
import Testing

@Suite("Slots of a meeting")
struct MeetingSlotTests {
  typealias Fixtures = MeetingFixtures

  @Test(
    "Dates: the same days are right; inside the key or at another granularity, partly",
    arguments: [
      ("2031-03-04", "2031-03-04", OutcomeCounts(correct: 1)),
      ("2031-03-04", "2031-03-04T14:00", OutcomeCounts(correct: 1)),
      ("2031-03-04", "2031-03-04~", OutcomeCounts(correct: 1)),
      ("2031-03", "2031-03-01/2031-03-31", OutcomeCounts(correct: 1)),
      ("2031-03", "2031-03-04", OutcomeCounts(partial: 1)),
      ("2031-03-04", "2031-03", OutcomeCounts(partial: 1)),
      ("2031-03-04", "2031", OutcomeCounts(partial: 1)),
      ("2031-03-04/2031-03-06", "2031-03-05/2031-03-06", OutcomeCounts(partial: 1)),
      ("2031-03-04/2031-03-06", "2031-03-05/2031-03-07", OutcomeCounts(incorrect: 1)),
      ("2031-21", "2031-04", OutcomeCounts(partial: 1)),
      ("2031-03-04/..", "2031-09-01", OutcomeCounts(partial: 1)),
      ("2031-03-04", "2031-03-05", OutcomeCounts(incorrect: 1)),
      ("2031-03", "2031-04", OutcomeCounts(incorrect: 1)),
      ("2031-03-04", "2032", OutcomeCounts(incorrect: 1)),
    ])
  func dates(key: String, answer: String, expected: OutcomeCounts) {
    let outcome = Fixtures.outcome(
      .date, Fixtures.meeting(["Kovač"], date: key), Fixtures.meeting(["Kovač"], date: answer))
    #expect(outcome == expected)
  }

  @Test("The best of a date's alternatives counts")
  func alternativeDates() throws {
    let monday = try #require(CalendarPeriod(edtf: "2031-03-03"))
    let tuesday = try #require(CalendarPeriod(edtf: "2031-03-04"))
    var gold = Fixtures.meeting(["Kovač"])
    gold.date = .filled(MeetingDate(monday, alternatives: [tuesday]))
    let predicted = Fixtures.meeting(["Kovač"], date: "2031-03-04")
    #expect(Fixtures.outcome(.date, gold, predicted) == OutcomeCounts(correct: 1))
  }

  @Test("Places: around or inside one another, through several steps, is partly right")
  func places() {
    let inside = ["Hofburg": "Vienna", "vienna": "Austria"]
    func outcome(_ key: String, _ answer: String) -> OutcomeCounts? {
      Fixtures.outcome(
        .place, Fixtures.meeting(["Kovač"], place: key),
        Fixtures.meeting(["Kovač"], place: answer), containments: inside)
    }
    #expect(outcome("Vienna", "VIENNA") == OutcomeCounts(correct: 1))
    #expect(outcome("Vienna", "Austria") == OutcomeCounts(partial: 1))
    #expect(outcome("Austria", "Hofburg") == OutcomeCounts(partial: 1))
    #expect(outcome("Vienna", "Graz") == OutcomeCounts(incorrect: 1))
  }

  @Test("Places that contain each other in a circle end")
  func circularPlaces() {
    let outcome = Fixtures.outcome(
      .place, Fixtures.meeting(["Kovač"], place: "A"), Fixtures.meeting(["Kovač"], place: "B"),
      containments: ["A": "B", "B": "A"])
    #expect(outcome == OutcomeCounts(partial: 1))
  }

  @Test("An unannotated slot is not scored; a fill for an empty one is spurious")
  func slotStates() {
    var gold = Fixtures.meeting(["Kovač"], status: nil)
    var predicted = Fixtures.meeting(["Kovač"], date: "2031-03-04", place: "Vienna")
    #expect(Fixtures.outcome(.place, gold, predicted) == nil)
    #expect(Fixtures.outcome(.status, gold, predicted) == nil)
    gold.place = .empty
    gold.mode = .empty
    #expect(Fixtures.outcome(.place, gold, predicted) == OutcomeCounts(spurious: 1))
    #expect(Fixtures.outcome(.mode, gold, predicted) == OutcomeCounts())
    gold.mode = .filled(.call)
    #expect(Fixtures.outcome(.mode, gold, predicted) == OutcomeCounts(missed: 1))
    predicted.mode = .filled(.video)
    #expect(Fixtures.outcome(.mode, gold, predicted) == OutcomeCounts(incorrect: 1))
  }

  @Test("An inferred value that is left out costs nothing; a wrong one does")
  func inferredValues() throws {
    var gold = Fixtures.meeting(["Kovač"])
    gold.date = .filled(
      MeetingDate(try #require(CalendarPeriod(edtf: "2031-03-04")), basis: .inferred))
    gold.place = .filled(MeetingPlace(Fixtures.name("Vienna"), basis: .inferred))
    let silent = Fixtures.meeting(["Kovač"])
    #expect(Fixtures.outcome(.date, gold, silent) == OutcomeCounts())
    #expect(Fixtures.outcome(.place, gold, silent) == OutcomeCounts())
    let wrong = Fixtures.meeting(["Kovač"], date: "2030-01-01", place: "Graz")
    #expect(Fixtures.outcome(.date, gold, wrong) == OutcomeCounts(incorrect: 1))
    #expect(Fixtures.outcome(.place, gold, wrong) == OutcomeCounts(incorrect: 1))
    let missed = Fixtures.compare([gold], []).missed[0]
    #expect(missed.total == OutcomeCounts(missed: 2))  // Participant and status.
  }

  @Test("An accepted other status is right")
  func alternativeStatus() {
    var gold = Fixtures.meeting(["Kovač"], status: .planned)
    gold.alternativeStatuses = [.hypothetical]
    let predicted = Fixtures.meeting(["Kovač"], status: .hypothetical)
    #expect(Fixtures.outcome(.status, gold, predicted) == OutcomeCounts(correct: 1))
  }

  @Test("Participants pair one to one: a second copy is spurious, an optional one costs nothing")
  func participants() {
    var gold = Fixtures.meeting(["Kovač", "Lind"])
    let copies = Fixtures.meeting(["Kovač", "kovač", "Vass"])
    #expect(
      Fixtures.outcome(.participants, gold, copies)
        == OutcomeCounts(correct: 1, missed: 1, spurious: 2))
    gold.participants = .filled([
      Participant(Fixtures.name("Kovač")), Participant(Fixtures.name("Lind"), isOptional: true),
    ])
    #expect(
      Fixtures.outcome(.participants, gold, Fixtures.meeting(["Lind", "Kovač"]))
        == OutcomeCounts(correct: 1))
    #expect(
      Fixtures.outcome(.participants, gold, Fixtures.meeting(["Kovač"]))
        == OutcomeCounts(correct: 1))
  }

  @Test("A filler that fits two keys leaves room for the one that fits only one")
  func augmentation() {
    var gold = Fixtures.meeting([])
    gold.participants = .filled([
      Participant(AcceptedReference(.name("A"), alternatives: [.name("B")])),
      Participant(AcceptedReference(.name("A"))),
    ])
    let outcome = Fixtures.outcome(.participants, gold, Fixtures.meeting(["A", "B"]))
    #expect(outcome == OutcomeCounts(correct: 2))
  }

  @Test("Topics are compared folded, one to one")
  func topics() {
    var gold = Fixtures.meeting(["Kovač"])
    var predicted = gold
    gold.topics = .filled(["the rail link", "fishing"])
    predicted.topics = .filled(["The  Rail Link", "the rail link"])
    #expect(
      Fixtures.outcome(.topics, gold, predicted)
        == OutcomeCounts(correct: 1, missed: 1, spurious: 1))
  }
}
