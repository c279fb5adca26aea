import LabelModel

/// All dates of an article's meetings, numbered, and how well each predicted one agrees with each gold one.
struct DateAgreements: Sendable {
  /// By all days that are accepted.
  private let goldNumbers: [[CalendarPeriod]: Int32]
  private let predictedNumbers: [CalendarPeriod: Int32]
  /// By gold number: predicted numbers that are right, and those that are partly right; sorted.
  private(set) var same: [[Int32]] = []
  private(set) var partial: [[Int32]] = []

  init(gold: [MeetingDate], predicted: [MeetingDate]) {
    var goldNumbers: [[CalendarPeriod]: Int32] = [:]
    var predictedNumbers: [CalendarPeriod: Int32] = [:]
    var answers: [MeetingDate] = []
    for date in predicted where predictedNumbers[date.value] == nil {
      predictedNumbers[date.value] = Int32(answers.count)
      answers.append(date)
    }
    let spans = answers.map { Self.days([$0.value]) }
    for date in gold where goldNumbers[Self.accepted(date)] == nil {
      goldNumbers[Self.accepted(date)] = Int32(same.count)
      same.append([])
      partial.append([])
      // Dates without a day in common need no closer look.
      let days = Self.days(Self.accepted(date))
      for (place, span) in spans.enumerated() where span.overlaps(days) {
        switch SlotGrade(gold: date, predicted: answers[place]) {
        case .correct: same[same.count - 1].append(Int32(place))
        case .partial: partial[partial.count - 1].append(Int32(place))
        case .incorrect: break
        }
      }
    }
    self.goldNumbers = goldNumbers
    self.predictedNumbers = predictedNumbers
  }

  /// From the first day of any to the last of any, by number.
  private static func days(_ periods: [CalendarPeriod]) -> ClosedRange<Int> {
    let first = periods.map { $0.first?.number ?? .min }.min() ?? .min
    let last = periods.map { $0.last?.number ?? .max }.max() ?? .max
    return first...max(first, last)
  }

  private static func accepted(_ date: MeetingDate) -> [CalendarPeriod] {
    [date.value] + date.alternatives
  }

  func gold(_ date: MeetingDate) -> Int32 { goldNumbers[Self.accepted(date)] ?? -1 }
  func predicted(_ date: MeetingDate) -> Int32 { predictedNumbers[date.value] ?? -1 }

  func grade(_ gold: Int32, _ predicted: Int32) -> SlotGrade {
    if same[Int(gold)].contains(predicted) { return .correct }
    return partial[Int(gold)].contains(predicted) ? .partial : .incorrect
  }
}
