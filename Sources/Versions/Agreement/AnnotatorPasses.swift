package import LabelModel

/// An article as two annotators labelled it, neither having seen the other's labels.
package struct AnnotatorPasses: Sendable {
  package var article: String
  package var first: Article
  package var second: Article
  package var firstBy: String
  package var secondBy: String

  package init(
    article: String, first: Article, firstBy: String, second: Article, secondBy: String
  ) {
    self.article = article
    self.first = first
    self.firstBy = firstBy
    self.second = second
    self.secondBy = secondBy
  }

  /// Every two passes of each article, in the order of articles and annotators.
  package static func pairs(_ passes: [(by: String, articles: [Article])]) -> [AnnotatorPasses] {
    let sorted = passes.sorted { $0.by < $1.by }
    var pairs: [AnnotatorPasses] = []
    for (place, one) in sorted.enumerated() {
      for other in sorted[(place + 1)...] {
        let byID = Dictionary(
          other.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for article in one.articles {
          guard let match = byID[article.id] else { continue }
          pairs.append(
            AnnotatorPasses(
              article: article.id, first: article, firstBy: one.by, second: match,
              secondBy: other.by))
        }
      }
    }
    return pairs.sorted {
      ($0.article, $0.firstBy, $0.secondBy) < ($1.article, $1.firstBy, $1.secondBy)
    }
  }
}
