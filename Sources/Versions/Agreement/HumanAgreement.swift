import LabelModel
package import Scoring
import Statistics

/// How far annotators agree with each other: the ceiling of what a pipeline can be asked for.
///
/// The second pass is scored against the first as a pipeline would be, so that both stand side by side;
/// F1 is nearly the same the other way round (alternatives are accepted of the first only). Beside it
/// stand coefficients that take out chance (Artstein & Poesio 2008).
package struct HumanAgreement: Sendable {
  /// A row a pair of passes; several pairs of one article are one sampling unit.
  package var scorecard: Scorecard
  package var annotators: [String]
  package var articleCount: Int
  private let passes: [(first: Article, second: Article)]
  private let settings: ScoringSettings

  /// Agreement on one property of labels.
  package struct Coefficient: Hashable, Sendable {
    /// Such as `mentions, type`.
    package var property: String
    package var name: String
    /// `nil` where there is nothing to agree on, or one category only.
    package var value: Double?
    /// What was compared: `123 aligned mentions`.
    package var units: String
  }

  /// A figure article by article.
  package struct Distribution: Hashable, Sendable {
    package var figure: String
    package var mean: Double
    package var lowest: Double
    package var lowestArticle: String
    package var highest: Double
    package var articleCount: Int
  }

  /// The figures whose distribution over articles is told.
  private static let distributed = Evaluator.usuallyItemized + ["quotes.content.exact"]

  package init(
    _ pairs: [AnnotatorPasses], settings: ScoringSettings = ScoringSettings(),
    metrics: [Metric] = MetricCatalogue.all
  ) {
    let isPairedOften = Set(pairs.map(\.article)).count < pairs.count
    func named(_ article: Article, _ pair: AnnotatorPasses) -> Article {
      var article = article
      guard isPairedOften else { return article }
      article.id = "\(pair.article) (\(pair.firstBy), \(pair.secondBy))"
      article.metadata.cluster = article.metadata.cluster ?? pair.article
      return article
    }
    let firsts = pairs.map { named($0.first, $0) }
    let seconds = pairs.map { named($0.second, $0) }
    scorecard = Scorer.score(
      gold: firsts, predictions: seconds, metrics: metrics, settings: settings, keepItems: false)
    annotators = Set(pairs.flatMap { [$0.firstBy, $0.secondBy] }).sorted()
    articleCount = Set(pairs.map(\.article)).count
    passes = Array(zip(firsts, seconds))
    self.settings = settings
  }

  /// Agreement beyond chance, computed anew at every call.
  package func coefficients() -> [Coefficient] {
    let aligned = passes.map {
      Scorer.align(gold: $0.first, predicted: $0.second, settings: settings, keepItems: false)
    }
    return ChanceCorrection(aligned).coefficients()
  }

  /// The main figures article by article.
  package func distributions() -> [Distribution] {
    Self.distributed.compactMap { FigureDefinition(name: $0 + ".f1").flatMap(distribution) }
  }

  /// The figures by name, with intervals over articles.
  package func estimates(of figures: [FigureDefinition]) -> [FigureEstimate] {
    FigureEstimates(scorecard).estimates(of: figures)
  }

  private func distribution(of figure: FigureDefinition) -> Distribution? {
    let values = scorecard.rows.compactMap { row in
      FigureEstimates(Scorecard(rows: [row])).estimates(of: [figure])[0].value
        .map { (article: row.article, value: $0) }
    }
    guard let lowest = values.min(by: { ($0.value, $0.article) < ($1.value, $1.article) }),
      let highest = values.map(\.value).max()
    else { return nil }
    return Distribution(
      figure: figure.name,
      mean: values.reduce(0) { $0 + $1.value } / Double(values.count),
      lowest: lowest.value, lowestArticle: lowest.article, highest: highest,
      articleCount: values.count)
  }
}
