internal import JSONNodes
internal import LabelModel

/// Reads doccano's JSON lines: `label` with triples, or `entities` with objects.
enum DoccanoReader {
  static func read(_ files: [InterchangeFile], _ problems: inout ImportProblems) -> [Article] {
    var ids = ArticleIDs()
    return files.flatMap { file in
      let (source, values) = JSONInput.values(file, &problems)
      return values.enumerated().compactMap { index, value -> Article? in
        guard let text = text(value, source, &problems) else { return nil }
        let labels = labels(value, source, &problems)
        for relation in value["relations"]?.elements ?? [] {
          problems.leaveOut("relations", at: Site(source, relation.offset))
        }
        for key in ["Comments", "comments"] {
          for comment in value[key]?.elements ?? [] {
            problems.leaveOut("comments", at: Site(source, comment.offset))
          }
        }
        let id = ids.id(
          of: value, keys: ["article", "article_id", "doc_id", "id"], in: source, stem: file.stem,
          number: index + 1, count: values.count, &problems)
        let placed = PlacedText(
          text, proofs: labels.map(\.stated), usual: .utf16, at: Site(source, value.offset),
          &problems)
        let mentions = labels.compactMap { $0.mention(in: placed, source, &problems) }
        return Article(
          id: id, text: placed.text, labels: Labels(entities: EntityLayer(mentions: mentions)))
      }
    }
  }

  /// Older versions call the text `data`.
  private static func text(
    _ value: JSONValue, _ source: SourceText, _ problems: inout ImportProblems
  ) -> String? {
    let key = value["text"] == nil && value["data"] != nil ? "data" : "text"
    return problems.text(key, of: value, in: source, required: true)
  }

  private static func labels(
    _ value: JSONValue, _ source: SourceText, _ problems: inout ImportProblems
  ) -> [SpanTriple] {
    if value["entities"] != nil {
      return problems.list("entities", of: value, in: source).compactMap {
        SpanTriple.read(
          object: $0, source, &problems, start: "start_offset", end: "end_offset")
      }
    }
    guard let key = ["label", "labels"].first(where: { value[$0] != nil }) else {
      if value.kind == .object {
        problems.add(
          .missingValue, "`label` is missing, which is a list (empty where there is no label)",
          at: Site(source, value.offset))
      }
      return []
    }
    return problems.list(key, of: value, in: source).compactMap {
      SpanTriple.read($0, source, &problems)
    }
  }
}
