import LabelModel
import Pipelines
import Reporting
import Scoring
import Storage
import Versions

/// Scores files of JSON lines that hold nothing but mentions from flat arrays, many times faster.
///
/// What it prints is what `EvaluationRun` prints. Whatever it does not know, problems of the files included,
/// it leaves to that, silently.
struct BulkRun {
  let project: Project
  let predictions: String
  let profile: Profile
  let output: OutputOptions
  let times = StepTimes()

  /// The report, or `nil` where the general way has to be gone.
  func report() async throws -> Report? {
    guard mayBeBulk, let evaluation = await evaluation() else { return nil }
    var report = Report(
      evaluation, primary: project.primary.map(\.name), slicedBy: project.slices(output),
      agreement: try await PassLoader(project: project, folder: PassLoader.usualFolder).agreement(),
      date: output.date, command: CommandWords.typed)
    report.floors = project.floors
    return report
  }

  private var mayBeBulk: Bool {
    let gold = project.options.gold
    return gold.count == 1 && gold[0].hasSuffix(".jsonl")
      && profile != .nervaluate && !output.format.showsLabels
  }

  private func evaluation() async -> BulkEvaluation? {
    let names = TypeNames()
    guard let goldFile = file(project.options.gold[0], names),
      let predictionFile = file(predictions, names),
      let (columns, digests) = await gold(goldFile, names),
      let corpus = times.measure("counting", { BulkCorpus(columns) }),
      let rows = await predictionFile.parts({ [times] part in
        times.measure("counting") { corpus.rows(part, names: names) }
      }),
      let table = times.measure("counting", { corpus.table(of: rows, names: names) })
    else { return nil }
    return await project.evaluator(profile: profile).evaluate(
      table, of: corpus, digests: digests,
      pipeline: PipelineName(
        name: predictionFile.pipeline?.name
          ?? String(predictions.split(separator: "/").last ?? "file"),
        version: predictionFile.pipeline?.version ?? "unknown"), name: "current")
  }

  /// The mentions of all articles with their digests; `nil` where there is anything else, or no article.
  private func gold(
    _ file: BulkFile, _ names: TypeNames
  ) async -> (columns: MentionColumns, digests: [String])? {
    guard
      let parts = await file.parts({ [times] part in
        (part, times.measure("digests") { part.digests(names: names) })
      })
    else { return nil }
    var columns = MentionColumns()
    var digests: [String] = []
    for (part, some) in parts {
      columns.append(part)
      digests += some
    }
    return columns.articles.isEmpty ? nil : (columns, digests)
  }

  private func file(_ path: String, _ names: TypeNames) -> BulkFile? {
    (try? BulkFile(path: path, names: names, limit: Project.largestFile)) ?? nil
  }
}
