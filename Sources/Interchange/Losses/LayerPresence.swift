internal import LabelModel

/// Says of formats that have no word for "not annotated" which layers were annotated.
enum LayerPresence {
  /// A layer that any article has was annotated in all: where one lacks it, there was nothing to find.
  static func shared(_ articles: [Article]) -> [Article] {
    let hasEntities = articles.contains { !($0.labels.entities?.mentions ?? []).isEmpty }
    let hasMeetings = articles.contains { !($0.labels.meetings ?? []).isEmpty }
    let hasQuotes = articles.contains { !($0.labels.quotes ?? []).isEmpty }
    return articles.map { article in
      var article = article
      article.labels.entities = hasEntities ? article.labels.entities ?? EntityLayer() : nil
      article.labels.meetings = hasMeetings ? article.labels.meetings ?? [] : nil
      article.labels.quotes = hasQuotes ? article.labels.quotes ?? [] : nil
      return article
    }
  }
}
