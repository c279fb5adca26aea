import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// Meetings and quotes have an order of their own, whatever the order in which they are listed.
@Suite struct SortKeyTests {
  private let plain = MeetingFixtures.meeting(
    ["Kovač", "Ito"], date: "2031-03-04", place: "Vienna")

  private func changed(_ change: (inout Meeting) -> Void) -> Meeting {
    var meeting = plain
    change(&meeting)
    return meeting
  }

  @Test func anyDifferenceOrdersMeetings() {
    let others = [
      MeetingFixtures.meeting(["Kovač", "Ita"], date: "2031-03-04", place: "Vienna"),
      MeetingFixtures.meeting(["Kovač"], date: "2031-03-04", place: "Vienna"),
      MeetingFixtures.meeting(["Kovač", "Ito"], date: "2031-03-05", place: "Vienna"),
      MeetingFixtures.meeting(["Kovač", "Ito"], date: "2031-03-04", place: "Graz"),
      MeetingFixtures.meeting(
        ["Kovač", "Ito"], date: "2031-03-04", place: "Vienna", status: .planned),
      changed { $0.trigger = .filled(AcceptedSpan(TextSpan(3, 9))) },
      changed { $0.mode = .filled(.call) }, changed { $0.kind = .filled(.bilateral) },
      changed { $0.topics = .filled(["trade"]) },
    ]
    let side = ReferenceSide(MeetingFixtures.article([]), text: nil)
    for other in others {
      let order = MeetingSortKey.order([plain, other], side: side)
      #expect(MeetingSortKey.order([other, plain], side: side) == order.reversed(), "\(other)")
    }
    // Neither the order of a meeting's people and topics nor its name makes another meeting of it.
    let same = changed {
      $0.id = "another"
      $0.participants = .filled(($0.participants.value ?? []).reversed())
    }
    #expect(MeetingSortKey.order([plain, same], side: side) == [0, 1])
    #expect(MeetingSortKey.order([same, plain], side: side) == [0, 1])
  }

  /// From the first to the last; of spans that start alike the longer is the first.
  @Test func quotesAreOrderedByWordsThenByWhoSaidThemThenByTheCue() {
    let quotes = [
      QuoteFixtures.quote(0, 9, by: "Ito"), QuoteFixtures.quote(0, 9),
      QuoteFixtures.quote(0, 9, cue: TextSpan(20, 25)),
      QuoteFixtures.quote(0, 9, cue: TextSpan(20, 24)), QuoteFixtures.quote(0, 9, kind: .direct),
      QuoteFixtures.quote(0, 9, kind: .indirect), QuoteFixtures.quote(0, 8),
      QuoteFixtures.quote(1, 9, by: nil),
    ]
    let side = ReferenceSide(MeetingFixtures.article([]), text: nil)
    for one in quotes.indices {
      for other in quotes.indices where one != other {
        let order = QuoteSortKey.order([quotes[one], quotes[other]], side: side)
        #expect(order == (one < other ? [0, 1] : [1, 0]), "\(one) \(other)")
      }
      #expect(QuoteSortKey.order([quotes[one], quotes[one]], side: side) == [0, 1])
    }
  }
}
