internal import JSONNodes
internal import LabelModel

/// Writes Label Studio's tasks, each with one annotation, for a configuration with `Labels` called
/// `label` on a `Text` called `text`.
enum LabelStudioWriter {
  static func write(_ articles: [(article: Article, text: ArticleText)]) -> [InterchangeFile] {
    var json = JSONWriter(.indented)
    let tasks = articles.enumerated().map { index, pair -> JSONValue in
      let mentions = pair.article.labels.entities?.mentions ?? []
      let results = mentions.enumerated().map { result($1, pair.text, number: $0 + 1) }
      return [
        "id": JSONValue(.integer(index + 1)),
        "data": [
          "text": JSONValue(.string(pair.text.string)),
          "article": JSONValue(.string(pair.article.id)),
        ],
        "annotations": [
          ["id": JSONValue(.integer(index + 1)), "result": JSONValue(.array(results))]
        ],
      ]
    }
    json.value(JSONValue(.array(tasks)))
    json.newline()
    return [InterchangeFile("tasks.json", json.bytes)]
  }

  private static func result(
    _ mention: Mention, _ text: ArticleText, number: Int
  ) -> JSONValue {
    var members = [
      JSONMember("id", JSONValue(.string("r\(number)"))),
      JSONMember("from_name", "label"), JSONMember("to_name", "text"),
      JSONMember("type", "labels"),
      JSONMember(
        "value",
        [
          "start": JSONValue(.integer(mention.span.start)),
          "end": JSONValue(.integer(mention.span.end)),
          // Without its words a region of a prediction is not shown.
          "text": JSONValue(.string(String(text.slice(mention.span.hull) ?? ""))),
          "labels": [JSONValue(.string(mention.type))],
        ]),
    ]
    if let score = mention.score { members.append(JSONMember("score", JSONValue(.number(score)))) }
    return JSONValue(.object(members))
  }
}
