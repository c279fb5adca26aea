package import Diagnostics
import LabelModel
import Synchronization

/// What checking gold found, without the articles: each is let go once it was read, so that memory does not grow
/// with what they hold.
package struct GoldCheck: Sendable {
  /// How much there is in articles that were read.
  package struct Counts: Hashable, Sendable {
    package var articles = 0
    package var mentions = 0
    package var meetings = 0
    package var quotes = 0

    mutating func add(_ article: GoldArticle) {
      let labels = article.article.labels
      articles += 1
      mentions += labels.entities?.mentions.count ?? 0
      meetings += labels.meetings?.count ?? 0
      quotes += labels.quotes?.count ?? 0
    }
  }

  package let counts: Counts
  /// Sorted by id.
  package let skipped: [SkippedArticle]
  /// By file in the order given, then by line and column.
  package let diagnostics: [Diagnostic]

  /// What was found when the whole corpus was loaded.
  package init(_ corpus: GoldCorpus) {
    var counts = Counts()
    for article in corpus.articles { counts.add(article) }
    self.init(counts, corpus)
  }

  private init(_ counts: Counts, _ corpus: GoldCorpus) {
    self.counts = counts
    skipped = corpus.skipped
    diagnostics = corpus.diagnostics
  }

  /// Reads the same files as `GoldCorpus.load`, in parallel; the result does not depend on how they are scheduled.
  package static func run(_ paths: [String], options: GoldOptions = GoldOptions()) async
    -> GoldCheck
  {
    let counts = Mutex(Counts())
    let corpus = await GoldCorpus.load(paths, options) { file in
      guard let article = file.article else { return }
      counts.withLock { $0.add(article) }
      file.article = nil
    }
    return GoldCheck(counts.withLock { $0 }, corpus)
  }
}
