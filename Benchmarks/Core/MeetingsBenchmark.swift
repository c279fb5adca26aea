import JSONNodes
import Scoring

/// The alignment of the meetings of two files of JSON lines.
struct MeetingsBenchmark {
  private let articles: ArticlePairs

  init(gold: String, predictions: String) throws {
    articles = try ArticlePairs(gold: gold, predictions: predictions)
  }

  func run() -> [JSONMember] {
    var watch = Stopwatch()
    let aligned = watch.time("align and grade", runs: 3) { articles.aligned() }
    let metrics = MetricCatalogue.meetings.filter { $0.name == "meetings.slots.matched-only" }
    let rows = aligned.map { Scorer.row($0, metrics: metrics) }
    let credit = rows.flatMap(\.counts).reduce(0) { $0 + $1.counts.whole.tally.goldHits }
    return [
      JSONMember("seconds", JSONValue(.object(watch.members))),
      JSONMember("credit", JSONValue(.number(credit))),
    ]
  }
}
