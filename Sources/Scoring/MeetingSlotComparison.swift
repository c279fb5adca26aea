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
  let dates: DateAgreements

  /// A meeting with all its fills as numbers.
  struct Form: Sendable {
    /// Required ones first.
    var participants: [Int32]
    var requiredCount: Int
    var hasParticipants: Bool
    /// Sorted.
    var topics: [Int32]
    var hasTopics: Bool
    var dateFill: Fill
    var placeFill: Fill
    var status: Fill
    var mode: Fill
    var kind: Fill
    /// Those that gold accepts in place of its own, by the bits of their numbers.
    var alternativeStatuses: UInt32 = 0

    var place: Int32? { placeFill.value }
  }

  /// The fill of a slot that has one at most.
  struct Fill: Sendable {
    var isAnnotated = false
    /// `nil` where the text gives none.
    var value: Int32?
    var isInferred = false

    init<Value>(_ slot: Slot<Value>, isInferred: Bool = false, _ number: (Value) -> Int32) {
      isAnnotated = slot.isAnnotated
      value = slot.value.map(number)
      self.isInferred = isInferred
    }
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
    let dates = DateAgreements(
      gold: gold.compactMap(\.date.value), predicted: predicted.compactMap(\.date.value))
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
        meeting, participants: ordered.map { participants.gold($0.who) },
        requiredCount: required.count, topics: topics(meeting), date: dates.gold,
        place: { places.gold($0.reference) })
    }
    predictedForms = predicted.map { meeting in
      let all = meeting.participants.value ?? []
      return Form(
        meeting, participants: all.map { participants.predicted($0.who) },
        requiredCount: all.count, topics: topics(meeting), date: dates.predicted,
        place: { places.predicted($0.reference) })
    }
    self.dates = dates
    self.participants = participants
    self.places = places
  }

  /// What the predicted fills of a slot are worth; `nil` where gold does not annotate the slot.
  func outcome(_ slot: MeetingSlot, gold g: Int, predicted p: Int) -> OutcomeCounts? {
    switch slot {
    case .participants:
      goldForms[g].hasParticipants ? participantOutcome(gold: g, predicted: p) : nil
    case .date:
      single(goldForms[g].dateFill, predictedForms[p].dateFill, grade: { dates.grade($0, $1) })
    case .place:
      single(goldForms[g].placeFill, predictedForms[p].placeFill, grade: { placeGrade($0, $1) })
    case .status:
      single(goldForms[g].status, predictedForms[p].status) {
        $0 == $1 || goldForms[g].alternativeStatuses >> UInt32($1) & 1 == 1 ? .correct : .incorrect
      }
    case .mode:
      single(goldForms[g].mode, predictedForms[p].mode) { $0 == $1 ? .correct : .incorrect }
    case .kind:
      single(goldForms[g].kind, predictedForms[p].kind) { $0 == $1 ? .correct : .incorrect }
    case .topics:
      goldForms[g].hasTopics ? topicOutcome(gold: g, predicted: p) : nil
    }
  }

  /// Outcomes of all slots of a pair.
  func outcomes(gold g: Int, predicted p: Int) -> MeetingSlotOutcomes {
    var outcomes = MeetingSlotOutcomes()
    for slot in MeetingSlot.allCases { outcomes[slot] = outcome(slot, gold: g, predicted: p) }
    return outcomes
  }

  private func placeGrade(_ gold: Int32, _ predicted: Int32) -> SlotGrade {
    if places.agree(gold, predicted) { return .correct }
    return places.containing[Int(gold)].contains(predicted) ? .partial : .incorrect
  }

  @inline(__always)
  private func single(
    _ gold: Fill, _ predicted: Fill, grade: (Int32, Int32) -> SlotGrade
  ) -> OutcomeCounts? {
    guard gold.isAnnotated else { return nil }
    return switch (gold.value, predicted.value) {
    case (nil, nil): OutcomeCounts()
    case (nil, _?): OutcomeCounts(spurious: 1)
    case (_?, nil): OutcomeCounts(missed: gold.isInferred ? 0 : 1)
    case (let key?, let answer?): grade(key, answer).counts
    }
  }

  private func participantOutcome(gold g: Int, predicted p: Int) -> OutcomeCounts {
    // A closure that needs one array copies no more than that.
    let (answers, same) = (predictedForms[p].participants, participants.same)
    let requiredCount = goldForms[g].requiredCount
    let paired = FillerMatching.pairedCounts(
      goldForms[g].participants, answers, requiredCount: requiredCount
    ) { same[Int($0)].contains($1) }
    return OutcomeCounts(
      correct: paired.required, missed: requiredCount - paired.required,
      spurious: answers.count - paired.all)
  }

  private func topicOutcome(gold g: Int, predicted p: Int) -> OutcomeCounts {
    let (keys, answers) = (goldForms[g].topics, predictedForms[p].topics)
    let paired = FillerMatching.pairedCounts(keys, answers, requiredCount: keys.count) { $0 == $1 }
    return OutcomeCounts(
      correct: paired.all, missed: keys.count - paired.all, spurious: answers.count - paired.all)
  }
}

extension MeetingSlotComparison.Form {
  fileprivate init(
    _ meeting: Meeting, participants: [Int32], requiredCount: Int, topics: [Int32],
    date: (MeetingDate) -> Int32, place: (MeetingPlace) -> Int32
  ) {
    self.participants = participants
    self.requiredCount = requiredCount
    hasParticipants = meeting.participants.isAnnotated
    self.topics = topics
    hasTopics = meeting.topics.isAnnotated
    dateFill = .init(meeting.date, isInferred: meeting.date.value?.basis == .inferred, date)
    placeFill = .init(meeting.place, isInferred: meeting.place.value?.basis == .inferred, place)
    status = .init(meeting.status, number)
    mode = .init(meeting.mode, number)
    kind = .init(meeting.kind, number)
    for status in meeting.alternativeStatuses { alternativeStatuses |= 1 << UInt32(number(status)) }
  }
}

/// The place of a case in its enumeration.
private func number<Choice: CaseIterable & Equatable>(_ choice: Choice) -> Int32 {
  Int32(Choice.allCases.enumerated().first { $1 == choice }?.offset ?? 0)
}
