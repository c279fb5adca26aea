import LabelModel

/// Which predicted meetings share a participant, a date or a place with a gold one.
///
/// Looked up through the values of the slots, so that meetings with nothing in common are never compared.
/// Meetings are numbered by their rank in the given orders.
struct MeetingCandidates {
  private let slots: MeetingSlotComparison
  private let goldOrder: [Int]
  private let predictedCount: Int
  /// Ranks of predicted meetings by the number of a participant, of the place and of the date.
  private var byParticipant: [Int32: [Int]] = [:]
  private var byPlace: [Int32: [Int]] = [:]
  private var byDate: [Int32: [Int]] = [:]

  init(_ slots: MeetingSlotComparison, goldOrder: [Int], predictedOrder: [Int]) {
    self.slots = slots
    self.goldOrder = goldOrder
    predictedCount = predictedOrder.count
    for (rank, meeting) in predictedOrder.enumerated() {
      for participant in slots.predictedForms[meeting].participants {
        byParticipant[participant, default: []].append(rank)
      }
      if let place = slots.predictedForms[meeting].place {
        byPlace[place, default: []].append(rank)
      }
      if let date = slots.predictedForms[meeting].dateFill.value {
        byDate[date, default: []].append(rank)
      }
    }
  }

  /// Sorted ranks of the predicted meetings with which the gold meeting of that rank may be paired.
  func predicted(for rank: Int) -> [Int] {
    let meeting = goldOrder[rank]
    var isCandidate = [Bool](repeating: false, count: predictedCount)
    for participant in slots.goldForms[meeting].participants {
      for same in slots.participants.same[Int(participant)] {
        for predicted in byParticipant[same] ?? [] { isCandidate[predicted] = true }
      }
    }
    if let place = slots.goldForms[meeting].place {
      for other in slots.places.same[Int(place)] + slots.places.containing[Int(place)] {
        for predicted in byPlace[other] ?? [] { isCandidate[predicted] = true }
      }
    }
    if let date = slots.goldForms[meeting].dateFill.value {
      for other in slots.dates.same[Int(date)] + slots.dates.partial[Int(date)] {
        for predicted in byDate[other] ?? [] { isCandidate[predicted] = true }
      }
    }
    return isCandidate.indices.filter { isCandidate[$0] }
  }
}
