import JSONNodes
import Scoring

/// All measures of grouping over the articles of two files of JSON lines.
struct CoreferenceBenchmark {
  private let articles: ArticlePairs

  init(gold: String, predictions: String) throws {
    articles = try ArticlePairs(gold: gold, predictions: predictions)
  }

  func run() -> [JSONMember] {
    var watch = Stopwatch()
    let aligned = watch.time("align", runs: 3) { articles.aligned() }
    var figures: [JSONMember] = []
    for metric in MetricCatalogue.entities
    where metric.name.hasPrefix("entities.clusters.") && !metric.name.hasSuffix(".relaxed") {
      let name = String(metric.name.dropFirst("entities.clusters.".count))
      let rows = watch.time(name, runs: 3) { aligned.map { Scorer.row($0, metrics: [metric]) } }
      let counts = rows.flatMap(\.counts).map(\.counts.whole)
      let sum = counts.dropFirst().reduce(counts.first ?? Counts(Tally()), +)
      let values = metric.statistics(of: sum).prefix(3).map { statistic, value in
        JSONMember(statistic, JSONValue(value.map { .number($0) } ?? .null))
      }
      figures.append(JSONMember(name, JSONValue(.object(values))))
    }
    return [
      JSONMember("seconds", JSONValue(.object(watch.members))),
      JSONMember("figures", JSONValue(.object(figures))),
    ]
  }
}
