package import LabelModel
package import Scoring

/// Shows of one article what the scorer made of every label.
package struct ArticleExplainer {
  private let aligned: AlignedArticle
  private let lines: LabelLines?
  private let goldWords: LabelWords
  private let predictedWords: LabelWords
  private let identities: (gold: LabelIdentities, predicted: LabelIdentities)
  private let counted: [String: [Key: [CountedItem]]]

  /// The metrics whose outcomes are shown where none is asked for.
  package static let usualMetrics = [
    "entities.mentions.strict", "quotes.attributed", "meetings.slots.all",
  ]

  private struct Key: Hashable {
    var gold: Int?
    var predicted: Int?
  }

  package init(
    gold: Article, predicted: Article?, output: LabelTraits,
    settings: ScoringSettings = ScoringSettings(), lines: LabelLines?
  ) {
    var answer = predicted
    if answer?.text == nil { answer?.text = gold.text }
    aligned = Scorer.align(gold: gold, predicted: answer, output: output, settings: settings)
    self.lines = lines
    goldWords = LabelWords(of: gold)
    predictedWords = LabelWords(of: answer ?? Article(id: gold.id, text: gold.text))
    identities = (
      LabelIdentities(of: gold), LabelIdentities(of: answer ?? Article(id: gold.id))
    )
    let row = Scorer.row(aligned, metrics: MetricCatalogue.all)
    counted = Dictionary(
      row.counts.map { entry in
        let items = Dictionary(grouping: entry.counts.items) {
          Key(gold: $0.gold, predicted: $0.predicted)
        }
        return (entry.metric, items)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The metrics that say of each label what they counted it as.
  package static func isItemized(_ metric: Metric) -> Bool {
    guard case .perArticle(let count) = metric.measure else { return false }
    let example = metric.example
    let text = example.text.map { ArticleText($0) }
    let aligned = Scorer.align(
      gold: Article(id: "", text: text, labels: example.gold),
      predicted: Article(id: "", text: text, labels: example.predicted))
    return count(aligned)?.items.isEmpty == false
  }

  /// - Parameter metrics: itemized metrics; labels that one does not count are left out.
  package func explanation(by metrics: [String] = Self.usualMetrics) -> ArticleExplanation {
    var layers = metrics.compactMap { layer(by: $0) }
    if metrics == Self.usualMetrics, let entities = entities() { layers.insert(entities, at: 1) }
    return ArticleExplanation(
      article: aligned.id, title: aligned.gold.metadata.title, text: aligned.gold.text,
      isMissing: aligned.isMissing, layers: layers)
  }

  private func layer(by metric: String) -> ExplainedLayer? {
    guard let items = counted[metric] else { return nil }
    let list = LabelReference.List(metric: metric)
    let labels = items.compactMap { key, items in
      label(list, key, Self.outcome(of: items, key), items.compactMap(\.category))
    }
    return ExplainedLayer(name: list.rawValue, metric: metric, labels: sorted(labels))
  }

  private func entities() -> ExplainedLayer? {
    guard let alignment = aligned.entities else { return nil }
    let pairs = alignment.pairs.map {
      label(.entities, Key(gold: $0.gold, predicted: $0.predicted), .correct, [])
    }
    let missed = alignment.missed.map {
      label(.entities, Key(gold: $0, predicted: nil), .missed, ["missed"])
    }
    let spurious = alignment.spurious.map {
      label(.entities, Key(gold: nil, predicted: $0), .spurious, ["spurious"])
    }
    return ExplainedLayer(
      name: "entities", metric: "entities.aligned", labels: sorted(pairs + missed + spurious))
  }

  private func label(
    _ list: LabelReference.List, _ key: Key, _ outcome: Outcome, _ categories: [String]
  ) -> ExplainedLabel {
    let gold = key.gold.map { LabelReference(list: list, index: $0) }
    let predicted = key.predicted.map { LabelReference(list: list, index: $0) }
    let goldSpan = gold.flatMap { aligned.gold.labels.span(of: $0) }
    let predictedSpan = predicted.flatMap { aligned.predicted.labels.span(of: $0) }
    let known = Set(categories).sorted()
    let identity =
      gold.map { identities.gold[$0] } ?? predicted.map { "+" + identities.predicted[$0] } ?? ""
    return ExplainedLabel(
      start: goldSpan?.start ?? predictedSpan?.start, outcome: outcome,
      category: known.isEmpty ? nil : known.joined(separator: "+"),
      gold: gold.map { goldWords.line(for: $0) },
      predicted: predicted.map { predictedWords.line(for: $0) },
      reason: outcome == .ignored ? reason(gold) : nil,
      excerpt: Excerpt(around: goldSpan, predictedSpan, in: aligned.gold.text),
      line: gold.flatMap { lines?.line(of: $0) }, identity: identity,
      fields: LabelField.all(of: list).compactMap { field($0, key, gold, predicted) })
  }

  private func field(
    _ field: LabelField, _ key: Key, _ gold: LabelReference?, _ predicted: LabelReference?
  ) -> ExplainedField? {
    let mine = gold.flatMap { goldWords.field(field.name, of: $0) }
    let theirs = predicted.flatMap { predictedWords.field(field.name, of: $0) }
    if mine == nil, theirs == nil { return nil }
    let items = field.metric.flatMap { counted[$0]?[key] } ?? []
    return ExplainedField(
      name: field.name, gold: mine, predicted: theirs,
      outcomes: Outcome.allCases.filter { outcome in items.contains { $0.outcome == outcome } },
      category: items.compactMap(\.category).first)
  }

  private func reason(_ gold: LabelReference?) -> String {
    guard let gold else { return "it lies in an ignored region, or its partner is optional" }
    return aligned.gold.labels.isOptional(gold) ? "gold has it as optional" : "gold leaves it out"
  }

  /// A pair of which some parts are right and others not is partly right.
  private static func outcome(of items: [CountedItem], _ key: Key) -> Outcome {
    let known = Outcome.allCases.filter { outcome in items.contains { $0.outcome == outcome } }
    if known.count > 1, key.gold != nil, key.predicted != nil { return .partial }
    return known.first ?? .ignored
  }

  private func sorted(_ labels: [ExplainedLabel]) -> [ExplainedLabel] {
    labels.sorted {
      ($0.start ?? .max, $0.gold == nil ? 1 : 0, $0.identity)
        < ($1.start ?? .max, $1.gold == nil ? 1 : 0, $1.identity)
    }
  }
}

extension Labels {
  fileprivate func isOptional(_ label: LabelReference) -> Bool {
    switch label.list {
    case .mentions: entities?.mentions[label.index].isOptional ?? false
    case .entities: entities?.entities[label.index].isOptional ?? false
    case .meetings: meetings?[label.index].isOptional ?? false
    case .quotes: quotes?[label.index].isOptional ?? false
    }
  }
}
