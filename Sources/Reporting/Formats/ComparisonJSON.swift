import JSONNodes
import Scoring
import Versions

/// The part of a JSON report that compares with a baseline.
enum ComparisonJSON {
  static func value(_ comparison: Comparison) -> JSONValue {
    [
      "base": side(comparison.base), "head": side(comparison.head),
      "articles": .count(comparison.articleCount),
      "changed": .count(comparison.changedArticleCount),
      "test": [
        "seed": .text(String(comparison.test.seed, radix: 16)),
        "draws": .count(comparison.test.draws),
        "exact": JSONValue(.boolean(comparison.test.isExact)),
      ],
      "changes": JSONValue(.array(comparison.changes.map(change))),
      "explanations": JSONValue(.array(comparison.explanations.map(explanation))),
      "slices": JSONValue(.array(comparison.slices.map(slice))),
      "split": JSONValue(.array(comparison.splits.map(split))),
    ]
  }

  private static func side(_ side: Comparison.Side) -> JSONValue {
    [
      "version": .text(side.name), "signature": .text(side.signature),
      "gold": .text(side.digests.gold), "predictions": .text(side.digests.predictions),
    ]
  }

  private static func change(_ change: FigureChange) -> JSONValue {
    [
      "name": .text(change.name), "base": .figure(change.base), "head": .figure(change.head),
      "change": .figure(change.delta), "low": .figure(change.interval?.low),
      "high": .figure(change.interval?.high), "p": .figure(change.pValue),
      "p-adjusted": .figure(change.adjustedPValue),
      "detectable": .figure(change.detectableLoss), "support": .figure(change.support),
    ]
  }

  private static func explanation(_ explanation: ChangeExplanation) -> JSONValue {
    [
      "figure": .text(explanation.figure), "base": .figure(explanation.base),
      "head": .figure(explanation.head),
      "without-top-article": .figure(explanation.withoutTopArticle),
      "articles": JSONValue(
        .array(
          explanation.articles.filter { $0.points != 0 }.map {
            ["id": .text($0.article), "points": .figure($0.points)]
          })),
      "causes": JSONValue(.array(explanation.rootCauses.map(cause))),
      "labels": JSONValue(.array(explanation.labels.map(label))),
    ]
  }

  private static func cause(_ cause: RootCause) -> JSONValue {
    [
      "feature": .text(cause.feature), "value": .text(cause.value),
      "broken": .count(cause.broken), "of": .count(cause.allBroken),
      "still-right": .count(cause.stillRight), "points": .figure(cause.points),
    ]
  }

  private static func label(_ label: LabelChange) -> JSONValue {
    let shown = label.shown
    return [
      "kind": .text(label.kind.rawValue), "points": .figure(label.points),
      "article": .text(shown?.article ?? ""), "path": .text(shown?.path ?? ""),
      "id": .text(shown?.identity ?? ""),
      "before": .text(label.base?.category ?? label.base?.outcome.rawValue ?? ""),
      "after": .text(label.head?.category ?? label.head?.outcome.rawValue ?? ""),
      "gold": shown?.display?.gold.map { .text($0) } ?? nil,
      "predicted": shown?.display?.predicted.map { .text($0) } ?? nil,
      "file": shown?.display?.file.map { .text($0) } ?? nil,
      "line": shown?.display?.line.map { .count($0) } ?? nil,
    ]
  }

  private static func slice(_ slice: SliceChange) -> JSONValue {
    [
      "dimension": .text(slice.dimension), "slice": .text(slice.slice),
      "articles": .count(slice.articleCount), "q": .figure(slice.qValue),
      "change": change(slice.change),
    ]
  }

  private static func split(_ split: SplitChange) -> JSONValue {
    [
      "figure": .text(split.figure), "recorded": .figure(split.recorded),
      "scorer": .figure(split.scorer), "gold": .figure(split.gold),
      "pipeline": .figure(split.pipeline), "head": .figure(split.head),
    ]
  }
}
