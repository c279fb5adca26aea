import LabelModel
import Synchronization

/// The fills of an article's meetings as entities that fill roles: participants, date, place and topics.
///
/// Meetings that count on neither side are left out, and so are roles that gold does not annotate.
struct MeetingFillers: Sendable {
  typealias Roles = RoleFillerScoring.Roles

  /// What a filler consists of.
  enum Content: Sendable {
    /// A predicted filler is one mention of whom it points to, and a gold one all mentions that point to it.
    case referents
    /// All mentions of the entity in the text; a bare name, a date or a topic is one mention.
    case mentions
  }

  /// By meeting, then role.
  private(set) var gold: [[[Fill]]] = []
  private(set) var predicted: [[[Fill]]] = []
  private let roleCount: Int

  struct Fill: Sendable {
    /// Equal where the same reference, date or topic fills the role of another meeting of the same side.
    var identity: Int32
    var filler: RoleFiller
  }

  init(_ comparison: MeetingComparison, as content: Content, _ resolver: ReferenceResolver) {
    let slots = comparison.slots
    let roles: [MeetingSlot] = [.participants, .date, .place, .topics].filter {
      comparison.scoredSlots.contains($0)
    }
    roleCount = roles.count
    var reader = FillReader(slots, content, resolver)
    let ignored = Set(comparison.alignment.ignoredPredicted)
    for index in slots.predicted.indices where !ignored.contains(index) {
      predicted.append(roles.map { reader.predictedFills($0, meeting: index) })
    }
    for (index, meeting) in slots.gold.enumerated() where !meeting.isOptional {
      gold.append(roles.map { reader.goldFills($0, meeting: index) })
    }
  }

  /// The fillers of each meeting.
  var templates: (gold: [Roles], predicted: [Roles]) {
    (gold.map { $0.map { $0.map(\.filler) } }, predicted.map { $0.map { $0.map(\.filler) } })
  }

  /// The fillers of all meetings by role, each as often as it is given.
  var pooled: (gold: Roles, predicted: Roles) {
    (merged(gold).map { $0.map(\.filler) }, merged(predicted).map { $0.map(\.filler) })
  }

  /// The fillers of all meetings by role, each once.
  var distinct: (gold: Roles, predicted: Roles) {
    func once(_ fills: [Fill]) -> [RoleFiller] {
      var seen: Set<Int32> = []
      // A filler that one meeting requires is required, whatever the others say.
      let required = fills.filter { $0.filler.standing == .required }
      let inferred = fills.filter { $0.filler.standing == .inferred }
      let optional = fills.filter { $0.filler.standing == .optional }
      return (required + inferred + optional).filter { seen.insert($0.identity).inserted }
        .map(\.filler)
    }
    return (merged(gold).map(once), merged(predicted).map(once))
  }

  /// By role.
  private func merged(_ meetings: [[[Fill]]]) -> [[Fill]] {
    (0..<roleCount).map { role in meetings.flatMap { $0[role] } }
  }
}

/// The fillers of an article's meetings, read once for all metrics that look at them.
final class MeetingFillersOnDemand: Sendable {
  private let resolver: ReferenceResolver
  private let known = Mutex<[MeetingFillers.Content: MeetingFillers]>([:])

  init(_ resolver: ReferenceResolver) { self.resolver = resolver }

  func fillers(of comparison: MeetingComparison, as content: MeetingFillers.Content)
    -> MeetingFillers
  {
    known.withLock { known in
      if let fillers = known[content] { return fillers }
      let fillers = MeetingFillers(comparison, as: content, resolver)
      known[content] = fillers
      return fillers
    }
  }
}

/// Reads the fills of single meetings; predictions first, since gold fillers are told by them.
private struct FillReader {
  private let slots: MeetingSlotComparison
  private let content: MeetingFillers.Content
  private let gold: ReferenceSide
  private let predicted: ReferenceSide
  private var dates: [CalendarPeriod: Int32] = [:]
  private var spans: [TextSpan: Int] = [:]
  private var words: [String: Int] = [:]

