internal import LabelModel

/// Turns words of time into days, seen from the day of publication.
struct DateResolver: Sendable {
  enum Tense { case past, future }

  /// `nil` where the article does not say when it was published.
  let published: CalendarDay?

  static let futureWords = WordSet(
    "will would shall to scheduled expected due set plans planned planning upcoming next coming slated"
  )

  /// Reads the day from the start of an ISO 8601 date and time.
  init(published: String?) {
    guard let text = published, let period = CalendarPeriod(edtf: String(text.prefix(10))),
      period.granularity == .day
    else {
      self.published = nil
      return
    }
    self.published = period.first
  }

  static func month(_ word: Word) -> Int? { months[word.hash] }

  /// The latest such weekday on or before publication, or the first after it.
  func weekday(_ word: Word, _ direction: Word, _ tense: Tense) -> CalendarPeriod? {
    guard let published, let weekday = DateResolver.weekdays[word.hash] else { return nil }
    let back = (published.weekday - weekday + 7) % 7
    if direction == "last" { return CalendarPeriod(published.advanced(by: back == 0 ? -7 : -back)) }
    if direction == "next" || direction == "coming" || tense == .future && direction != "past" {
      return CalendarPeriod(published.advanced(by: back == 0 && direction != "next" ? 0 : 7 - back))
    }
    return CalendarPeriod(published.advanced(by: -back))
  }

  /// A day, several days or the whole of a month; the year nearest to publication where none is given.
  func period(month: Int, days: [Int], year: Int?) -> CalendarPeriod? {
    guard let year = year ?? likelyYear(month, days.first ?? 15) else { return nil }
    let prefix = DateResolver.padded(year, 4) + "-" + DateResolver.padded(month, 2)
    guard let first = days.first else { return CalendarPeriod(edtf: prefix) }
    let start = prefix + "-" + DateResolver.padded(first, 2)
    guard days.count > 1, let last = days.last, last > first else {
      return CalendarPeriod(edtf: start)
    }
    return CalendarPeriod(edtf: start + "/" + prefix + "-" + DateResolver.padded(last, 2))
  }

  func relativeDay(_ word: Word) -> CalendarPeriod? {
    guard let published else { return nil }
    let shift = word == "yesterday" ? -1 : (word == "tomorrow" ? 1 : 0)
    return CalendarPeriod(published.advanced(by: shift))
  }

  /// "last week", "next month", "this year".
  func relative(_ direction: Word, _ unit: Word) -> CalendarPeriod? {
    guard let published else { return nil }
    let back: Set<UInt64> = [Word("last").hash, Word("past").hash, Word("previous").hash]
    let shift =
      back.contains(direction.hash) ? -1 : (direction == "next" || direction == "coming" ? 1 : 0)
    let (year, month, _) = published.components
    if unit == "week" {
      let monday = published.advanced(by: 1 - published.weekday + 7 * shift)
      return CalendarPeriod(edtf: monday.iso + "/" + monday.advanced(by: 6).iso)
    }
    if unit == "month" {
      let count = year * 12 + month - 1 + shift
      return CalendarPeriod(
        edtf: DateResolver.padded(count / 12, 4) + "-" + DateResolver.padded(count % 12 + 1, 2))
    }
    return unit == "year" ? CalendarPeriod(edtf: DateResolver.padded(year + shift, 4)) : nil
  }

  private func likelyYear(_ month: Int, _ day: Int) -> Int? {
    guard let published else { return nil }
    let year = published.components.year
    let candidates = [year - 1, year, year + 1].compactMap { candidate in
      CalendarDay(year: candidate, month: month, day: min(day, 28)).map { (candidate, $0.number) }
    }
    return candidates.min { abs($0.1 - published.number) < abs($1.1 - published.number) }?.0
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static let weekdays = numbered(
    "monday tuesday wednesday thursday friday saturday sunday")
  private static let months = numbered(
    "january february march april may june july august september october november december"
  ).merging(numbered("jan feb mar apr may jun jul aug sep oct nov dec")) { first, _ in first }
    .merging([Word("sept").hash: 9]) { first, _ in first }

  private static func numbered(_ words: String) -> [UInt64: Int] {
    var numbers: [UInt64: Int] = [:]
    for (index, word) in words.split(separator: " ").enumerated() {
      numbers[Word(word).hash] = index + 1
    }
    return numbers
  }
}
