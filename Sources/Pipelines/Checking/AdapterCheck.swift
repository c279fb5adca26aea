internal import Diagnostics
internal import LabelModel

/// Asks a command pipeline for articles that adapters tend to get wrong, and says what it got wrong.
package struct AdapterCheck: Sendable {
  let pipeline: CommandPipeline
  let types: [String]
  private let cases: [AdapterCase]
  /// A program that dies again and again is not started for ever.
  private static let mostStarts = 12

  /// - Parameters:
  ///   - types: the entity types that gold may have.
  ///   - longText: how many characters the longest text has; 0 for none.
  ///   - shortTexts: how many short articles are asked for.
  package init(
    _ pipeline: CommandPipeline, types: [String], longText: Int = 1 << 20, shortTexts: Int = 200
  ) {
    self.pipeline = pipeline
    self.types = types
    cases =
      AdapterCase.tricky + AdapterCase.short(shortTexts)
      + (longText > 0 ? [AdapterCase.long(longText)] : [])
  }

  package func run() -> AdapterReport {
    let first = pipeline.run(cases.map(\.article))
    var report = AdapterReport(
      pipeline: first.pipeline, command: pipeline.arguments, findings: [],
      measurement: RunMeasurement(first))
    guard !first.predictions.isEmpty else {
      report.findings = [
        AdapterFinding(
          .wrong, "it starts and answers", first.failures.first?.reason ?? "it gave no answer",
          fix: "run the command by hand, and give it a line as CommandPipelines.md shows it")
      ]
      report.measurement = nil
      return report
    }
    let answers = Answers(first, askingAgain: askAgain)
    report.findings =
      output(first) + judgements(answers) + [repetition(answers), layers(answers)]
      + typeFindings(answers) + [version(first), promptness(first), ending(first)]
    return report
  }

  /// What the pipeline made of every article, in as many runs as were needed.
  struct Answers {
    var labels: [String: Labels] = [:]
    var failures: [String: String] = [:]

    /// - Parameter askingAgain: runs articles that never had their turn, since the program ended on another.
    init(_ run: PipelineRun, askingAgain: ([String]) -> PipelineRun) {
      var unanswered = add(run)
      for _ in 0..<AdapterCheck.mostStarts {
        // The first of them is the one that it ended on.
        let victims = Array(unanswered.dropFirst())
        if victims.isEmpty { return }
        for id in victims { failures[id] = nil }
        unanswered = add(askingAgain(victims))
      }
    }

    /// Gives the articles that failed otherwise than by an answer of their own that cannot be used.
    private mutating func add(_ run: PipelineRun) -> [String] {
      for answer in run.predictions { labels[answer.id] = answer.labels }
      for failure in run.failures { failures[failure.id] = failure.reason }
      return run.failures.filter { !$0.reason.hasPrefix("its answer") }.map(\.id)
    }
  }

  private func askAgain(_ ids: [String]) -> PipelineRun {
    let wanted = Set(ids)
    return pipeline.run(cases.map(\.article).filter { wanted.contains($0.id) })
  }

  /// A finding for each kind of article.
  private func judgements(_ answers: Answers) -> [AdapterFinding] {
    var titles: [String] = []
    var judged: [String: [AdapterFinding]] = [:]
    for item in cases {
      if judged[item.title] == nil { titles.append(item.title) }
      judged[item.title, default: []].append(judge(item, answers))
    }
    return titles.compactMap { title in
      let all = judged[title] ?? []
      let wrong = all.filter { $0.level == .wrong }
      guard var worst = wrong.first ?? all.first(where: { $0.level == .right }) ?? all.first else {
        return nil
      }
      if all.count > 1, !wrong.isEmpty { worst.message += " (\(wrong.count) of \(all.count))" }
      if all.count > 1, worst.level == .right { worst.message = "each has its own answer" }
      return worst
    }
  }

  private func judge(_ item: AdapterCase, _ answers: Answers) -> AdapterFinding {
    let id = item.article.id
    guard let labels = answers.labels[id] else {
      return AdapterFinding(
        .wrong, item.title, answers.failures[id] ?? "it gave no answer", fix: item.fixOfFailure)
    }
    guard let prefix = item.prefix else {
      return AdapterFinding(.right, item.title, "answered")
    }
    guard let ordinary = answers.labels[cases[0].article.id] else {
      return AdapterFinding(.unknown, item.title, "answered; the ordinary article was not")
    }
    switch LabelShift(of: ordinary, to: labels, prefix: prefix).verdict {
    case .right: return AdapterFinding(.right, item.title, Self.inWords(labels))
    case .unknown:
      return AdapterFinding(
        .unknown, item.title, "no label to compare offsets by: \(Self.inWords(labels))")
    case .wrong(let message, let fix):
      return AdapterFinding(.wrong, item.title, message, fix: fix)
    }
  }

  static func inWords(_ labels: Labels) -> String {
    func count(_ count: Int, _ name: String) -> String {
      "\(count) \(name)\(count == 1 ? "" : "s")"
    }
    return [
      labels.entities.map { count($0.mentions.count, "mention") },
      labels.meetings.map { count($0.count, "meeting") },
      labels.quotes.map { count($0.count, "quote") },
    ].compactMap(\.self).joined(separator: ", ")
  }
}

extension AdapterCase {
  /// What to do where there was no answer that could be used.
  fileprivate var fixOfFailure: String {
    switch article.text?.length ?? 0 {
    case 0...4: "answer with empty layers where there is nothing to find"
    case (1 << 16)...: "cut long texts into parts, and add each part's start to its offsets"
    default: "answer every line with a line that has the same `id`"
    }
  }
}
