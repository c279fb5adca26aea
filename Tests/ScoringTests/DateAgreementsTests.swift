import LabelModel
import TestSupport
import Testing

@testable import Scoring

@Suite struct DateAgreementsTests {
  private static let periods = [
    "2031", "2031-03", "2031-03-04", "2031-03-05", "2031-03-04/2031-03-06", "2031-21", "203X",
    "2031-03-04~", "2031-03-04/..",
  ].compactMap { CalendarPeriod(edtf: $0) }

  /// Grades by number are those of the dates themselves.
  @Test func gradesAreThoseOfComparingEachWithEach() {
    var generator = SplitMix64(seed: 6)
    func dates(_ count: Int, alternatives: Int) -> [MeetingDate] {
      (0..<count).compactMap { _ in
        Self.periods.randomElement(using: &generator).map { value in
          MeetingDate(
            value,
            alternatives: (0..<alternatives).compactMap { _ in
              Self.periods.randomElement(using: &generator)
            })
        }
      }
    }
    for alternatives in 0...2 {
      let (gold, predicted) = (dates(30, alternatives: alternatives), dates(30, alternatives: 0))
      let agreements = DateAgreements(gold: gold, predicted: predicted)
      for key in gold {
        for answer in predicted {
          let grade = agreements.grade(agreements.gold(key), agreements.predicted(answer))
          #expect(grade == SlotGrade(gold: key, predicted: answer))
        }
      }
    }
  }
}
