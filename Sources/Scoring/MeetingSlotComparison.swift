import LabelModel

/// Compares the slots of an article's gold meetings with those of predicted ones.
///
/// References, dates and topics are numbered once, so that comparing two meetings costs little and
/// thousands of meetings can be compared each with each.
struct MeetingSlotComparison: Sendable {
  let gold: [Meeting]
  let predicted: [Meeting]
  let goldForms: [Form]
  let predictedForms: [Form]
  let participants: ReferenceAgreements
  let places: ReferenceAgreements

  /// A meeting with its references and topics as numbers.
  struct Form: Sendable {
    /// Required ones first.
    var participants: [Int32]
    var requiredCount: Int
    var place: Int32?
    /// Sorted.
    var topics: [Int32]
  }

  /// - Parameter containments: name of a place to that of the place around it.
  init(
    gold: [Meeting], predicted: [Meeting], resolver: ReferenceResolver,
    containments: [String: String]
  ) {
    self.gold = gold
    self.predicted = predicted
    let participants = ReferenceAgreements(
      gold: gold.flatMap { ($0.participants.value ?? []).map(\.who) },
      predicted: predicted.flatMap { ($0.participants.value ?? []).map(\.who) },
      resolver: resolver)
    let places = ReferenceAgreements(
      gold: gold.compactMap { $0.place.value?.reference },
      predicted: predicted.compactMap { $0.place.value?.reference },
      resolver: resolver, containments: containments)
    var topicNumbers: [String: Int32] = [:]
    func topics(_ meeting: Meeting) -> [Int32] {
      (meeting.topics.value ?? []).map { topic in
        let next = Int32(topicNumbers.count)
        let name = topic.foldedName
        let number = topicNumbers[name] ?? next
        topicNumbers[name] = number
        return number
      }.sorted()
    }
    goldForms = gold.map { meeting in
      let all = meeting.participants.value ?? []
      let required = all.filter { !$0.isOptional }
      let ordered = required + all.filter(\.isOptional)
      return Form(
        participants: ordered.map { participants.gold($0.who) }, requiredCount: required.count,
        place: meeting.place.value.map { places.gold($0.reference) }, topics: topics(meeting))
    }
    predictedForms = predicted.map { meeting in
      let all = meeting.participants.value ?? []
      return Form(
        participants: all.map { participants.predicted($0.who) }, requiredCount: all.count,
        place: meeting.place.value.map { places.predicted($0.reference) },
        topics: topics(meeting))
    }
    self.participants = participants
    self.places = places
  }

  /// What the predicted fills of a slot are worth; `nil` where gold does not annotate the slot.
  func outcome(_ slot: MeetingSlot, gold g: Int, predicted p: Int) -> OutcomeCounts? {
    let key = gold[g]
    let answer = predicted[p]
    switch slot {
    case .participants:
      guard key.participants.isAnnotated else { return nil }
      return participantOutcome(goldForms[g], predictedForms[p])
    case .date:
      return single(key.date, answer.date, isInferred: key.date.value?.basis == .inferred) {
        SlotGrade(gold: $0, predicted: $1)
      }
    case .place:
      return single(key.place, answer.place, isInferred: key.place.value?.basis == .inferred) {
        _, _ in placeGrade(gold: g, predicted: p)
      }
    case .status:
      return single(key.status, answer.status) {
        $0 == $1 || key.alternativeStatuses.contains($1) ? .correct : .incorrect
      }
    case .mode:
      return single(key.mode, answer.mode) { $0 == $1 ? .correct : .incorrect }
    case .kind:
      return single(key.kind, answer.kind) { $0 == $1 ? .correct : .incorrect }
    case .topics:
      guard key.topics.isAnnotated else { return nil }
      return topicOutcome(goldForms[g], predictedForms[p])
    }
  }

  /// Outcomes of all slots of a pair.
  func outcomes(gold g: Int, predicted p: Int) -> MeetingSlotOutcomes {
    var outcomes = MeetingSlotOutcomes()
    for slot in MeetingSlot.allCases { outcomes[slot] = outcome(slot, gold: g, predicted: p) }
    return outcomes
  }

  func placeGrade(gold g: Int, predicted p: Int) -> SlotGrade {
    guard let key = goldForms[g].place, let answer = predictedForms[p].place else {
      return .incorrect
    }
    if places.agree(key, answer) { return .correct }
    return places.containing[Int(key)].contains(answer) ? .partial : .incorrect
  }

  private func single<Value>(
    _ gold: Slot<Value>, _ predicted: Slot<Value>, isInferred: Bool = false,
    grade: (Value, Value) -> SlotGrade
  ) -> OutcomeCounts? {
    switch (gold, predicted.value) {
    case (.unannotated, _): nil
    case (.empty, nil): OutcomeCounts()
    case (.empty, _?): OutcomeCounts(spurious: 1)
    case (.filled, nil): OutcomeCounts(missed: isInferred ? 0 : 1)
    case (.filled(let key), let answer?): grade(key, answer).counts
    }
  }

  private func participantOutcome(_ gold: Form, _ predicted: Form) -> OutcomeCounts {
    let paired = FillerMatching.pairedGold(
      gold.participants, predicted.participants, agree: participants.agree)
    let required = paired.count { $0 < gold.requiredCount }
    return OutcomeCounts(
      correct: required, missed: gold.requiredCount - required,
      spurious: predicted.participants.count - paired.count)
  }

  private func topicOutcome(_ gold: Form, _ predicted: Form) -> OutcomeCounts {
    let paired = FillerMatching.pairedGold(gold.topics, predicted.topics) { $0 == $1 }
    return OutcomeCounts(
      correct: paired.count, missed: gold.topics.count - paired.count,
      spurious: predicted.topics.count - paired.count)
  }
}
