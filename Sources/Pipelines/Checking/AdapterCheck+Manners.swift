internal import Diagnostics
internal import LabelModel

/// What is looked at past the single article.
extension AdapterCheck {
  /// What it writes, line by line; the first problem of each kind.
  func output(_ run: PipelineRun) -> [AdapterFinding] {
    var seen: Set<String> = []
    return run.diagnostics.filter { seen.insert($0.code).inserted }.map { problem in
      AdapterFinding(
        problem.severity == .error ? .wrong : .warning, "what it writes",
        problem.message + (problem.place?.line.map { " (line \($0))" } ?? ""),
        fix: problem.code.hasPrefix("J")
          ? "write answers only to standard output; all else belongs on standard error"
          : problem.fix ?? problem.expected.map { "write one of: \($0)" })
    }
  }

  func repetition(_ answers: Answers) -> AdapterFinding {
    let check = "the same words, the same labels"
    guard let first = answers.labels["ordinary"], let second = answers.labels["ordinary-again"]
    else { return AdapterFinding(.unknown, check, "not both were answered") }
    return first == second
      ? AdapterFinding(.right, check, "twice the same")
      : AdapterFinding(
        .warning, check, "the same text was labelled in two ways",
        fix: "fix seeds and temperature; keep nothing from one article to the next")
  }

  func layers(_ answers: Answers) -> AdapterFinding {
    let check = "layers"
    guard let labels = answers.labels["ordinary"] else {
      return AdapterFinding(.unknown, check, "the ordinary article was not answered")
    }
    let given = [
      ("entities", labels.entities != nil), ("meetings", labels.meetings != nil),
      ("quotes", labels.quotes != nil),
    ]
    let missing = given.filter { !$0.1 }.map(\.0)
    let isEmpty =
      labels.entities?.mentions.isEmpty ?? true && labels.meetings?.isEmpty ?? true
      && labels.quotes?.isEmpty ?? true
    if isEmpty {
      return AdapterFinding(
        .warning, check, "it finds nothing in an ordinary article",
        fix: "look whether it gets the text: it stands under `text`")
    }
    return missing.isEmpty
      ? AdapterFinding(.right, check, "entities, meetings and quotes")
      : AdapterFinding(
        .unknown, check,
        "\(missing.joined(separator: " and ")) are not answered, and all their gold counts as missed"
      )
  }

  /// Types that no gold has, which can only be wrong.
  func typeFindings(_ answers: Answers) -> [AdapterFinding] {
    let known = Set(types)
    let found = answers.labels.values.flatMap { $0.entities?.mentions.map(\.type) ?? [] }
    let foreign = Set(found).subtracting(known).sorted()
    guard let first = foreign.first else {
      return found.isEmpty
        ? [] : [AdapterFinding(.right, "entity types", Set(found).sorted().joined(separator: ", "))]
    }
    let hint = nearest(to: first.lowercased(), in: types).map { "`\($0)` for `\(first)`, say" }
    return [
      AdapterFinding(
        .wrong, "entity types",
        "gold has no type \(foreign.map { "`\($0)`" }.joined(separator: ", "))",
        fix: "write the types of the settings\(hint.map { ": \($0)" } ?? "")")
    ]
  }

  func version(_ run: PipelineRun) -> AdapterFinding {
    run.pipeline.version.map { AdapterFinding(.right, "a version", $0) }
      ?? AdapterFinding(
        .warning, "a version", "reports cannot say which version was scored",
        fix:
          "write first {\"assay\":\"predictions/1\",\"pipeline\":{\"name\":\"\(run.pipeline.name)\",\"version\":\"1.0\"}}"
      )
  }

  func ending(_ run: PipelineRun) -> AdapterFinding {
    run.costs.stopped == 0
      ? AdapterFinding(.right, "it ends with its input", "by itself")
      : AdapterFinding(
        .warning, "it ends with its input", "it had to be stopped after its last answer",
        fix: "end when standard input ends")
  }

  /// Whether an answer comes before the next article does.
  func promptness(_ run: PipelineRun) -> AdapterFinding {
    let check = "an answer at once"
    let patience = max(10, 4 * (run.costs.startSeconds.max() ?? run.costs.seconds))
    var patient = pipeline
    patient.limits.openArticles = 1
    patient.limits.jobs = 1
    patient.limits.start = .seconds(min(patience, 60))
    patient.limits.article = patient.limits.start
    let plain = AdapterCase.tricky.prefix(2).map(\.article)
    return patient.run(Array(plain)).failures.isEmpty
      ? AdapterFinding(.right, check, "before the next article comes")
      : AdapterFinding(
        .warning, check, "it waits for more articles, or for the end of its input",
        fix:
          "flush standard output after each answer: till then `timeout` counts for many articles, and no time is one article's"
      )
  }
}
