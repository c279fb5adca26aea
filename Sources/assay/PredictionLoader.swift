import ArgumentParser
import Diagnostics
import Interchange
import LabelModel
import Pipelines
import Settings
import Storage
import Versions

/// Gets a pipeline's answers for a gold corpus: from a file, a command or the reference pipeline.
struct PredictionLoader {
  let project: Project
  let options: PredictionOptions
  /// Whether the answers are to be recorded, by their digest.
  var keepsDigest = true
  /// Whether nothing is said of how far the pipeline has come.
  var isQuiet = false

  /// Does what can be done before the articles are known.
  func prepare() async {
    if options.predictions == nil, options.pipeline == ReferenceRun.name {
      await ReferenceRun.prepare()
    }
  }

  func answers(for gold: LoadedGold) async throws -> Evaluator.Answers {
    try await measuredAnswers(for: gold).answers
  }

  /// The answers, with what the run took where a pipeline ran.
  func measuredAnswers(
    for gold: LoadedGold
  ) async throws -> (answers: Evaluator.Answers, measurement: RunMeasurement?) {
    if let file = options.predictions { return (try await answers(from: file, gold), nil) }
    let articles = gold.gold.articles.map {
      Article(id: $0.id, metadata: $0.metadata, text: $0.text)
    }
    let run = try await run(articles)
    return (try await checked(run, gold), RunMeasurement(run))
  }

  private func answers(
    from file: String, _ gold: LoadedGold
  ) async throws -> Evaluator.Answers {
    if let format = options.predictionsFormat {
      return try await foreignAnswers(from: file, in: format, gold)
    }
    let bytes = try FileReader.bytes(at: file, limit: Project.largestFile)
    let read = await PredictionFile.read(bytes, file: file, texts: gold.texts)
    if !read.diagnostics.isEmpty {
      Console.error(read.diagnostics.text(color: Console.errorsHaveColor))
    }
    if read.diagnostics.hasErrors { throw ExitCode(ExitStatus.invalidInput) }
    if read.articles.isEmpty {
      throw InvalidInput([PredictionFile.holdsNone(file)])
    }
    let name = read.pipeline?.name ?? String(file.split(separator: "/").last ?? "file")
    return try await checked(
      PipelineRun(
        pipeline: PipelineIdentity(name: name, version: read.pipeline?.version),
        predictions: read.articles, failures: []),
      gold)
  }

  private func foreignAnswers(
    from path: String, in format: InterchangeFormat, _ gold: LoadedGold
  ) async throws -> Evaluator.Answers {
    guard format.isRead else { throw ValidationError("\(format.title) is written, not read") }
    let files = try InterchangeFiles.read([path], as: format)
    let read = format.read(files, texts: gold.texts).matched(to: gold.texts)
    Console.error(read.report(full: false).text(color: Console.errorsHaveColor))
    if read.diagnostics.hasErrors { throw ExitCode(ExitStatus.invalidInput) }
    let name = String(path.split(separator: "/").last ?? "file")
    return try await checked(
      PipelineRun(
        pipeline: PipelineIdentity(name: name, version: nil), predictions: read.articles,
        failures: []),
      gold)
  }

  private func run(_ articles: [Article]) async throws -> PipelineRun {
    let progress = Progress(
      options.pipeline, units: "articles", total: articles.count, isQuiet: isQuiet)
    defer { progress.end() }
    if options.pipeline == ReferenceRun.name {
      return await ReferenceRun.run(articles, onProgress: progress.report)
    }
    let settings = try project.pipelineSettings(options.pipeline)
    let pipeline = try project.command(settings, jobs: options.jobs)
    let run =
      if let cache = try cache(of: settings) {
        pipeline.run(articles, cache: cache, onProgress: progress.report)
      } else {
        pipeline.run(articles, onProgress: progress.report)
      }
    progress.end()
    if run.predictions.isEmpty {
      let reason = run.failures.first?.reason ?? "it gave no answer"
      Console.error("assay: the pipeline \(settings.name) failed on every article: \(reason)\n")
      Console.error("  its standard error is kept in \(pipeline.log ?? "")\n")
      throw ExitCode(ExitStatus.pipelineFailed)
    }
    return run
  }

  /// Earlier answers; none where nobody says what decides them.
  private func cache(of settings: PipelineSettings) throws -> AnswerCache? {
    guard let inputs = settings.inputs, !options.noCache else { return nil }
    return try AnswerCache(
      folder: "\(project.options.reports)/cache", command: settings.command, inputs: inputs)
  }

  /// Names what failed and what gold does not have, before anything is scored.
  private func checked(_ run: PipelineRun, _ gold: LoadedGold) async throws -> Evaluator.Answers {
    if !run.diagnostics.isEmpty {
      Console.error(run.diagnostics.text(color: Console.errorsHaveColor))
    }
    for failure in run.failures {
      Console.error("assay: \(run.pipeline.name) failed on \(failure.id): \(failure.reason)\n")
    }
    let known = Set(gold.gold.articles.map(\.id) + gold.gold.skipped.map(\.article))
      .union(gold.sealed)
    let extra = run.predictions.map(\.id).filter { !known.contains($0) }.sorted()
    if let first = extra.first, !options.ignoreExtra {
      let hint = nearest(to: first, in: known.sorted()).map { "; did you mean `\($0)`?" } ?? ""
      Console.error(
        "assay: the gold has no article `\(first)`\(extra.count > 1 ? " (nor \(extra.count - 1) more)" : "")\(hint)\n"
          + "  leave such predictions out with --ignore-extra\n")
      throw ExitCode(ExitStatus.invalidInput)
    }
    var answers = Evaluator.Answers(
      pipeline: PipelineName(
        name: run.pipeline.name, version: run.pipeline.version ?? "unknown"),
      articles: run.predictions,
      failed: run.failures.map { ArticleNote(article: $0.id, reason: $0.reason) }, digest: "")
    if !keepsDigest { return answers }
    // Of the very bytes that are kept, the name of an unknown version included.
    answers.digest = SHA256.hex(
      of: await StoredPredictions.bytesConcurrently(
        of: answers.articles, pipeline: answers.identity))
    return answers
  }
}
