import ArgumentParser
import Diagnostics
import LabelModel
import Pipelines
import Scoring
import Storage
import Versions

/// Scores a recorded version's stored predictions again, and compares with it.
struct RecordedBaseline {
  let project: Project
  let gold: LoadedGold

  func comparison(
    of evaluated: Evaluated, with record: VersionRecord
  ) async throws -> Comparison {
    let head = evaluated.evaluation
    let base = try await self.evaluated(record, beside: evaluated)
    var comparison = project.comparer.compare(base, head)
    if record.digests.gold != head.digests.gold || record.signature.scorer != head.signature.scorer
    {
      comparison.splits = try await splits(record, base, comparison)
    }
    return comparison
  }

  /// The version on today's gold; where it gave the same answers on the same articles as the head, the
  /// head's evaluation is its own.
  private func evaluated(
    _ record: VersionRecord, beside other: Evaluated
  ) async throws -> Evaluation {
    let head = other.evaluation
    let isSame =
      record.digests.predictions == head.digests.predictions
      && record.scorecard.rows.map(\.article) == head.scorecard.rows.map(\.article)
    // A record whose predictions are gone vouches for nothing.
    guard isSame, try project.history.predictions(record.name) != nil else {
      return try await rescored(record, beside: other)
    }
    var evaluation = head
    evaluation.name = record.name
    evaluation.pipeline = record.pipeline
    return evaluation
  }

  /// A version's stored predictions against the gold that is at hand.
  ///
  /// Articles that gold did not have when the version was recorded are left out: that the pipeline was
  /// never asked about them says nothing.
  private func rescored(
    _ record: VersionRecord, beside other: Evaluated
  ) async throws -> Evaluation {
    let answers = try storedAnswers(record)
    let asked = Set(record.scorecard.rows.map(\.article) + answers.articles.map(\.id))
    var known = gold.gold
    known.keep { asked.contains($0) }
    return await project.evaluator().withoutPooledMetrics.evaluate(
      answers, against: known, name: record.name, beside: other)
  }

  func storedAnswers(_ record: VersionRecord) throws -> Evaluator.Answers {
    let path = project.history.predictionsPath(record.name)
    guard let bytes = try project.history.predictions(record.name) else {
      Console.error(
        "assay: version \(record.name) cannot be compared: its predictions \(path) are missing\n")
      throw ExitCode(ExitStatus.notComparable)
    }
    let read = PredictionFile(bytes, file: path, texts: gold.texts)
    if read.diagnostics.hasErrors {
      Console.error(read.diagnostics.text(color: Console.errorsHaveColor))
      throw ExitCode(ExitStatus.notComparable)
    }
    return Evaluator.Answers(
      pipeline: record.pipeline, articles: read.articles, failed: record.coverage.failed,
      digest: SHA256.hex(of: bytes))
  }

  /// What the scorer and the gold did to the figures since the version was recorded.
  private func splits(
    _ record: VersionRecord, _ base: Evaluation, _ comparison: Comparison
  ) async throws -> [SplitChange] {
    let oldGold = try await evaluationOnOldGold(record, beside: base)
    let primary = project.primary
    let recorded = FigureEstimates(record.scorecard).estimates(of: primary)
    let underScorer = oldGold.map { FigureEstimates($0.scorecard).estimates(of: primary) }
    return primary.indices.map { index in
      let change = comparison.change(of: primary[index].name)
      return SplitChange(
        figure: primary[index].name, recorded: recorded[index].value,
        underScorer: underScorer?[index].value, underGold: change?.base, head: change?.head)
    }
  }

  /// - Parameter base: the version on today's gold.
  private func evaluationOnOldGold(
    _ record: VersionRecord, beside base: Evaluation
  ) async throws -> Evaluation? {
    guard let bytes = try project.history.gold(digest: record.digests.gold) else { return nil }
    let file = project.history.goldPath(digest: record.digests.gold)
    let read = PredictionFile(bytes, file: file)
    if read.diagnostics.hasErrors { return nil }
    let texts = gold.texts
    let articles = read.articles.map { article in
      var article = article
      article.text = article.text ?? texts[article.id]
      return article
    }
    let answers = try storedAnswers(record)
    let today = Evaluated(answers: answers, gold: gold.gold, evaluation: base)
    return await project.evaluator().only(Set(project.primary.map(\.metric))).evaluate(
      answers, against: Evaluator.Gold(articles: articles), name: record.name, keepsFates: false,
      beside: today)
  }
}

extension String {
  /// The part of a signature that says which scorer made it.
  fileprivate var scorer: Substring { prefix { $0 != "|" } }
}