  init(
    _ slots: MeetingSlotComparison, _ content: MeetingFillers.Content,
    _ resolver: ReferenceResolver
  ) {
    self.slots = slots
    self.content = content
    gold = resolver.gold
    predicted = resolver.predicted
  }

  mutating func predictedFills(_ role: MeetingSlot, meeting: Int) -> [MeetingFillers.Fill] {
    let labels = slots.predicted[meeting]
    let form = slots.predictedForms[meeting]
    switch role {
    case .participants:
      return zip(form.participants, labels.participants.value ?? []).map {
        fill($0, mentions: mentions($1.who, number: $0, side: predicted))
      }
    case .place:
      guard let number = form.place, let place = labels.place.value else { return [] }
      return [fill(number, mentions: mentions(place.reference, number: number, side: predicted))]
    case .date:
      guard let date = labels.date.value?.value else { return [] }
      let number = number(of: date)
      return [fill(number, mentions: [Int(number)])]
    default:
      return form.topics.map { fill($0, mentions: [Int($0)]) }
    }
  }

  mutating func goldFills(_ role: MeetingSlot, meeting: Int) -> [MeetingFillers.Fill] {
    let labels = slots.gold[meeting]
    let form = slots.goldForms[meeting]
    switch role {
    case .participants:
      let all = labels.participants.value ?? []
      let ordered = all.filter { !$0.isOptional } + all.filter(\.isOptional)
      return zip(form.participants, ordered).map { number, participant in
        fill(
          number, mentions: goldMentions(participant.who, number: number, in: slots.participants),
          standing: participant.isOptional ? .optional : .required)
      }
    case .place:
      guard let number = form.place, let place = labels.place.value else { return [] }
      return [
        fill(
          number, mentions: goldMentions(place.reference, number: number, in: slots.places),
          standing: place.basis == .inferred ? .inferred : .required)
      ]
    case .date:
      guard let date = labels.date.value else { return [] }
      let same = dates.filter { SlotGrade(gold: date, predicted: MeetingDate($0.key)) == .correct }
        .map { Int($0.value) }
      // A date that no prediction has gets a number of its own.
      let own = number(of: date.value)
      return [
        fill(
          own, mentions: same.isEmpty ? [Int(own)] : same.sorted(),
          standing: date.basis == .inferred ? .inferred : .required)
      ]
    default:
      return form.topics.map { fill($0, mentions: [Int($0)]) }
    }
  }

  private func fill(
    _ identity: Int32, mentions: [Int], standing: RoleFiller.Standing = .required
  ) -> MeetingFillers.Fill {
    .init(identity: identity, filler: RoleFiller(mentions: mentions, standing: standing))
  }

  private mutating func goldMentions(
    _ reference: AcceptedReference, number: Int32, in agreements: ReferenceAgreements
  ) -> [Int] {
    switch content {
    case .referents: agreements.same[Int(number)].map { Int($0) }
    case .mentions: mentions(reference, number: number, side: gold)
    }
  }

  /// Numbers of what a predicted reference stands for, or a gold one by its mentions.
  private mutating func mentions(
    _ reference: AcceptedReference, number: Int32, side: ReferenceSide
  ) -> [Int] {
    if content == .referents { return [Int(number)] }
    let referent = side.referent(reference.reference)
    let inText = referent.span.map { [$0] } ?? referent.entity.map { side.mentions(of: $0) } ?? []
    if !inText.isEmpty {
      return inText.map { span in
        let number = spans[span] ?? 2 * spans.count
        spans[span] = number
        return number
      }
    }
    let name = referent.names.min() ?? ""
    let number = words[name] ?? 2 * words.count + 1
    words[name] = number
    return [number]
  }

  private mutating func number(of date: CalendarPeriod) -> Int32 {
    let number = dates[date] ?? Int32(dates.count)
    dates[date] = number
    return number
  }
}
