internal import LabelModel

/// Takes from an article what a format cannot carry, and reports it.
///
/// A writer gets only what is left, so that reading what it wrote gives exactly that again.
enum Reduction {
  /// `nil` where the text is not at hand, without which no format can be written.
  static func reduce(
    _ article: Article, to format: InterchangeFormat, _ losses: inout LossReport
  ) -> Article? {
    guard let text = article.text else {
      losses.addMissingText(article.id)
      return nil
    }
    var lost = Lost(article: article.id, format: format, losses: losses)
    if article.metadata != ArticleMetadata() { lost.add(.metadata, "metadata") }
    for region in article.labels.ignored { lost.add(.ignored, region.reason ?? "region") }
    var labels = Labels()
    switch format {
    case .brat:
      labels.entities = article.labels.entities.map { mentions($0, text, format, &lost) }
      labels.quotes = article.labels.quotes?.compactMap { quote($0, text, &lost, labels.entities) }
      labels.meetings = article.labels.meetings?
        .compactMap { meeting($0, text, &lost, labels.entities) }
    case .conll:
      labels.entities = article.labels.entities.map { mentions($0, text, format, &lost) }
      for quote in article.labels.quotes ?? [] { lost.add(.quotes, quote.id) }
      for meeting in article.labels.meetings ?? [] { lost.add(.meetings, meeting.id) }
    }
    losses = lost.losses
    return Article(id: article.id, text: text, labels: labels)
  }

  /// The losses of one article.
  struct Lost {
    let article: String
    let format: InterchangeFormat
    var losses: LossReport

    mutating func add(_ feature: Feature, _ label: String) { losses.add(feature, article, label) }

    mutating func add(_ feature: Feature, _ label: String, if isLost: Bool) {
      if isLost { add(feature, label) }
    }
  }
}
