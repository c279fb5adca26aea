package import LabelModel
import Scoring
package import Versions

/// An article as a row of a report.
package struct ReportedArticle: Sendable {
  package var id: String
  package var title: String
  package var outlet: String
  package var file: String?
  /// `nil` where the text is not at hand or not ours to show.
  package var text: ArticleText?
  package var isMissing: Bool
  /// Labels of the primary figures by what became of them.
  package var right: Int
  package var wrong: Int
  package var missed: Int
  package var spurious: Int
  /// The primary figures of this article alone.
  package var values: [Double?]
  /// Its part in the change of each primary figure that is explained.
  package var contributions: [Double?]
}

extension Report {
  /// Every article, those with the most labels that are not right first.
  package func articles(showsRestricted: Bool) -> [ReportedArticle] {
    let gold = Dictionary(
      goldArticles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let fates = Dictionary(
      grouping: evaluation.fates.filter { primaryMetrics.contains($0.metric) }, by: \.article)
    let definitions = primary.compactMap { FigureDefinition(name: $0) }
    let explanations = change.comparison?.explanations ?? []
    let parts = primary.map { name in
      let articles = explanations.first { $0.figure == name }?.articles ?? []
      return Dictionary(
        articles.map { ($0.article, $0.points) }, uniquingKeysWith: { first, _ in first })
    }
    let articles = evaluation.scorecard.rows.map { row in
      let article = gold[row.article]
      let mine = fates[row.article] ?? []
      func count(_ outcomes: Outcome...) -> Int { mine.count { outcomes.contains($0.outcome) } }
      return ReportedArticle(
        id: row.article, title: article?.metadata.title ?? "", outlet: row.metadata.outlet ?? "",
        file: mine.lazy.compactMap { $0.display?.file }.first,
        text: isShown(row.article) || showsRestricted ? article?.text : nil,
        isMissing: row.isMissing, right: count(.correct), wrong: count(.incorrect, .partial),
        missed: count(.missed), spurious: count(.spurious),
        values: FigureEstimates(Scorecard(rows: [row])).estimates(of: definitions).map(\.value),
        contributions: parts.map { $0[row.article] })
    }
    func errors(_ article: ReportedArticle) -> Int {
      article.wrong + article.missed + article.spurious
    }
    return articles.sorted { (errors($1), $0.id) < (errors($0), $1.id) }
  }

  /// Every label of the primary metrics with how it changed; the broken and costliest first.
  package var primaryLabels: [ReportedFate] {
    let explanations = change.comparison?.explanations ?? []
    var changes: [FateKey: LabelChange] = [:]
    for explanation in explanations {
      for label in explanation.labels {
        guard let fate = label.head ?? label.base else { continue }
        changes[FateKey(fate)] = label
      }
    }
    var labels = evaluation.fates.filter { primaryMetrics.contains($0.metric) }.map { fate in
      let change = changes[FateKey(fate)]
      return ReportedFate(fate: fate, kind: change?.kind, points: change?.points)
    }
    // A spurious label that is gone has no fate today; the one it had is shown.
    labels += explanations.flatMap(\.labels).filter { $0.head == nil }.compactMap { change in
      change.base.map { ReportedFate(fate: $0, kind: change.kind, points: change.points) }
    }
    // Their places are sorted, since labels are large to move.
    let order = LabelChange.Kind.allCases
    let ranks = labels.map { label in
      (label.kind.flatMap { order.firstIndex(of: $0) } ?? order.count, -abs(label.points ?? 0))
    }
    return labels.indices.sorted { one, other in
      if ranks[one] != ranks[other] { return ranks[one] < ranks[other] }
      let (first, second) = (labels[one].fate, labels[other].fate)
      return (first.metric, first.article, first.identity)
        < (second.metric, second.article, second.identity)
    }.map { labels[$0] }
  }

  /// Whether an article's words may stand in a report that others than its owner read.
  func isShown(_ article: String) -> Bool { !restricted.contains(article) }

  /// By what a label of a metric is known.
  private struct FateKey: Hashable {
    var metric: String
    var article: String
    var identity: String

    init(_ fate: LabelFate) {
      (metric, article, identity) = (fate.metric, fate.article, fate.identity)
    }
  }
}

/// A label with what became of it and, where there is a comparison, since when.
package struct ReportedFate: Sendable {
  package var fate: LabelFate
  package var kind: LabelChange.Kind?
  package var points: Double?
}
