internal import JSONNodes
internal import LabelModel

/// Writes a file of Citron's for each article.
enum CitronWriter {
  static func write(_ articles: [(article: Article, text: ArticleText)]) -> [InterchangeFile] {
    articles.map { article, text in
      let quotes = (article.labels.quotes ?? []).map { Self.quote($0, text) }
      let document: JSONValue = [
        "id": JSONValue(.string(article.id)), "text": JSONValue(.string(text.string)),
        "quotes": JSONValue(.array(quotes)),
      ]
      return InterchangeFile("\(article.id).json", document.text(.indented) + "\n")
    }
  }

  private static func quote(_ quote: Quote, _ text: ArticleText) -> JSONValue {
    var members = [JSONMember("id", JSONValue(.string(quote.id)))]
    if let cue = quote.cue.value?.span {
      members.append(JSONMember("cue", span(cue.hull, text)))
    }
    let source = quote.source.value?.span
    members.append(JSONMember("sources", spans(source, text)))
    members.append(JSONMember("contents", spans(quote.content, text)))
    if case .span(let who) = quote.speaker.value?.reference, who != source {
      members.append(JSONMember("coreferences", spans(who, text)))
    }
    if let score = quote.score {
      members.append(JSONMember("confidence", JSONValue(.number(score))))
    }
    return JSONValue(.object(members))
  }

  private static func spans(_ span: TextSpan?, _ text: ArticleText) -> JSONValue {
    JSONValue(.array((span?.parts ?? []).map { Self.span($0, text) }))
  }

  private static func span(_ range: TextRange, _ text: ArticleText) -> JSONValue {
    [
      "start": JSONValue(.integer(range.start)), "end": JSONValue(.integer(range.end)),
      "text": JSONValue(.string(String(text.slice(range) ?? ""))),
    ]
  }
}
