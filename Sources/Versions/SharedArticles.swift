import LabelModel
import Scoring

/// An evaluation with what it was made from.
package struct Evaluated: Sendable {
  package var answers: Evaluator.Answers
  package var gold: Evaluator.Gold
  package var evaluation: Evaluation

  /// - Parameter evaluation: of `answers` against `gold`, or a part of it, with the fate of every label.
  package init(
    answers: Evaluator.Answers, gold: Evaluator.Gold, evaluation: Evaluation
  ) {
    self.answers = answers
    self.gold = gold
    self.evaluation = evaluation
  }
}

/// What an evaluation says of the articles on which another has the same gold and the same answer.
///
/// Most versions differ in a few articles from the one before, and most gold is the gold of yesterday.
struct SharedArticles {
  /// By article.
  private(set) var rows: [String: Scorecard.Row] = [:]
  /// By article, then by metric.
  private(set) var fates: [String: [String: [LabelFate]]] = [:]

  init() {}

  init(_ answers: Evaluator.Answers, _ gold: Evaluator.Gold, with other: Evaluated) {
    // What there is anywhere in the output decides how every article is counted.
    guard LabelTraits(answers.articles) == LabelTraits(other.answers.articles) else { return }
    let (mine, theirs) = (Self.byID(answers.articles), Self.byID(other.answers.articles))
    let theirGold = Self.byID(other.gold.articles)
    let alike = Set(
      gold.articles.filter { article in
        theirGold[article.id] == article
          // Without lines there are no fates that could name them.
          && (gold.lines.isEmpty || gold.lines[article.id] == other.gold.lines[article.id])
          && Self.isSame(mine[article.id], theirs[article.id], text: article.text)
      }.map(\.id))
    for row in other.evaluation.scorecard.rows where alike.contains(row.article) {
      rows[row.article] = row
      fates[row.article] = [:]
    }
    for fate in other.evaluation.fates where alike.contains(fate.article) {
      fates[fate.article]?[fate.metric, default: []].append(fate)
    }
  }

  /// Whether two answers say the same of the same words; one without a text is about the gold's.
  private static func isSame(_ one: Article?, _ other: Article?, text: ArticleText?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.labels == other.labels && (one.text ?? text) == (other.text ?? text)
  }

  /// Of two articles with one id the first counts, as it does for the scorer.
  private static func byID(_ articles: [Article]) -> [String: Article] {
    Dictionary(articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
