package import Diagnostics
package import LabelModel

/// What a pipeline made of a set of articles, wherever its output came from.
package struct PipelineRun: Sendable {
  package var pipeline: PipelineIdentity
  /// In the order in which the articles were asked for; none that failed is among them.
  package var predictions: [Article]
  /// In the same order.
  ///
  /// An article that failed has no output, which is not the same as an empty one.
  package var failures: [FailedArticle]
  /// Problems of the output, such as an answer for an article that nobody asked for.
  package var diagnostics: [Diagnostic]
  /// How long each article took; differs from run to run, so that no digest or record may hold it.
  package var latencies: [ArticleLatency]
  /// What the run took; differs from run to run too.
  package var costs: RunCosts
  /// The file that holds what the pipeline wrote to standard error.
  package var log: String?

  package init(
    pipeline: PipelineIdentity, predictions: [Article], failures: [FailedArticle] = [],
    diagnostics: [Diagnostic] = [], latencies: [ArticleLatency] = [],
    costs: RunCosts = RunCosts(), log: String? = nil
  ) {
    self.pipeline = pipeline
    self.predictions = predictions
    self.failures = failures
    self.diagnostics = diagnostics
    self.latencies = latencies
    self.costs = costs
    self.log = log
  }
}

/// An article for which a pipeline gave no usable output.
package struct FailedArticle: Hashable, Sendable {
  package var id: String
  /// What happened, as a sentence without a full stop.
  package var reason: String

  package init(id: String, reason: String) {
    self.id = id
    self.reason = reason
  }
}

/// What a run of a pipeline took, beside the time of each article.
package struct RunCosts: Hashable, Sendable {
  /// Seconds from the first process's start to the last one's end.
  package var seconds = 0.0
  package var processes = 0
  /// For each process that wrote a header: seconds from its start until then.
  package var startSeconds: [Double] = []
  /// Of all processes together; `nil` where there was none.
  package var processorSeconds: Double?
  /// What the largest process had at once, in bytes; `nil` where there was none.
  package var peakMemory: Int?
  /// Processes that had answered everything and did not end by themselves.
  package var stopped = 0
  /// Answers that were taken from an earlier run.
  package var reused = 0

  package init() {}
}

/// How long a pipeline took for one article.
package struct ArticleLatency: Hashable, Sendable {
  package var id: String
  package var milliseconds: Double

  package init(id: String, milliseconds: Double) {
    self.id = id
    self.milliseconds = milliseconds
  }
}
