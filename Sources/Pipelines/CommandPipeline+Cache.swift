internal import Diagnostics
package import LabelModel
internal import Storage

extension CommandPipeline {
  /// What `run(_:)` gives, with the answers that are known from earlier runs of the same pipeline.
  ///
  /// The pipeline's own word for its version is believed: answers of another version run again.
  ///
  /// - Parameter onProgress: is told how far it has come with the articles that have no known answer.
  package func run(
    _ articles: [Article], cache: AnswerCache,
    onProgress: (_ done: Int, _ failed: Int) -> Void = { _, _ in }
  ) -> PipelineRun {
    var known: [String: AnswerCache.Found] = [:]
    for article in articles { known[article.id] = cache.answer(to: article) }
    // Where versions are mixed, nobody can tell which is today's.
    if Set(known.values.map(\.version)).count > 1 { known = [:] }
    let asked = articles.filter { known[$0.id] == nil }
    let reused = articles.count - asked.count
    var run = self.run(asked) { done, failed in onProgress(reused + done, failed) }
    let stale = known.filter { $0.value.version != run.pipeline.version }
    if !stale.isEmpty, !run.predictions.isEmpty {
      for id in stale.keys { known[id] = nil }
      run.add(self.run(articles.filter { stale[$0.id] != nil }))
    } else if let old = known.values.first, run.predictions.isEmpty {
      run.pipeline.version = old.version
    }
    keep(run, articles, in: cache, problems: &run.diagnostics)
    run.predictions += known.values.map(\.article)
    run.costs.reused = known.count
    run.sort(by: articles.map(\.id))
    return run
  }

  private func keep(
    _ run: PipelineRun, _ articles: [Article], in cache: AnswerCache,
    problems: inout [Diagnostic]
  ) {
    let asked = Dictionary(articles.map { ($0.id, $0) }) { first, _ in first }
    do throws(FileError) {
      for answer in run.predictions {
        guard let article = asked[answer.id] else { continue }
        try cache.keep(answer, to: article, version: run.pipeline.version)
      }
    } catch {
      problems.append(
        Diagnostic(.warning, code: "N004", "the answers are not kept for the next run: \(error)"))
    }
  }
}

extension PipelineRun {
  /// Adds what a second run of the same pipeline made of other articles.
  fileprivate mutating func add(_ other: PipelineRun) {
    predictions += other.predictions
    failures += other.failures
    diagnostics += other.diagnostics
    latencies += other.latencies
    costs.seconds += other.costs.seconds
    costs.processes = max(costs.processes, other.costs.processes)
    costs.startSeconds += other.costs.startSeconds
    costs.peakMemory = [costs.peakMemory, other.costs.peakMemory].compactMap(\.self).max()
    if let more = other.costs.processorSeconds {
      costs.processorSeconds = (costs.processorSeconds ?? 0) + more
    }
  }

  /// Puts everything in the order in which the articles were asked for.
  fileprivate mutating func sort(by ids: [String]) {
    let places = Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
    func place(_ id: String) -> Int { places[id] ?? ids.count }
    predictions.sort { place($0.id) < place($1.id) }
    failures.sort { place($0.id) < place($1.id) }
    latencies.sort { place($0.id) < place($1.id) }
  }
}
