internal import JSONNodes
internal import LabelModel

/// Reads the JSON lines of token classification: `tokens` with `ner_tags`, as words or as numbers into
/// the label names of a `dataset_info.json`, or of a model's `config.json`.
enum TokenClassificationReader {
  static let nameFiles: Set<String> = ["dataset_info", "dataset_infos", "config"]
  private static let tagKeys = ["ner_tags", "tags", "labels"]

  static func read(
    _ files: [InterchangeFile], _ texts: GivenTexts, _ problems: inout ImportProblems
  ) -> [Article] {
    var names: [String]?
    for file in files where nameFiles.contains(file.stem) {
      guard let document = JSONInput.document(file, &problems) else { continue }
      names = LabelNames.find(in: document.value) ?? names
    }
    var ids = ArticleIDs()
    return files.filter { !nameFiles.contains($0.stem) }.flatMap { file in
      let (source, values) = JSONInput.values(file, &problems)
      let rows = values.map { Self.rows($0, names, source, &problems) }
      let scheme = TagScheme.detect(rows.flatMap { ($0 ?? []).map(\.tag) })
      return zip(values, rows).enumerated().compactMap { index, pair -> Article? in
        guard let rows = pair.1 else { return nil }
        let id = ids.id(
          of: pair.0, keys: ["id", "doc_id", "article_id"], in: source, stem: file.stem,
          number: index + 1, count: values.count, &problems)
        let given = texts[id] ?? pair.0["text"]?.string.map { ForeignText($0).text }
        return TaggedTokens(rows: rows, scheme: scheme).article(id, given: given, &problems)
      }
    }
  }

  private static func rows(
    _ value: JSONValue, _ names: [String]?, _ source: SourceText, _ problems: inout ImportProblems
  ) -> [TaggedToken]? {
    let tokenKey = value["tokens"] == nil && value["words"] != nil ? "words" : "tokens"
    let tokens = problems.member(tokenKey, of: value, .array, in: source, required: true)
    let tagKey = tagKeys.first { value[$0] != nil } ?? tagKeys[0]
    let tags = problems.member(tagKey, of: value, .array, in: source, required: true)
    guard let tokens = tokens?.elements, let tags, let list = tags.elements else { return nil }
    guard tokens.count == list.count else {
      problems.add(
        .wrongValue, "there are \(tokens.count) tokens and \(list.count) tags",
        at: Site(source, tags.offset))
      return nil
    }
    return zip(tokens, list).compactMap { token, tag -> TaggedToken? in
      guard let word = token.string, word.contains(where: { !$0.isWhitespace }) else {
        problems.add(.wrongValue, "a token is not words", at: Site(source, token.offset))
        return nil
      }
      guard let name = name(tag, names, source, &problems) else { return nil }
      let read = TaggedToken.tag(name)
      if read == nil, name != "O" {
        problems.add(
          .unreadableLine, "`\(name)` is no tag and is read as O", at: Site(source, tag.offset))
      }
      return TaggedToken(token: Substring(word), tag: read, site: Site(source, token.offset))
    }
  }

  private static func name(
    _ tag: JSONValue, _ names: [String]?, _ source: SourceText, _ problems: inout ImportProblems
  ) -> Substring? {
    if let word = tag.string { return Substring(word) }
    let site = Site(source, tag.offset)
    guard let number = tag.integer else {
      problems.add(.wrongValue, "a tag is \(tag.kind.name), not words or a number", at: site)
      return nil
    }
    guard let names else {
      problems.add(
        .missingValue, "the tag \(number) has no name", at: site,
        fix: "give the dataset_info.json that lists the label names too")
      return nil
    }
    guard names.indices.contains(number) else {
      problems.add(
        .wrongValue, "the tag \(number) has no name, since there are \(names.count)", at: site)
      return nil
    }
    return Substring(names[number])
  }
}

/// The names of label numbers, as data sets and models state them.
enum LabelNames {
  /// In a data set's features `ner_tags`, or in a model's `id2label`.
  static func find(in value: JSONValue) -> [String]? {
    if let members = value["id2label"]?.members {
      let names = members.compactMap { member in
        Int(member.key).flatMap { number in member.value.string.map { (number, $0) } }
      }.sorted { $0.0 < $1.0 }
      let isWhole = names.enumerated().allSatisfy { $0.offset == $0.element.0 }
      return isWhole && names.count == members.count ? names.map(\.1) : nil
    }
    for member in value.members ?? [] {
      let isNames = member.key == "names"
      if isNames, let names = member.value.elements?.map(\.string), !names.contains(nil) {
        return names.compactMap { $0 }
      }
      if let found = find(in: member.value) { return found }
    }
    return nil
  }
}
