internal import JSONNodes
internal import LabelModel

/// Writes a line of tokens and tag numbers for each article, and the label names as a data set's
/// `dataset_info.json` states them.
enum TokenClassificationWriter {
  static func write(
    _ articles: [(article: Article, text: ArticleText)], _ scheme: TagScheme
  ) -> [InterchangeFile] {
    let tagged = articles.map { TokenTags($0.article, $0.text, scheme) }
    let names = ["O"] + Set(tagged.flatMap(\.tags)).subtracting(["O"]).sorted(by: tagOrder)
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    var json = JSONWriter()
    for ((article, text), tags) in zip(articles, tagged) {
      let tokens = tags.tokens.map { JSONValue(.string(String(text.slice($0) ?? ""))) }
      json.value([
        "id": JSONValue(.string(article.id)), "tokens": JSONValue(.array(tokens)),
        "ner_tags": JSONValue(.array(tags.tags.map { JSONValue(.integer(numbers[$0] ?? 0)) })),
        "text": JSONValue(.string(text.string)),
      ])
      json.newline()
    }
    let info: JSONValue = [
      "features": [
        "id": ["dtype": "string", "_type": "Value"],
        "tokens": ["feature": ["dtype": "string", "_type": "Value"], "_type": "Sequence"],
        "ner_tags": [
          "feature": [
            "names": JSONValue(.array(names.map { JSONValue(.string($0)) })),
            "_type": "ClassLabel",
          ], "_type": "Sequence",
        ],
        "text": ["dtype": "string", "_type": "Value"],
      ]
    ]
    return [
      InterchangeFile("train.jsonl", json.bytes),
      InterchangeFile("dataset_info.json", info.text(.indented) + "\n"),
    ]
  }

  /// `B-PER` and `I-PER` stand together.
  private static func tagOrder(_ left: String, _ right: String) -> Bool {
    (left.dropFirst(2), left) < (right.dropFirst(2), right)
  }
}
