import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// The kinds of pairs of an article, and how many there are of each.
@Suite struct MentionRunTests {
  @Test func alikeMentionsAreOneRun() throws {
    let gold = Article.make(mentions: [
      .make(0, 5, "gpe"), .make(10, 15, "gpe"), .make(20, 25, "gpe"), .make(30, 35, "person"),
    ])
    let predicted = Article.make(mentions: [
      .make(0, 5, "gpe"), .make(10, 15, "gpe"), .make(20, 24, "gpe"), .make(30, 35, "gpe"),
      .make(40, 45, "gpe"), .make(50, 55, "gpe"), .make(60, 65, "person"),
    ])
    let pairing = try #require(Scorer.align(gold: gold, predicted: predicted).mentionPairing)
    let runs = pairing.runs.map { run in
      [run.goldType.map { pairing.types[$0] }, run.predictedType.map { pairing.types[$0] }]
        .map { $0 ?? "none" }.joined(separator: " ")
        + " \(run.hasSameSpan ? "same" : "other") span \(run.hasSameType ? "same" : "other") type \(run.count)"
    }
    #expect(
      runs.sorted() == [
        "gpe gpe other span same type 1", "gpe gpe same span same type 2",
        "none gpe other span other type 2", "none person other span other type 1",
        "person gpe same span other type 1",
      ])
  }

  @Test func aMissedMentionHasNothingInCommonWithAny() throws {
    let gold = Article.make(mentions: [.make(0, 5, "gpe")])
    let runs = try #require(
      Scorer.align(gold: gold, predicted: .make(mentions: [])).mentionPairing
    ).runs
    #expect(runs.map(\.goldType) == [0])
    #expect(runs.map(\.predictedType) == [nil])
    #expect(runs.map(\.hasSameSpan) == [false])
    #expect(runs.map(\.hasSameType) == [false])
  }
}
