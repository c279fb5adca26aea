import LabelModel
import Testing

@Suite struct CalendarPeriodTests {
  @Test(arguments: [
    ("2031", "2031-01-01", "2031-12-31"),
    ("2031-03", "2031-03-01", "2031-03-31"),
    ("2032-02", "2032-02-01", "2032-02-29"),
    ("2031-03-04", "2031-03-04", "2031-03-04"),
    ("2031-03-04T14:00", "2031-03-04", "2031-03-04"),
    ("2031-03-04T14:00:30+05:30", "2031-03-04", "2031-03-04"),
    ("2031-03-04~", "2031-03-04", "2031-03-04"),
    ("2031-03-XX", "2031-03-01", "2031-03-31"),
    ("2031-XX", "2031-01-01", "2031-12-31"),
    ("203X", "2030-01-01", "2039-12-31"),
    ("2031-21", "2031-03-01", "2031-05-31"),
    ("2031-24", "2031-12-01", "2032-02-29"),
    ("2031-03-04/2031-03-06", "2031-03-04", "2031-03-06"),
    ("2031-03/2031-05", "2031-03-01", "2031-05-31"),
  ])
  func readsEDTF(text: String, first: String, last: String) throws {
    let period = try #require(CalendarPeriod(edtf: text))
    #expect(period.first?.iso == first)
    #expect(period.last?.iso == last)
    #expect(period.edtf == text)
  }

  @Test(arguments: [
    "", "..", "/", "31", "2031-13", "2031-02-30", "2031-3-4", "2031-03-04T25:00", "2031-03T10:00",
    "2031-03-06/2031-03-04", "tomorrow", "2031-25", "2031--04", "2031-03-04/05/06", "２０３１",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(CalendarPeriod(edtf: text) == nil)
  }

  /// A plain day has a way of its own; a qualified one takes the long way to the same days.
  @Test func plainDaysAreThoseOfTheLongWay() {
    for year in ["0000", "1999", "2000", "2031", "2032", "203X", "20-1"] {
      for month in ["00", "01", "02", "04", "12", "13", "1a"] {
        for day in ["00", "01", "28", "29", "30", "31", "32", "-1"] {
          let plain = CalendarPeriod(edtf: "\(year)-\(month)-\(day)")
          let qualified = CalendarPeriod(edtf: "\(year)-\(month)-\(day)~")
          #expect(plain?.first == qualified?.first && plain?.last == qualified?.last)
          #expect(plain?.granularity == qualified?.granularity)
          #expect(plain?.isApproximate != true && plain?.isUncertain != true)
        }
      }
    }
  }

  @Test func openEnds() throws {
    let since = try #require(CalendarPeriod(edtf: "2031-03-04/.."))
    let day = try #require(CalendarPeriod(edtf: "2035-01-01"))
    #expect(since.contains(day))
    #expect(!day.contains(since))
    #expect(since.overlaps(day))
  }

  @Test func containment() throws {
    let month = try #require(CalendarPeriod(edtf: "2031-03"))
    let day = try #require(CalendarPeriod(edtf: "2031-03-31"))
    let next = try #require(CalendarPeriod(edtf: "2031-04-01"))
    #expect(month.contains(day) && !day.contains(month) && !month.overlaps(next))
  }

  @Test func daysCountOnThroughCenturies() throws {
    var day = try #require(CalendarDay(year: 1899, month: 12, day: 31))
    #expect(try #require(CalendarDay(year: 1970, month: 1, day: 1)).number == 0)
    #expect(try #require(CalendarDay(year: 2031, month: 3, day: 4)).weekday == 2)
    for _ in 0..<100_000 {
      let next = day.advanced(by: 1)
      let (year, month, dayOfMonth) = next.components
      #expect(CalendarDay(year: year, month: month, day: dayOfMonth) == next)
      #expect(next.weekday == day.weekday % 7 + 1)
      day = next
    }
  }
}
