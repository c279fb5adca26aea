import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// The words that prove a meeting.
@Suite struct MeetingWordsTests {
  private func evidence(_ gold: [TextSpan], _ predicted: [TextSpan]) throws -> OutcomeCounts? {
    func article(_ evidence: [TextSpan]) -> Article {
      var meeting = MeetingFixtures.meeting(["Kovač"])
      meeting.evidence = evidence
      return MeetingFixtures.article([meeting])
    }
    return Scorer.score(gold: [article(gold)], predictions: [article(predicted)])
      .total(metric: "meetings.evidence")?.outcomes
  }

  @Test func thePassageItselfIsPreferredToOneThatHoldsIt() throws {
    let passage = TextSpan(4, 10)
    #expect(
      try evidence([passage], [TextSpan(0, 20), passage]) == OutcomeCounts(correct: 1, spurious: 1))
    #expect(try evidence([passage], [TextSpan(0, 20)]) == OutcomeCounts(partial: 1))
    #expect(
      try evidence([passage, TextSpan(30, 40)], [TextSpan(0, 20)])
        == OutcomeCounts(partial: 1, missed: 1))
    #expect(try evidence([passage], [TextSpan(10, 20)]) == OutcomeCounts(missed: 1, spurious: 1))
  }

  /// More pairs outweigh more words in common.
  @Test func passagesAreGivenOutOneToOne() throws {
    #expect(
      try evidence([TextSpan(0, 10), TextSpan(10, 12)], [TextSpan(0, 11), TextSpan(0, 2)])
        == OutcomeCounts(partial: 2))
    #expect(try evidence([], [TextSpan(0, 2)]) == nil)
  }

  /// Any of the words that gold takes for it, wholly or in part.
  @Test func triggersHaveAlternatives() {
    let key = Slot.filled(AcceptedSpan(TextSpan(0, 4), alternatives: [TextSpan(10, 14)]))
    let outcomes: [(TextSpan, Outcome)] = [
      (TextSpan(0, 4), .correct), (TextSpan(10, 14), .correct), (TextSpan(2, 6), .partial),
      (TextSpan(13, 16), .partial), (TextSpan(4, 10), .incorrect),
    ]
    for (answer, outcome) in outcomes {
      #expect(Outcome.span(key, .filled(AcceptedSpan(answer))) == outcome, "\(answer)")
    }
    #expect(Outcome.span(key, .empty) == .missed)
    #expect(Outcome.span(.empty, .filled(AcceptedSpan(TextSpan(0, 4)))) == .spurious)
    #expect(Outcome.span(.empty, .empty) == nil)
    #expect(Outcome.span(.unannotated, .filled(AcceptedSpan(TextSpan(0, 4)))) == nil)
  }
}
