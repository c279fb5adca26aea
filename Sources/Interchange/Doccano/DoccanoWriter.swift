internal import JSONNodes
internal import LabelModel

/// Writes doccano's JSON lines; the key `article` stays with the text when doccano exports it again.
enum DoccanoWriter {
  static func write(_ articles: [(article: Article, text: ArticleText)]) -> [InterchangeFile] {
    var json = JSONWriter()
    for (article, text) in articles {
      // The annotator's browser counts UTF-16 units.
      let scale = OffsetScale(.utf16, text)
      let labels = (article.labels.entities?.mentions ?? []).map { mention -> JSONValue in
        let claim = scale.claim(mention.span.hull)
        return [
          JSONValue(.integer(claim.start)), JSONValue(.integer(claim.end)),
          JSONValue(.string(mention.type)),
        ]
      }
      json.value([
        "text": JSONValue(.string(text.string)), "label": JSONValue(.array(labels)),
        "article": JSONValue(.string(article.id)),
      ])
      json.newline()
    }
    return [InterchangeFile("articles.jsonl", json.bytes)]
  }
}
