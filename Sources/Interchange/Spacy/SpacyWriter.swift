internal import JSONNodes
internal import LabelModel

/// Writes Prodigy's JSON lines, which spaCy's training scripts read too: one article a line.
enum SpacyWriter {
  static func write(_ articles: [(article: Article, text: ArticleText)]) -> [InterchangeFile] {
    var json = JSONWriter()
    for (article, text) in articles {
      json.value(line(article, text))
      json.newline()
    }
    return [InterchangeFile("articles.jsonl", json.bytes)]
  }

  private static func line(_ article: Article, _ text: ArticleText) -> JSONValue {
    let tokens = ExportTokens.ranges(text)
    let scalars = Array(text.string.unicodeScalars)
    let shown = tokens.enumerated().map { index, token -> JSONValue in
      let isFollowedBySpace = token.end < scalars.count && scalars[token.end] == " "
      return [
        "text": JSONValue(.string(String(text.slice(token) ?? ""))),
        "start": JSONValue(.integer(token.start)), "end": JSONValue(.integer(token.end)),
        "id": JSONValue(.integer(index)), "ws": JSONValue(.boolean(isFollowedBySpace)),
      ]
    }
    let spans = (article.labels.entities?.mentions ?? []).map { mention -> JSONValue in
      var members = [
        JSONMember("start", JSONValue(.integer(mention.span.start))),
        JSONMember("end", JSONValue(.integer(mention.span.end))),
      ]
      let first = tokens.partitioningIndex { $0.start >= mention.span.start }
      let last = tokens.partitioningIndex { $0.end >= mention.span.end }
      // Prodigy counts the last token in, and knows no label that cuts one.
      if first < tokens.count, tokens[first].start == mention.span.start, last < tokens.count,
        tokens[last].end == mention.span.end
      {
        members.append(JSONMember("token_start", JSONValue(.integer(first))))
        members.append(JSONMember("token_end", JSONValue(.integer(last))))
      }
      members.append(JSONMember("label", JSONValue(.string(mention.type))))
      if let score = mention.score {
        members.append(JSONMember("score", JSONValue(.number(score))))
      }
      return JSONValue(.object(members))
    }
    return [
      "text": JSONValue(.string(text.string)), "tokens": JSONValue(.array(shown)),
      "spans": JSONValue(.array(spans)), "meta": ["id": JSONValue(.string(article.id))],
      "answer": "accept",
    ]
  }
}
