import LabelModel
import TestSupport
import Testing

@testable import Scoring

/// Short ways to write and to score quotes.
enum QuoteFixtures {
  static func quote(
    _ start: Int, _ end: Int, by speaker: String? = "Kovač", kind: QuoteKind? = nil,
    cue: TextSpan? = nil, isOptional: Bool = false
  ) -> Quote {
    quote(TextSpan(start, end), by: speaker, kind: kind, cue: cue, isOptional: isOptional)
  }

  /// - Parameter speaker: `nil` says that the text does not name the speaker.
  static func quote(
    _ content: TextSpan, by speaker: String? = "Kovač", kind: QuoteKind? = nil,
    cue: TextSpan? = nil, isOptional: Bool = false
  ) -> Quote {
    Quote(
      id: "q", content: content, kind: kind.map { .filled($0) } ?? .unannotated,
      speaker: speaker.map { .filled(AcceptedReference(.name($0))) } ?? .empty,
      cue: cue.map { .filled(AcceptedSpan($0)) } ?? .unannotated, isOptional: isOptional)
  }

  static func align(
    _ gold: [Quote], _ predicted: [Quote], text: ArticleText? = nil,
    ignored: [IgnoredRegion] = []
  ) -> AlignedArticle {
    Scorer.align(
      gold: Article(id: "a", text: text, labels: Labels(quotes: gold, ignored: ignored)),
      predicted: Article(id: "a", labels: Labels(quotes: predicted)))
  }

  /// What a metric counts; `nil` where it cannot measure the article.
  static func counts(_ name: String, _ article: AlignedArticle) throws -> ArticleCounts? {
    let metric = try #require(MetricCatalogue.all.first { $0.name == name }, "\(name)")
    guard case .perArticle(let measure) = metric.measure else { return nil }
    return measure(article)
  }

  static func tally(_ name: String, _ article: AlignedArticle) throws -> Tally {
    try #require(try counts(name, article)).whole.tally
  }
}
