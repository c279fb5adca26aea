import LabelModel
import Scoring

/// A version's counts, article by article, with some damaged copies of each to draw from.
///
/// Articles are scored once here and their counts put together anew for each run.
struct RowPool: Sendable {
  struct Entry: Sendable {
    var row: Scorecard.Row
    var fates: [LabelFate]
  }

  /// By article, sorted by id.
  let plain: [Entry]
  private let answers: AnswerDamage
  private let scoring: Scoring

  /// What is needed to score a damaged article.
  struct Scoring: Sendable {
    var evaluator: Evaluator
    var gold: Evaluator.Gold
    var pipeline: PipelineName
    /// Tags by which guards choose labels; `nil` where a guard looks at all.
    var guardedTags: Set<String>?
  }

  init(answers: AnswerDamage, scoring: Scoring) async {
    self.scoring = scoring
    self.answers = answers
    plain = await Self.entries(of: answers.answers, scoring)
  }

  /// `count` copies of every article, each damaged by its own draws.
  func damaged(by damage: [LabelDamage], count: Int, seed: UInt64) async -> [[Entry]] {
    var copies: [[Entry]] = []
    for copy in 0..<count {
      let spoiled = answers.applied(damage, copy: copy, seed: seed)
      copies.append(await Self.entries(of: spoiled, scoring))
    }
    return copies
  }

  private static func entries(of answers: [Article], _ scoring: Scoring) async -> [Entry] {
    let evaluation = await scoring.evaluator.evaluate(
      Evaluator.Answers(pipeline: scoring.pipeline, articles: answers, digest: ""),
      against: scoring.gold, name: "")
    let fates = Dictionary(grouping: evaluation.fates, by: \.article)
    return evaluation.scorecard.rows.map { row in
      Entry(
        row: row,
        fates: (fates[row.article] ?? []).filter { fate in
          scoring.guardedTags.map { !$0.isDisjoint(with: fate.tags) } ?? true
        })
    }
  }
}
