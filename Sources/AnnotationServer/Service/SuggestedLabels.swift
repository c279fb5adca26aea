import Diagnostics
import GoldStore
import LabelModel
import Pipelines

/// The answers of one pipeline that are offered to annotators.
struct SuggestedLabels: Sendable {
  /// With its version, such as `mine@1.2.0`.
  let pipeline: String
  private let file: String
  private let articles: [String: Labels]

  /// Reads the bytes of a file of predictions for articles with these texts; answers to other texts are
  /// errors.
  init(_ bytes: [UInt8], file: String, texts: [String: ArticleText]) throws(InvalidInput) {
    let read = PredictionFile(bytes, file: file, texts: texts)
    if read.diagnostics.hasErrors { throw InvalidInput(read.diagnostics) }
    if read.articles.isEmpty { throw InvalidInput([PredictionFile.holdsNone(file)]) }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    pipeline = (read.pipeline ?? PipelineIdentity(name: name)).text
    self.file = name
    articles = Dictionary(
      read.articles.map { ($0.id, $0.labels) }, uniquingKeysWith: { first, _ in first })
  }

  func labels(of id: String) throws(HTTPFault) -> Labels {
    guard let labels = articles[id] else {
      throw HTTPFault(.notFound, "\(file) has no answer for \(id)")
    }
    return labels
  }
}
