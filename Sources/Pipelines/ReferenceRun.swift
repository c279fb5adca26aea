package import LabelModel
import ReferencePipeline

/// Runs the reference pipeline over articles, on all processors.
package enum ReferenceRun {
  /// The name under which it stands in reports.
  package static let name = "reference"
  package static let pipeline = PipelineIdentity(name: name, version: Extractor.version)

  /// Does what the first article would wait for otherwise.
  package static func prepare() async { Extractor.prepare() }

  /// Extracts from every article that has its text; one without fails by name.
  ///
  /// - Parameter onProgress: is told after each article how many are done, and how many of those failed.
  package static func run(
    _ articles: [Article], onProgress: (_ done: Int, _ failed: Int) -> Void = { _, _ in }
  ) async -> PipelineRun {
    let clock = ContinuousClock()
    let start = clock.now
    let answers = await withTaskGroup(of: (Int, Answer).self) { group in
      for (place, article) in articles.enumerated() {
        group.addTask { (place, answer(to: article)) }
      }
      var answers: [(Int, Answer)] = []
      var failed = 0
      for await answer in group {
        answers.append(answer)
        if answer.1.failure != nil { failed += 1 }
        onProgress(answers.count, failed)
      }
      return answers.sorted { $0.0 < $1.0 }.map(\.1)
    }
    var costs = RunCosts()
    costs.seconds = start.duration(to: clock.now) / .seconds(1)
    return PipelineRun(
      pipeline: pipeline,
      predictions: answers.compactMap(\.article), failures: answers.compactMap(\.failure),
      latencies: answers.compactMap(\.latency), costs: costs)
  }

  private struct Answer: Sendable {
    var article: Article?
    var failure: FailedArticle?
    var latency: ArticleLatency?
  }

  private static func answer(to article: Article) -> Answer {
    guard let text = article.text else {
      return Answer(failure: FailedArticle(id: article.id, reason: "its text is not at hand"))
    }
    let clock = ContinuousClock()
    let start = clock.now
    let labels = Extractor().labels(for: text, metadata: article.metadata)
    let taken = start.duration(to: clock.now) / .milliseconds(1)
    return Answer(
      article: Article(id: article.id, labels: labels),
      latency: ArticleLatency(id: article.id, milliseconds: taken))
  }
}
