internal import LabelModel

/// Takes from an article what a format cannot carry, and reports it.
///
/// A writer gets only what is left, so that reading what it wrote gives exactly that again.
enum Reduction {
  /// `nil` where the text is not at hand, without which no format can be written, or where the layer that
  /// the format is for was not annotated.
  static func reduce(
    _ article: Article, to format: InterchangeFormat, _ losses: inout LossReport
  ) -> (article: Article, text: ArticleText)? {
    guard let text = article.text else {
      losses.addMissingText(article.id)
      return nil
    }
    let all = article.labels
    let isMissing: [Layer: Bool] = [
      .entities: all.entities == nil, .quotes: all.quotes == nil, .meetings: all.meetings == nil,
    ]
    if format.layers.count == 1, let only = format.layers.first, isMissing[only] == true {
      losses.addMissingLayer(article.id, only.rawValue)
      return nil
    }
    var lost = Lost(article: article.id, format: format, losses: losses)
    if article.metadata != ArticleMetadata() { lost.add(.metadata, "metadata") }
    for region in all.ignored { lost.add(.ignored, region.reason ?? "region") }
    var labels = Labels()
    if format.layers.contains(.entities) {
      labels.entities = all.entities.map { mentions($0, text, format, &lost) }
    } else {
      for mention in all.entities?.mentions ?? [] { lost.add(.mentions, label(of: mention)) }
    }
    if format == .citron {
      labels.quotes = all.quotes?.compactMap { citronQuote($0, text, &lost, all.entities) }
    } else if format.layers.contains(.quotes) {
      labels.quotes = all.quotes?.compactMap { quote($0, text, &lost, labels.entities) }
    } else {
      for quote in all.quotes ?? [] { lost.add(.quotes, quote.id) }
    }
    if format.layers.contains(.meetings) {
      labels.meetings = all.meetings?.compactMap { meeting($0, text, &lost, labels.entities) }
    } else {
      for meeting in all.meetings ?? [] { lost.add(.meetings, meeting.id) }
    }
    losses = lost.losses
    return (Article(id: article.id, text: text, labels: labels), text)
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

    /// Loses what the format does not carry.
    mutating func lose(_ feature: Feature, _ label: String, if isThere: Bool) {
      if isThere, !format.carries.contains(feature) { add(feature, label) }
    }
  }
}
