import ArgumentParser
import LabelModel
import Pipelines
import Reporting
import Scoring
import Settings
import Storage
import Versions

/// The steps that commands share: load the gold, get answers, score them, find what to compare with.
struct EvaluationRun {
  let project: Project
  let gold: LoadedGold
  let answers: Evaluator.Answers
  /// What the pipeline's run took; `nil` where none ran.
  let measurement: RunMeasurement?
  let evaluation: Evaluation
  /// How far annotators agree; `nil` where nothing was annotated twice, or no report is wanted.
  private let agreement: HumanAgreement?

  /// - Parameters:
  ///   - head: a recorded version whose stored answers are scored in place of a pipeline's.
  ///   - sealed: whether articles of the sealed split are scored too.
  ///   - keepsFates: whether the result is to be compared or recorded label by label.
  ///   - profile: whose conventions hold.
  ///   - isReported: whether a report will be made.
  ///   - isQuiet: whether nothing is said of how far the pipeline has come.
  init(
    _ project: Project, _ predictions: PredictionOptions, name: String, head: String? = nil,
    sealed: Bool = false, keepsFates: Bool = true, profile: Profile = .strict,
    isReported: Bool = true, isQuiet: Bool = false
  ) async throws {
    self.project = project
    // Beside the pipeline, on which it does not depend.
    async let agreement = isReported ? Self.agreement(in: project) : nil
    let loader = PredictionLoader(
      project: project, options: predictions, keepsDigest: keepsFates, isQuiet: isQuiet)
    async let isPrepared: Void = head == nil ? loader.prepare() : ()
    let gold = try await sealed ? project.gold() : project.openGold()
    self.gold = gold
    await isPrepared
    if let head {
      let recorded = RecordedBaseline(project: project, gold: gold)
      answers = try recorded.storedAnswers(try project.record(head))
      measurement = nil
    } else {
      (answers, measurement) = try await loader.measuredAnswers(for: gold)
    }
    evaluation = await project.evaluator(profile: profile).evaluate(
      answers, against: gold.gold, name: name, keepsFates: keepsFates)
    self.agreement = try await agreement
  }

  private static func agreement(in project: Project) async throws -> HumanAgreement? {
    try await PassLoader(project: project, folder: PassLoader.usualFolder)
      .agreement(by: Set(headline(of: project).map(\.metric)))
  }

  /// The figures that lead the report.
  private static func headline(of project: Project) -> [FigureDefinition] {
    project.primary + Report.usualHeadlineFigures
  }

  /// The comparison with the version that `reference` names, or why there is none.
  ///
  /// - Parameters:
  ///   - head: the recorded version that is being judged, if it is one.
  ///   - earlier: versions that need not be read again.
  func baseline(
    _ reference: BaselineReference, head: String?, among earlier: EarlierVersions? = nil
  ) async throws -> Baseline {
    switch try BaselineFinder(history: project.history, head: head).find(reference) {
    case .notWanted: return .notWanted
    case .missing(let reason): return .missing(reason: reason)
    case .found(let name):
      let record = try earlier?[name] ?? project.record(name)
      let evaluated = Evaluated(answers: answers, gold: gold.gold, evaluation: evaluation)
      return .comparison(
        try await RecordedBaseline(project: project, gold: gold)
          .comparison(of: evaluated, with: record))
    }
  }

  /// What the gate of the settings says, with the release that they pin.
  func verdict(_ settings: GateSettings, change: Baseline) async throws -> GateResult {
    let release = try await baseline(
      settings.baseline.release.map { .version($0) } ?? .none, head: nil)
    return Gate(settings).result(
      of: Gate.Evidence(
        head: evaluation, change: change, release: release, goldWarnings: gold.warningCount,
        accepted: try project.acceptedBreaks(),
        goldUses: try project.history.uses(ofGold: evaluation.digests.gold)))
  }

  func report(
    change: Baseline, gate: GateResult?, output: OutputOptions
  ) -> Report {
    var report = Report(
      evaluation, change: change, gate: gate, primary: project.primary.map(\.name),
      slicedBy: project.slices(output),
      goldArticles: gold.gold.articles, agreement: agreement,
      date: output.date, command: CommandWords.typed)
    report.floors = project.floors
    return report
  }

  /// The recorded versions before this one and this one, for the trend.
  func history(after earlier: EarlierVersions) -> [HistoryPoint] {
    Report.history(
      of: earlier.records + [VersionRecord(evaluation, name: evaluation.name)],
      figures: project.primary)
  }

  /// The answers as they are kept.
  var storedAnswers: [UInt8] {
    StoredPredictions.bytes(of: answers.articles, pipeline: answers.identity)
  }
}

typealias BaselineReference = GateSettings.Baseline.Reference
