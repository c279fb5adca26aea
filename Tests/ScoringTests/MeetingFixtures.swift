import LabelModel
import Scoring
import TestSupport

/// Short ways to write meetings by names; a test of identifiers writes its own.
enum MeetingFixtures {
  static func meeting(
    _ names: [String], date: String? = nil, place: String? = nil, status: MeetingStatus? = .held,
    trigger: TextSpan? = nil, isOptional: Bool = false
  ) -> Meeting {
    Meeting(
      id: "m", participants: .filled(names.map { Participant(name($0)) }),
      date: date.flatMap { CalendarPeriod(edtf: $0) }.map { .filled(MeetingDate($0)) }
        ?? .unannotated,
      place: place.map { .filled(MeetingPlace(name($0))) } ?? .unannotated,
      status: status.map { .filled($0) } ?? .unannotated,
      trigger: trigger.map { .filled(AcceptedSpan($0)) } ?? .unannotated, isOptional: isOptional)
  }

  static func generator(seed: UInt64) -> SplitMix64 { SplitMix64(seed: seed) }

  static func name(_ name: String) -> AcceptedReference { AcceptedReference(.name(name)) }

  static func article(_ meetings: [Meeting]?, ignored: [IgnoredRegion] = []) -> Article {
    Article(id: "a", labels: Labels(meetings: meetings, ignored: ignored))
  }

  static func compare(
    _ gold: [Meeting], _ predicted: [Meeting], containments: [String: String] = [:],
    ignored: [IgnoredRegion] = []
  ) -> MeetingComparison {
    let key = article(gold, ignored: ignored)
    let answer = article(predicted)
    let resolver = ReferenceResolver(gold: key, predicted: answer, entities: nil)
    return MeetingComparison(
      gold: key, predicted: answer, resolver: resolver, containments: containments)!
  }

  /// The outcomes of one slot of a gold meeting with a predicted one that shares a participant with it.
  static func outcome(
    _ slot: MeetingSlot, _ gold: Meeting, _ predicted: Meeting, containments: [String: String] = [:]
  ) -> OutcomeCounts? {
    compare([gold], [predicted], containments: containments).pairs[0][slot]
  }
}
