import Diagnostics
import LabelModel
import Pipelines
import Scoring

/// The articles of two files of JSON lines, line by line the same.
struct ArticlePairs {
  private let gold: [Article]
  private let predictions: [Article]

  init(gold: String, predictions: String) throws {
    self.gold = try Self.read(gold)
    self.predictions = try Self.read(predictions)
  }

  private static func read(_ path: String) throws -> [Article] {
    let file = PredictionFile(path: path)
    if let problem = file.diagnostics.first { throw ReadingError(description: problem.message) }
    return file.articles
  }

  private struct ReadingError: Error, CustomStringConvertible {
    var description: String
  }

  func aligned() -> [AlignedArticle] {
    let output = LabelTraits(predictions)
    return zip(gold, predictions).map {
      Scorer.align(gold: $0, predicted: $1, output: output, keepItems: false)
    }
  }
}
