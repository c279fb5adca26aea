internal import JSONNodes
internal import LabelModel

/// Writes a CAS of named entities for each article, with the types that it uses.
enum CASWriter {
  static func write(_ articles: [(article: Article, text: ArticleText)]) -> [InterchangeFile] {
    articles.map { article, text in
      // UIMA counts as Java does.
      let scale = OffsetScale(.utf16, text)
      let whole = scale.claim(TextRange(0, text.length))
      var structures: [JSONValue] = [
        [
          "%ID": 1, "%TYPE": JSONValue(.string(CASNames.sofa)), "sofaNum": 1,
          "sofaID": "_InitialView", "mimeType": "text/plain",
          "sofaString": JSONValue(.string(text.string)),
        ],
        [
          "%ID": 2, "%TYPE": JSONValue(.string(CASNames.metadata)), "@sofa": 1,
          "begin": JSONValue(.integer(whole.start)), "end": JSONValue(.integer(whole.end)),
          "documentId": JSONValue(.string(article.id)),
        ],
      ]
      for mention in article.labels.entities?.mentions ?? [] {
        let claim = scale.claim(mention.span.hull)
        structures.append([
          "%ID": JSONValue(.integer(structures.count + 1)),
          "%TYPE": JSONValue(.string(CASNames.namedEntity)), "@sofa": 1,
          "begin": JSONValue(.integer(claim.start)), "end": JSONValue(.integer(claim.end)),
          "value": JSONValue(.string(mention.type)),
        ])
      }
      let members = (2...structures.count).map { JSONValue(.integer($0)) }
      let document: JSONValue = [
        "%TYPES": types, "%FEATURE_STRUCTURES": JSONValue(.array(structures)),
        "%VIEWS": ["_InitialView": ["%SOFA": 1, "%MEMBERS": JSONValue(.array(members))]],
      ]
      return InterchangeFile("\(article.id).json", document.text(.indented) + "\n")
    }
  }

  private static let types = JSONValue(
    .object([
      type(CASNames.namedEntity, CASNames.annotation, ["value", "identifier"]),
      type(CASNames.metadata, CASNames.documentAnnotation, ["documentId"]),
    ]))

  private static func type(_ name: String, _ parent: String, _ features: [String]) -> JSONMember {
    let fields = features.map { feature in
      JSONMember(
        feature,
        ["%NAME": JSONValue(.string(feature)), "%RANGE": JSONValue(.string(CASNames.string))])
    }
    return JSONMember(
      name,
      JSONValue(
        .object(
          [
            JSONMember("%NAME", JSONValue(.string(name))),
            JSONMember("%SUPER_TYPE", JSONValue(.string(parent))),
          ] + fields)))
  }
}
