extension RunMeasurement {
  /// What was measured, as pairs of a name and a value with its unit; what is unknown is left out.
  private var facts: [(name: String, value: String)] {
    var facts = [
      ("articles", "\(articles): \(answered) answered, \(failed) failed, \(reused) reused")
    ]
    if let latency {
      facts.append(
        (
          "time an article",
          "\(Self.time(latency.median)) (median), \(Self.time(latency.percentile95)) (95th percentile), \(Self.time(latency.longest)) (longest)"
        ))
    }
    if let throughput {
      let start = startSeconds.map { ", after a start of \(Self.time($0 * 1000))" } ?? ""
      facts.append(
        (
          "throughput",
          "\(Self.rounded(throughput)) articles a second\(Self.processes(processes))\(start)"
        ))
    }
    if let peakMemory {
      facts.append(("peak memory", "\(Self.rounded(Double(peakMemory) / 1e6)) MB"))
    }
    if let processorSeconds {
      facts.append(("processor time", Self.time(processorSeconds * 1000)))
    }
    return facts
  }

  /// A few lines for the terminal.
  package var text: String {
    let width = facts.map(\.name.count).max() ?? 0
    return "this run of \(pipeline.name)\n"
      + facts.map { name, value in
        "  \(name)\(String(repeating: " ", count: width - name.count))  \(value)\n"
      }.joined()
  }

  /// A table for a pull request or a job's summary.
  package var markdown: String {
    let name = pipeline.name.replacing("|", with: "\\|").replacing("\n", with: " ")
    return "| this run of \(name) | |\n| --- | --- |\n"
      + facts.map { "| \($0.name) | \($0.value) |\n" }.joined()
  }

  private static func processes(_ count: Int) -> String {
    count > 1 ? " by \(count) processes" : ""
  }

  /// `52 ms` or `4.1 s`.
  private static func time(_ milliseconds: Double) -> String {
    milliseconds < 1000
      ? "\(rounded(milliseconds)) ms" : "\(rounded(milliseconds / 1000)) s"
  }

  /// Three digits, more before the point where there are more.
  private static func rounded(_ value: Double) -> String {
    if value >= 100 { return String(Int(value.rounded())) }
    let scale = value >= 10 ? 10.0 : 100.0
    return ((value * scale).rounded() / scale).description
  }
}
