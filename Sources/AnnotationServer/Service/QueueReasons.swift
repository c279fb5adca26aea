import GoldStore
import LabelModel
import Pipelines
import Versions

/// Which drafts to annotate first, and why, by the ranking that `assay queue` uses.
struct QueueReasons {
  /// Labels of a type from which more of it help no further.
  private static let wantedSupport = 30
  /// A pipeline is run for no more drafts than these, so that the list comes at once.
  private static let mostDrafts = 100

  private let order: [String: Int]
  private let sentences: [String: [String]]

  init(_ articles: [Article]) async {
    let drafts = articles.filter { $0.metadata.status == "draft" }.prefix(Self.mostDrafts)
    let texts = drafts.map { Article(id: $0.id, metadata: $0.metadata, text: $0.text) }
    let run = await ReferenceRun.run(Array(texts))
    let labels = Dictionary(
      run.predictions.map { ($0.id, $0.labels) }, uniquingKeysWith: { first, _ in first })
    let candidates = texts.map { article in
      AnnotationQueue.Candidate(
        article,
        answers: labels[article.id].map { [.init(name: ReferenceRun.name, labels: $0)] } ?? [])
    }
    let queue = AnnotationQueue(
      candidates, gold: articles.filter { $0.metadata.status != "draft" }, figures: [],
      wantedSupport: Self.wantedSupport)
    order = Dictionary(
      queue.entries.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    sentences = Dictionary(
      queue.entries.map { ($0.id, $0.reasons.map(\.sentence)) },
      uniquingKeysWith: { first, _ in first })
  }

  func sentences(of article: Article) -> [String] { sentences[article.id] ?? [] }

  /// Drafts by rank, then all others by id.
  func precedes(_ left: Article, _ right: Article) -> Bool {
    switch (order[left.id], order[right.id]) {
    case (let one?, let other?): one < other
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
  }
}
