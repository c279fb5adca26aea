internal import JSONNodes
internal import LabelModel

/// Writes a page of W3C Web Annotations for each article, with its text beside it.
enum WebAnnotationWriter {
  private static let contextLength = 32

  static func write(_ articles: [(article: Article, text: ArticleText)]) -> [InterchangeFile] {
    articles.flatMap { article, text -> [InterchangeFile] in
      let page = "urn:assay:\(URIWord.encoded(article.id))"
      let mentions = article.labels.entities?.mentions ?? []
      let items = mentions.enumerated().map { index, mention -> JSONValue in
        [
          "id": JSONValue(.string("\(page)#annotation-\(index + 1)")), "type": "Annotation",
          "body": JSONValue(.array(bodies(mention, page))),
          "target": target(mention.span, text, "\(URIWord.encoded(article.id)).txt"),
        ]
      }
      let document: JSONValue = [
        "@context": "http://www.w3.org/ns/anno.jsonld", "id": JSONValue(.string(page)),
        "type": "AnnotationPage", "items": JSONValue(.array(items)),
      ]
      return [
        InterchangeFile("\(article.id).jsonld", document.text(.indented) + "\n"),
        InterchangeFile("\(article.id).txt", text.string),
      ]
    }
  }

  private static func bodies(_ mention: Mention, _ page: String) -> [JSONValue] {
    func textual(_ purpose: String, _ value: String) -> JSONValue {
      [
        "type": "TextualBody", "purpose": JSONValue(.string(purpose)),
        "value": JSONValue(.string(value)),
      ]
    }
    var bodies = [textual("tagging", mention.type)]
    if let kind = mention.kind { bodies.append(textual("classifying", kind.rawValue)) }
    if let entity = mention.entity {
      bodies.append([
        "type": "SpecificResource", "purpose": "identifying",
        "source": JSONValue(.string("\(page)#\(URIWord.encoded(entity))")),
      ])
    }
    return bodies
  }

  /// One target, or a list of them where the label has several parts.
  private static func target(_ span: TextSpan, _ text: ArticleText, _ source: String) -> JSONValue {
    let targets = span.parts.map { part -> JSONValue in
      func slice(_ start: Int, _ end: Int) -> JSONValue {
        let range = TextRange(max(0, start), min(text.length, end))
        return JSONValue(.string(String(text.slice(range) ?? "")))
      }
      return [
        "source": JSONValue(.string(source)),
        "selector": [
          [
            "type": "TextQuoteSelector", "exact": slice(part.start, part.end),
            "prefix": slice(part.start - contextLength, part.start),
            "suffix": slice(part.end, part.end + contextLength),
          ],
          [
            "type": "TextPositionSelector", "start": JSONValue(.integer(part.start)),
            "end": JSONValue(.integer(part.end)),
          ],
        ],
      ]
    }
    return targets.count == 1 ? targets[0] : JSONValue(.array(targets))
  }
}

/// Words as parts of an address: what is neither a letter of ASCII nor a digit nor `-._~` as `%` and the
/// bytes in hexadecimal.
enum URIWord {
  static func encoded(_ word: String) -> String {
    var output: [UInt8] = []
    for byte in word.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: output.append(byte)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        output += Array("%\(byte < 16 ? "0" : "")\(digits)".utf8)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  static func decoded(_ word: some StringProtocol) -> String { BratNames.id(Substring(word)) }
}
