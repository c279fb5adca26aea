/// A stretch of time written in EDTF (ISO 8601-2): a day, a month, a year, a season, or from one to another.
///
/// Accepted: `2031`, `2031-03`, `2031-03-04`, `2031-03-04T14:00` (the time is read, checked and left
/// out of comparisons), `203X`, `2031-XX`, `2031-03-XX`, seasons `2031-21` to `2031-24`, intervals
/// `A/B`, open ends `A/..` and `../B`, and the qualifiers `~` (approximate), `?` (uncertain), `%` (both).
package struct CalendarPeriod: Hashable, Sendable {
  /// As written.
  package let edtf: String
  /// The first day, or `nil` for an open start.
  package let first: CalendarDay?
  /// The last day, or `nil` for an open end.
  package let last: CalendarDay?
  package let granularity: Granularity
  package let isApproximate: Bool
  package let isUncertain: Bool

  /// How fine a date is stated.
  package enum Granularity: Int, Comparable, Hashable, Sendable {
    case day, interval, month, season, year, decade

    package static func < (left: Granularity, right: Granularity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  package init(_ day: CalendarDay) {
    edtf = day.iso
    first = day
    last = day
    granularity = .day
    isApproximate = false
    isUncertain = false
  }

  /// Reads EDTF; `nil` where the text is none or names a day that the calendar does not have.
  package init?(edtf text: String) {
    if let day = Self.plainDay(text) {
      (first, last, granularity) = (day, day, .day)
      (isApproximate, isUncertain) = (false, false)
      edtf = text
      return
    }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    switch ends.count {
    case 1:
      guard let end = End(ends[0]), let days = end.days else { return nil }
      (first, last, granularity) = (days.first, days.last, end.granularity)
      (isApproximate, isUncertain) = (end.isApproximate, end.isUncertain)
    case 2:
      guard let from = End(ends[0]), let to = End(ends[1]) else { return nil }
      guard from.days != nil || to.days != nil else { return nil }
      if let start = from.days?.first, let stop = to.days?.last, start > stop { return nil }
      (first, last, granularity) = (from.days?.first, to.days?.last, .interval)
      isApproximate = from.isApproximate || to.isApproximate
      isUncertain = from.isUncertain || to.isUncertain
    default:
      return nil
    }
    edtf = text
  }

  /// The day of `YYYY-MM-DD`, which most dates are; `nil` for anything else.
  private static func plainDay(_ text: String) -> CalendarDay? {
    guard text.utf8.count == 10 else { return nil }
    var fields = (0, 0, 0)
    for (place, byte) in text.utf8.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let digit = Int(byte) - 0x30
      switch place {
      case ..<4: fields.0 = fields.0 * 10 + digit
      case ..<7: fields.1 = fields.1 * 10 + digit
      default: fields.2 = fields.2 * 10 + digit
      }
    }
    return CalendarDay(year: fields.0, month: fields.1, day: fields.2)
  }

  /// Whether both name the same days, however they are written and qualified.
  package func coversSameDays(as other: CalendarPeriod) -> Bool {
    first == other.first && last == other.last
  }

  /// Whether every day of `other` is one of this period's.
  package func contains(_ other: CalendarPeriod) -> Bool {
    let startsInside = first.map { mine in other.first.map { $0 >= mine } ?? false } ?? true
    let endsInside = last.map { mine in other.last.map { $0 <= mine } ?? false } ?? true
    return startsInside && endsInside
  }

  /// Whether the two share a day.
  package func overlaps(_ other: CalendarPeriod) -> Bool {
    let startsInTime = first.map { start in other.last.map { start <= $0 } ?? true } ?? true
    let endsInTime = last.map { end in other.first.map { end >= $0 } ?? true } ?? true
    return startsInTime && endsInTime
  }

  /// One end of an interval, or the whole of a simple date.
  private struct End {
    var days: (first: CalendarDay, last: CalendarDay)?
    var granularity = Granularity.day
    var isApproximate = false
    var isUncertain = false

    init?(_ text: Substring) {
      if text == ".." || text.isEmpty { return }
      var date = text
      if let qualifier = date.last, "~?%".contains(qualifier) {
        isApproximate = qualifier != "?"
        isUncertain = qualifier != "~"
        date.removeLast()
      }
      if let marker = date.firstIndex(of: "T") {
        guard Self.isTime(date[date.index(after: marker)...]) else { return nil }
        date = date[..<marker]
        guard date.utf8.count == 10 else { return nil }
      }
      let fields = date.split(separator: "-", omittingEmptySubsequences: false)
      guard let years = Self.years(fields[0]) else { return nil }
      switch fields.count {
      case 1:
        granularity = years.count == 1 ? .year : .decade
        days = Self.days(years.lowerBound, 1, years.upperBound, 12)
      case 2, 3:
        guard years.count == 1 else { return nil }
        guard setDays(year: years.lowerBound, fields: fields.dropFirst()) else { return nil }
      default:
        return nil
      }
    }

    private mutating func setDays(year: Int, fields: ArraySlice<Substring>) -> Bool {
      let fields = Array(fields)
      let dayIsOpen = fields.count == 1 || fields[1] == "XX"
      if fields[0] == "XX" {
        guard dayIsOpen else { return false }
        granularity = .year
        days = Self.days(year, 1, year, 12)
      } else if let month = Self.number(fields[0], digits: 2), dayIsOpen {
        if (21...24).contains(month), fields.count == 1 {
          granularity = .season
          let start = (month - 21) * 3 + 3  // Spring starts in March (northern hemisphere).
          days = Self.days(year, start, start + 2 > 12 ? year + 1 : year, (start + 1) % 12 + 1)
        } else {
          guard (1...12).contains(month) else { return false }
          granularity = .month
          days = Self.days(year, month, year, month)
        }
      } else if let month = Self.number(fields[0], digits: 2), fields.count == 2,
        let day = Self.number(fields[1], digits: 2),
        let exact = CalendarDay(year: year, month: month, day: day)
      {
        days = (exact, exact)
      }
      return days != nil
    }

    private static func years(_ text: Substring) -> ClosedRange<Int>? {
      if let year = number(text, digits: 4) { return year...year }
      guard text.utf8.count == 4, text.hasSuffix("X"),
        let decade = number(text.dropLast(), digits: 3)
      else { return nil }
      return decade * 10...decade * 10 + 9
    }

    private static func days(_ firstYear: Int, _ firstMonth: Int, _ lastYear: Int, _ lastMonth: Int)
      -> (first: CalendarDay, last: CalendarDay)?
    {
      guard let first = CalendarDay(year: firstYear, month: firstMonth, day: 1),
        let last = CalendarDay(
          year: lastYear, month: lastMonth,
          day: CalendarDay.length(ofMonth: lastMonth, year: lastYear))
      else { return nil }
      return (first, last)
    }

    private static func number(_ text: some StringProtocol, digits: Int) -> Int? {
      guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      return Int(text)
    }

    /// `HH:MM`, `HH:MM:SS`, and a zone `Z` or `±HH:MM` after either.
    private static func isTime(_ text: Substring) -> Bool {
      var clock = text
      if clock.last == "Z" {
        clock.removeLast()
      } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
        guard isClock(clock[clock.index(after: sign)...], fields: 2...2) else { return false }
        clock = clock[..<sign]
      }
      return isClock(clock, fields: 2...3)
    }

    private static func isClock(_ text: Substring, fields: ClosedRange<Int>) -> Bool {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard fields.contains(parts.count) else { return false }
      return zip(parts, [24, 60, 61]).allSatisfy { part, limit in
        number(part, digits: 2).map { $0 < limit } ?? false
      }
    }
  }
}
