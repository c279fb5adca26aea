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
}
