import Diagnostics
import GoldStore
import LabelModel
import Pipelines
import Storage
import Versions

/// Collects the articles that could be annotated next, with what pipelines find in them.
struct QueueCandidates {
  let project: Project
  /// Folders of texts, texts, and JSON lines of articles.
  let paths: [String]
  /// Files of predictions for them.
  let predictions: [String]
  let usesReference: Bool

  /// `skipped` are ids of gold whose text is not at hand, which is annotated all the same.
  func load(_ gold: [Article], skipped: [String]) async throws -> [AnnotationQueue.Candidate] {
    let done = Set(gold.filter { $0.metadata.status != "draft" }.map(\.id) + skipped)
    var articles = gold.filter { $0.metadata.status == "draft" && $0.text != nil }
    for article in try await texts() where !done.contains(article.id) {
      if !articles.contains(where: { $0.id == article.id }) { articles.append(article) }
    }
    let sets = try await answers(to: articles)
    return articles.map { article in
      AnnotationQueue.Candidate(
        article,
        answers: sets.compactMap { name, byID in
          byID[article.id].map { AnnotationQueue.Answer(name: name, labels: $0) }
        })
    }
  }

  private func texts() async throws -> [Article] {
    var articles: [Article] = []
    for path in paths {
      if path.hasSuffix(".jsonl") {
        let read = await PredictionFile.read(
          try FileReader.bytes(at: path, limit: Project.largestFile), file: path)
        if read.diagnostics.hasErrors { throw InvalidInput(read.diagnostics) }
        articles += read.articles.filter { $0.text != nil }.map {
          Article(id: $0.id, metadata: $0.metadata, text: $0.text)
        }
        continue
      }
      let files =
        try FileKind(at: path) == .folder
        ? Folder.names(in: path).filter { $0.hasSuffix(".txt") }.map { "\(path)/\($0)" } : [path]
      for file in files {
        let bytes = try FileReader.bytes(at: file, limit: NewText.largestSize + 1)
        do throws(InvalidInput) {
          let name = file.split(separator: "/").last.map { String($0) } ?? file
          articles.append(
            Article(
              id: name.hasSuffix(".txt") ? String(name.dropLast(4)) : name,
              text: try NewText(bytes, file: file).text))
        } catch {
          Console.error(error.diagnostics.text(color: Console.errorsHaveColor))
        }
      }
    }
    return articles
  }

  /// What each set of answers says of each article: those of the reference pipeline, of the files named,
  /// and of the last two recorded versions.
  private func answers(to articles: [Article]) async throws -> [(String, [String: Labels])] {
    var sets: [(String, [String: Labels])] = []
    if usesReference {
      let texts = articles.map { Article(id: $0.id, metadata: $0.metadata, text: $0.text) }
      sets.append(Self.set(ReferenceRun.name, await ReferenceRun.run(texts).predictions))
    }
    for path in predictions {
      let read = await PredictionFile.read(
        try FileReader.bytes(at: path, limit: Project.largestFile), file: path)
      if read.diagnostics.hasErrors { throw InvalidInput(read.diagnostics) }
      let file = path.split(separator: "/").last.map { String($0) } ?? path
      let name = [read.pipeline?.name ?? file, read.pipeline?.version].compactMap(\.self)
      sets.append(Self.set(name.joined(separator: " "), read.articles))
    }
    for version in try project.history.names().suffix(2) {
      let record = try project.history.record(version)
      guard let bytes = try project.history.predictions(of: record) else { continue }
      let read = await PredictionFile.read(bytes, file: project.history.predictionsPath(version))
      let set = Self.set("version \(version)", read.articles)
      if articles.contains(where: { set.1[$0.id] != nil }) { sets.append(set) }
    }
    return sets
  }

  private static func set(_ name: String, _ articles: [Article]) -> (String, [String: Labels]) {
    (
      name,
      Dictionary(articles.map { ($0.id, $0.labels) }, uniquingKeysWith: { first, _ in first })
    )
  }
}
