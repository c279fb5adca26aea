import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// How many fills a meeting gives for each slot.
@Suite struct MeetingFillCountTests {
  private func counts(_ meeting: Meeting) -> [[Int]] {
    MeetingSlot.allCases.map {
      [meeting.annotates($0) ? 1 : 0, meeting.fillCount($0), meeting.requiredFillCount($0)]
    }
  }

  @Test func whatIsNotSaidOrIsNoneFillsNothing() {
    #expect(counts(Meeting(id: "m")) == Array(repeating: [0, 0, 0], count: 7))
    let empty = Meeting(
      id: "m", participants: .empty, date: .empty, place: .empty, status: .empty, mode: .empty,
      kind: .empty, topics: .empty)
    #expect(counts(empty) == Array(repeating: [1, 0, 0], count: 7))
  }

  @Test func optionalAndInferredFillsAreNotRequired() throws {
    let day = try #require(CalendarPeriod(edtf: "2031-03-04"))
    let kovac = AcceptedReference(.name("Kovač"))
    var meeting = Meeting(
      id: "m",
      participants: .filled([Participant(kovac), Participant(kovac, isOptional: true)]),
      date: .filled(MeetingDate(day)), place: .filled(MeetingPlace(kovac)), status: .filled(.held),
      mode: .filled(.call), kind: .filled(.bilateral), topics: .filled(["a", "b", "c"]))
    #expect(
      counts(meeting) == [
        [1, 2, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 1, 1], [1, 3, 3],
      ])
    meeting.date = .filled(MeetingDate(day, basis: .inferred))
    meeting.place = .filled(MeetingPlace(kovac, basis: .inferred))
    #expect(counts(meeting)[1...2] == [[1, 1, 0], [1, 1, 0]])
  }
}
