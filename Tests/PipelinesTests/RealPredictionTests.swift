import Diagnostics
import FoundationEssentials
import LabelModel
import Pipelines
import TestSupport
import Testing

/// Output of real pipelines on real articles, which lies outside the repository.
@Suite struct RealPredictionTests {
  @Test func spansOfRealOutputLieInTheirTexts() throws {
    let (gold, predictions, count) = ("worldwide-asia-me", "spacy-sm-worldwide-asia-me", 217)
    guard let goldFile = SharedData.file("data/\(gold).jsonl"),
      let predictionFile = SharedData.file("data/\(predictions).jsonl")
    else { return SharedData.skipped("data/\(gold).jsonl") }
    let articles = PredictionFile(path: goldFile.path)
    let texts = Dictionary(
      articles.articles.compactMap { article in article.text.map { (article.id, $0) } }
    ) { first, _ in first }
    #expect(texts.count == count)
    let file = PredictionFile(path: predictionFile.path, texts: texts)
    #expect(file.articles.count == count)
    let errors = file.diagnostics.filter { $0.severity == .error }
    #expect(errors.prefix(3).map { $0.text() } == [])
    #expect(file.articles.allSatisfy { $0.labels.entities?.mentions.isEmpty == false })
  }
}
