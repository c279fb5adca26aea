internal import JSONNodes

/// What a run took, in figures: how fast, how many failed, how much memory.
///
/// None of it follows from the inputs, so that it stands beside a report and never in it.
package struct RunMeasurement: Sendable {
  package static let format = "run/1"

  package var pipeline: PipelineIdentity
  package var articles: Int
  package var answered: Int
  package var failed: Int
  /// Answers of an earlier run, which took no time in this one.
  package var reused: Int
  package var processes: Int
  /// From the first process's start to the last one's end.
  package var seconds: Double
  /// Until the slowest process said that it was ready; `nil` where none said so.
  package var startSeconds: Double?
  /// Milliseconds an article; `nil` where none was timed.
  package var latency: Latency?
  /// Articles a second, the start left out; `nil` where none was timed.
  package var throughput: Double?
  package var processorSeconds: Double?
  /// Bytes.
  package var peakMemory: Int?

  package struct Latency: Hashable, Sendable {
    package var median: Double
    package var percentile95: Double
    package var longest: Double
  }

  package init(_ run: PipelineRun) {
    pipeline = run.pipeline
    articles = run.predictions.count + run.failures.count
    answered = run.predictions.count
    failed = run.failures.count
    reused = run.costs.reused
    processes = run.costs.processes
    seconds = run.costs.seconds
    startSeconds = run.costs.startSeconds.max()
    processorSeconds = run.costs.processorSeconds
    peakMemory = run.costs.peakMemory
    let times = run.latencies.map(\.milliseconds).sorted()
    guard let longest = times.last else { return }
    latency = Latency(
      median: Self.quantile(0.5, of: times), percentile95: Self.quantile(0.95, of: times),
      longest: longest)
    let working = seconds - (startSeconds ?? 0)
    if working > 0 { throughput = Double(times.count) / working }
  }

  /// The least of the sorted values that so large a part of them does not exceed.
  static func quantile(_ part: Double, of sorted: [Double]) -> Double {
    let rank = Int((part * Double(sorted.count)).rounded(.up))
    return sorted[min(max(rank, 1), sorted.count) - 1]
  }

  /// As `reports/current/run.json` keeps it; what is unknown is `null`.
  package var json: String {
    var json = JSONWriter(.indented)
    json.beginObject()
    json.key("assay")
    json.string(Self.format)
    json.key("pipeline")
    json.beginObject()
    json.key("name")
    json.string(pipeline.name)
    json.key("version")
    if let version = pipeline.version { json.string(version) } else { json.null() }
    json.endObject()
    let counts = [
      ("articles", articles), ("answered", answered), ("failed", failed), ("reused", reused),
      ("processes", processes), ("peak-memory-bytes", peakMemory),
    ]
    for (key, count) in counts {
      json.key(key)
      if let count { json.integer(count) } else { json.null() }
    }
    let numbers = [
      ("seconds", seconds), ("start-seconds", startSeconds),
      ("processor-seconds", processorSeconds), ("articles-per-second", throughput),
      ("latency-ms-median", latency?.median), ("latency-ms-p95", latency?.percentile95),
      ("latency-ms-max", latency?.longest),
    ]
    for (key, number) in numbers {
      json.key(key)
      if let number { json.number((number * 1000).rounded() / 1000) } else { json.null() }
    }
    json.endObject()
    json.newline()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
