package import LabelModel

/// Predictions with one part replaced by gold, to see how much of a loss that part is to blame for.
///
/// A figure with gold mentions still shows the error of grouping them; with gold groups, that of finding
/// them; with gold speakers, that of the quotes' words; with gold contents, that of the speakers.
package enum Oracle: String, CaseIterable, Hashable, Sendable {
  /// Mentions are gold's; each stays with the entity in which the pipeline put its partner.
  case mentions
  /// Mentions are the pipeline's; those with a partner are grouped, named and linked as gold has it.
  case groups
  /// Quotes are gold's in words, cue and kind; those with a partner have the pipeline's speaker.
  case contents
  /// Quotes are the pipeline's; those with a partner have gold's speaker.
  case speakers

  /// The metrics in which each substitution tells something.
  package var metrics: [String] {
    switch self {
    case .mentions:
      ["entities.clusters.conll", "entities.clusters.lea", "entities.aligned.detection"]
    case .groups:
      // Not detection: a made-up mention that leaves its entity makes another of it.
      ["entities.clusters.conll", "entities.clusters.lea"]
    case .contents, .speakers:
      ["quotes.attributed"]
    }
  }

  /// The prediction with the part replaced; as it is where gold does not annotate the layer.
  package func substituted(_ article: AlignedArticle) -> Article {
    switch self {
    case .mentions: article.withGoldMentions
    case .groups: article.withGoldGroups
    case .contents: article.withGoldContents
    case .speakers: article.withGoldSpeakers
    }
  }
}

/// What a figure is, and what it would be if one part of the prediction were gold's.
package struct OracleFigure: Hashable, Sendable {
  package var oracle: Oracle
  /// Full name, such as `entities.clusters.conll.f1`.
  package var name: String
  package var value: Double?
  package var withOracle: Double?

  /// How much the part costs.
  package var loss: Double? {
    guard let value, let withOracle else { return nil }
    return withOracle - value
  }
}

extension Scorer {
  /// The F1 of each metric that an oracle speaks of, with and without it.
  package static func oracleFigures(
    gold: [Article], predictions: [Article], settings: ScoringSettings = ScoringSettings()
  ) -> [OracleFigure] {
    let output = LabelTraits(predictions)
    let byID = Dictionary(predictions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let aligned = gold.sorted { $0.id < $1.id }.map {
      align(
        gold: $0, predicted: byID[$0.id], output: output, settings: settings, keepItems: false)
    }
    return Oracle.allCases.flatMap { oracle in
      let metrics = MetricCatalogue.all.filter { oracle.metrics.contains($0.name) }
      let before = score(
        gold: gold, predictions: predictions, metrics: metrics, settings: settings,
        keepItems: false)
      let after = score(
        gold: gold, predictions: aligned.map(oracle.substituted), metrics: metrics,
        settings: settings, keepItems: false)
      return metrics.compactMap { metric -> OracleFigure? in
        guard let counts = before.total(metric: metric.name) else { return nil }
        return OracleFigure(
          oracle: oracle, name: "\(metric.name).f1", value: metric.value("f1", of: counts),
          withOracle: after.total(metric: metric.name).flatMap { metric.value("f1", of: $0) })
      }
    }
  }
}
