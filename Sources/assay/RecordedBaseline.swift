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
    let isSplit =
      record.digests.gold != head.digests.gold || record.signature.scorer != head.signature.scorer
    async let goldOfThen = isSplit ? oldGold(record) : nil
    if !isSplit, let base = try unchanged(record, since: head) {
      return await project.comparer.compareConcurrently(base, head)
    }
    let answers = try storedAnswers(record)
    let base = await rescored(record, answers, beside: evaluated)
    var comparison = await project.comparer.compareConcurrently(base, head)
    if isSplit {
      var onOldGold: Evaluation?
      if let then = try await goldOfThen {
        onOldGold = await evaluation(of: answers, on: then, beside: base)
      }
      comparison.splits = splits(record, onOldGold: onOldGold, comparison)
    }
    return comparison
  }

  /// The head's evaluation as the version's own, where it gave the same answers on the same articles.
  private func unchanged(_ record: VersionRecord, since head: Evaluation) throws -> Evaluation? {
    let isSame =
      record.digests.predictions == head.digests.predictions
      && record.scorecard.rows.map(\.article) == head.scorecard.rows.map(\.article)
    // A record whose predictions are gone vouches for nothing.
    guard isSame, try project.history.predictions(of: record) != nil else { return nil }
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
    _ record: VersionRecord, _ answers: Evaluator.Answers, beside other: Evaluated
  ) async -> Evaluation {
    let asked = Set(record.scorecard.rows.map(\.article) + answers.articles.map(\.id))
    var known = gold.gold
    known.keep { asked.contains($0) }
    return await project.evaluator().withoutPooledMetrics.evaluate(
      answers, against: known, name: record.name, beside: other)
  }

  func storedAnswers(_ record: VersionRecord) throws -> Evaluator.Answers {
    let path = project.history.predictionsPath(record.name)
    guard let bytes = try project.history.predictions(of: record) else {
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
      digest: record.digests.predictions)
  }

  /// What the scorer and the gold did to the figures since the version was recorded.
  private func splits(
    _ record: VersionRecord, onOldGold evaluation: Evaluation?, _ comparison: Comparison
  ) -> [SplitChange] {
    let primary = project.primary
    let recorded = FigureEstimates(record.scorecard).estimates(of: primary)
    let underScorer = evaluation.map { FigureEstimates($0.scorecard).estimates(of: primary) }
    return primary.indices.map { index in
      let change = comparison.change(of: primary[index].name)
      return SplitChange(
        figure: primary[index].name, recorded: recorded[index].value,
        underScorer: underScorer?[index].value, underGold: change?.base, head: change?.head)
    }
  }

  /// The gold that the version was recorded on; `nil` where it was not kept.
  private func oldGold(_ record: VersionRecord) throws -> Evaluator.Gold? {
    guard let bytes = try project.history.gold(of: record) else { return nil }
    let file = project.history.goldPath(of: record)
    let read = PredictionFile(bytes, file: file)
    if read.diagnostics.hasErrors { throw InvalidInput(read.diagnostics) }
    let texts = gold.texts
    return Evaluator.Gold(
      articles: read.articles.map { article in
        var article = article
        article.text = article.text ?? texts[article.id]
        return article
      })
  }

  /// - Parameter base: the version on today's gold.
  private func evaluation(
    of answers: Evaluator.Answers, on gold: Evaluator.Gold, beside base: Evaluation
  ) async -> Evaluation {
    await project.evaluator().only(Set(project.primary.map(\.metric))).evaluate(
      answers, against: gold, name: base.name, keepsFates: false,
      beside: Evaluated(answers: answers, gold: self.gold.gold, evaluation: base))
  }
}

extension String {
  /// The part of a signature that says which scorer made it.
  fileprivate var scorer: Substring { prefix { $0 != "|" } }
}
