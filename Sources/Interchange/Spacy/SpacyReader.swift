internal import JSONNodes
internal import LabelModel

/// Reads the JSON lines of Prodigy and of spaCy's `Doc.to_json`, and spaCy's training pairs.
enum SpacyReader {
  static func read(_ files: [InterchangeFile], _ problems: inout ImportProblems) -> [Article] {
    var ids = ArticleIDs()
    return files.flatMap { file in
      let (source, values) = JSONInput.values(file, &problems)
      return documents(values).enumerated().compactMap { index, value in
        article(
          value, source, &problems,
          id: { object, problems in
            ids.id(
              of: object, keys: ["id", "doc_id", "article_id"], in: source, stem: file.stem,
              number: index + 1, count: values.count, &problems)
          })
      }
    }
  }

  /// A file that holds one training pair is not a list of two documents.
  private static func documents(_ values: [JSONValue]) -> [JSONValue] {
    let isPair = values.count == 2 && values[0].kind == .string && values[1].kind == .object
    return isPair ? [JSONValue(.array(values), offset: values[0].offset)] : values
  }

  private static func article(
    _ value: JSONValue, _ source: SourceText, _ problems: inout ImportProblems,
    id: (JSONValue, inout ImportProblems) -> String
  ) -> Article? {
    if let pair = value.elements { return trainingPair(pair, value, source, &problems, id: id) }
    if let answer = value["answer"]?.string, answer != "accept" {
      problems.leaveOut(
        "articles that the annotator did not accept", at: Site(source, value.offset))
      return nil
    }
    guard let text = problems.text("text", of: value, in: source, required: true) else {
      return nil
    }
    let labels = spans(value, source, &problems)
    let tokens = (value["tokens"]?.elements ?? []).compactMap { token -> StatedSpan? in
      guard let start = token["start"]?.integer, let end = token["end"]?.integer else { return nil }
      return StatedSpan(claims: [Claim(start: start, end: end)], copy: token["text"]?.string)
    }
    for relation in value["relations"]?.elements ?? [] {
      problems.leaveOut("relations", at: Site(source, relation.offset))
    }
    if let categories = value["cats"], !(categories.members ?? []).isEmpty {
      problems.leaveOut("categories of articles", at: Site(source, categories.offset))
    }
    return article(id(value, &problems), text, labels, tokens, value, source, &problems)
  }

  /// A list such as `["text", {"entities": [[0, 3, "PERSON"]]}]`.
  private static func trainingPair(
    _ pair: [JSONValue], _ value: JSONValue, _ source: SourceText,
    _ problems: inout ImportProblems, id: (JSONValue, inout ImportProblems) -> String
  ) -> Article? {
    guard pair.count == 2, let text = pair[0].string, pair[1].kind == .object else {
      problems.add(
        .wrongValue,
        "this list is no training pair of spaCy's: a text and an object with `entities`",
        at: Site(source, value.offset))
      return nil
    }
    let labels = problems.list("entities", of: pair[1], in: source, required: true)
      .compactMap { SpanTriple.read($0, source, &problems) }
    return article(id(pair[1], &problems), text, labels, [], value, source, &problems)
  }

  private static func article(
    _ id: String, _ text: String, _ labels: [SpanTriple], _ tokens: [StatedSpan],
    _ value: JSONValue, _ source: SourceText, _ problems: inout ImportProblems
  ) -> Article? {
    let placed = PlacedText(
      text, proofs: tokens + labels.map(\.stated), usual: .codePoints,
      at: Site(source, value.offset), &problems)
    let mentions = labels.compactMap { $0.mention(in: placed, source, &problems) }
    return Article(
      id: id, text: placed.text, labels: Labels(entities: EntityLayer(mentions: mentions)))
  }

  /// `spans` is a list in Prodigy's files, and an object of lists in spaCy's, which has `ents` beside it.
  private static func spans(
    _ value: JSONValue, _ source: SourceText, _ problems: inout ImportProblems
  ) -> [SpanTriple] {
    var lists: [JSONValue] = []
    if let ents = problems.member("ents", of: value, .array, in: source) { lists.append(ents) }
    switch value["spans"]?.kind {
    case .object: lists += (value["spans"]?.members ?? []).map(\.value)
    default:
      if let spans = problems.member("spans", of: value, .array, in: source) { lists.append(spans) }
    }
    if lists.isEmpty, value["spans"] == nil, value["ents"] == nil {
      problems.add(
        .missingValue, "`spans` is missing, which is a list (empty where there is no label)",
        at: Site(source, value.offset))
    }
    return lists.flatMap { list -> [SpanTriple] in
      guard let spans = list.elements else {
        problems.add(
          .wrongValue, "this is \(list.kind.name), not a list", at: Site(source, list.offset))
        return []
      }
      return spans.compactMap { SpanTriple.read(object: $0, source, &problems) }
    }
  }
}
