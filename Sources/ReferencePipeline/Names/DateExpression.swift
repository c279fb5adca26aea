internal import LabelModel

/// Words that tell a time, with the days they mean.
struct DateExpression: Sendable {
  let tokens: Range<Int>
  /// `nil` where the words fix no days ("four days", a holiday).
  let period: CalendarPeriod?
  /// Whether the words name a date of the calendar; a relative one ("last week") does not.
  let isNamed: Bool
}
