import ArgumentParser
import Diagnostics
import Interchange
import LabelModel
import Pipelines
import Scoring
import Settings
import Storage
import Versions

/// Counts a part of a corpus, some articles at a time where gold and predictions are files of JSON lines.
struct PartialRun {
  let project: Project
  let predictions: String
  /// Where the predictions are another tool's.
  let format: InterchangeFormat?
  let profile: Profile
  let keepsArticles: Bool
  let ignoreExtra: Bool
  /// What the whole output has; found by a first reading where the caller does not say.
  let output: [String]

  private static let batchSize = 256

  func score() async throws -> PartialScore {
    // What is wrong is told in the files' own order; where nothing is, the score is the same.
    if let part = try await byLine() { return part }
    return try await scoreAtOnce()
  }

  /// `nil` where the files have to be read whole.
  ///
  /// - Parameter isWhole: whether this is no part, so that there is something to be told of predictions that
  ///   are nobody's, and of none at all.
  func byLine(isWhole: Bool = false) async throws -> PartialScore? {
    let files = project.options.gold
    guard files.count == 1, files[0].hasSuffix(".jsonl"), format == nil else { return nil }
    do {
      return try await scoreByLine(gold: files[0], isWhole: isWhole)
    } catch is ArticlePairs.NotByLine {
      return nil
    }
  }

  private func scoreAtOnce() async throws -> PartialScore {
    let gold = try await project.gold()
    var options = PredictionOptions()
    options.predictions = predictions
    options.predictionsFormat = format
    options.ignoreExtra = ignoreExtra
    let answers = try await PredictionLoader(
      project: project, options: options, keepsDigest: false
    ).answers(for: gold)
    var part = empty(answers.pipeline, traits ?? LabelTraits(answers.articles))
    part.skipped = gold.gold.skipped
    let known = Set(gold.gold.articles.map(\.id))
    part.extra = Set(answers.articles.map(\.id)).subtracting(known)
    try await count(gold.gold.articles, answers.articles, digests: gold.gold.digests, into: &part)
    return part
  }

  private func scoreByLine(gold: String, isWhole: Bool) async throws -> PartialScore {
    let (header, found) = try outputOfFile()
    let name = header?.name ?? String(predictions.split(separator: "/").last ?? "file")
    var part = empty(
      PipelineName(name: name, version: header?.version ?? "unknown"), traits ?? found)
    var pairs = try ArticlePairs(gold: gold, predictions: predictions)
    var (isEmpty, isAnswered) = (true, false)
    while let batch = try pairs.next(Self.batchSize) {
      isEmpty = false
      let read = PredictionFile(batch.gold, file: gold)
      let texts = Dictionary(
        read.articles.compactMap { article in article.text.map { (article.id, $0) } },
        uniquingKeysWith: { first, _ in first })
      let answers = PredictionFile(batch.predictions, file: predictions, texts: texts)
      guard read.diagnostics.isEmpty, answers.diagnostics.isEmpty else {
        throw ArticlePairs.NotByLine()
      }
      if !answers.articles.isEmpty { isAnswered = true }
      let digests = await StoredPredictions.digests(of: read.articles)
      try await count(read.articles, answers.articles, digests: digests, into: &part)
    }
    // Without an article, or with predictions that are nobody's, there is something to be told.
    let isSecond = pairs.extra.contains { part.hasArticle($0) }
    let isTold = !pairs.extra.isEmpty && (isWhole || !ignoreExtra) || isWhole && !isAnswered
    if isEmpty || isSecond || isTold { throw ArticlePairs.NotByLine() }
    part.extra = pairs.extra
    return part
  }

  private func empty(_ pipeline: PipelineName, _ output: LabelTraits) -> PartialScore {
    PartialScore(
      scorer: Signature(scoring).description, profile: profile, settings: project.settingsDigest,
      pipeline: pipeline, output: output,
      counts: keepsArticles ? .articles(PackedArticles()) : .sums(PartialSums()))
  }

  private var scoring: ScoringSettings {
    ScoringSettings(placeContainments: project.settings.places, profile: profile)
  }

  private var traits: LabelTraits? { output.isEmpty ? nil : LabelTraits(names: output) }

  private func count(
    _ gold: [Article], _ answers: [Article], digests: [String: String],
    into part: inout PartialScore
  ) async throws {
    let (rows, pooled) = await Scorer.countConcurrently(
      gold: gold, predictions: answers, output: part.output, settings: scoring)
    // A second line of an article is told where its file is read whole.
    guard part.count(rows, digests: digests) else { throw ArticlePairs.NotByLine() }
    part.pooled += pooled
  }

  /// What the predictions have, and what their header says of the pipeline.
  private func outputOfFile() throws -> (PipelineIdentity?, LabelTraits) {
    var file = try LineFile(predictions)
    var header: [UInt8]?
    var traits = LabelTraits()
    var lines: [UInt8] = []
    var pipeline: PipelineIdentity?
    func read() throws {
      let found = PredictionFile((header ?? []) + lines, file: predictions)
      pipeline = pipeline ?? found.pipeline
      // Other units are converted by the texts, which stand in the gold.
      guard found.unit == .codepoint else { throw ArticlePairs.NotByLine() }
      traits += LabelTraits(found.articles)
      lines = []
    }
    while let line = try file.next() {
      if header == nil {
        header = line + [0x0A]
      } else {
        lines += line + [0x0A]
      }
      if lines.count > 1 << 18 { try read() }
      // Nothing that follows can add to what there is.
      if !output.isEmpty || traits.names == LabelTraits.allNames { break }
    }
    try read()
    return (pipeline, traits)
  }
}
