internal import JSONNodes
internal import LabelModel

/// Reads W3C Web Annotations: pages, collections, lists or single ones, with the texts beside them.
enum WebAnnotationReader {
  static func read(
    _ files: [InterchangeFile], _ texts: GivenTexts, _ problems: inout ImportProblems
  ) -> [Article] {
    var ids = ArticleIDs()
    return files.flatMap { file -> [Article] in
      let (source, values) = JSONInput.values(file, &problems)
      let drafts = values.flatMap { annotations(of: $0, source, &problems) }
        .compactMap { WebAnnotationDraft($0, source, file, &problems) }
      var grouped: [String: [WebAnnotationDraft]] = [:]
      for draft in drafts { grouped[draft.article, default: []].append(draft) }
      // A page without annotations says that its text has no label.
      if grouped.isEmpty, texts[file.stem] != nil { grouped[file.stem] = [] }
      return grouped.sorted { $0.key < $1.key }.compactMap { id, drafts in
        let site = Site(source, drafts.first?.offset ?? source.start)
        ids.take(id, at: site, &problems)
        guard let text = texts[id] ?? (grouped.count == 1 ? texts[file.stem] : nil) else {
          problems.add(
            .missingText, "there is no text for these annotations", at: site,
            fix: "give \(id).txt too")
          return nil
        }
        return article(id, text, drafts, source, &problems)
      }
    }
  }

  private static func annotations(
    of value: JSONValue, _ source: SourceText, _ problems: inout ImportProblems
  ) -> [JSONValue] {
    if let items = value["items"] {
      if let elements = items.elements { return elements }
      problems.add(
        .wrongValue, "`items` is \(items.kind.name), not a list", at: Site(source, items.offset))
      return []
    }
    if let first = value["first"], first.kind == .object {
      return annotations(of: first, source, &problems)
    }
    return [value]
  }

  private static func article(
    _ id: String, _ text: ArticleText, _ drafts: [WebAnnotationDraft], _ source: SourceText,
    _ problems: inout ImportProblems
  ) -> Article {
    let scalars = Array(text.string.unicodeScalars)
    let found = drafts.map { ($0, $0.stated(in: scalars, source, &problems)) }
    let placed = PlacedText(
      text.string, proofs: found.flatMap(\.1), usual: .codePoints,
      at: Site(source, drafts.first?.offset ?? source.start), &problems)
    let mentions = found.compactMap { draft, stated -> Mention? in
      let parts = stated.compactMap {
        placed.span($0, at: Site(source, draft.offset), &problems)
      }
      return TextSpan(parts: parts.flatMap(\.parts)).map {
        Mention($0, type: draft.type, entity: draft.entity, kind: draft.kind)
      }
    }
    return Article(
      id: id, text: placed.text, labels: Labels(entities: Reduction.grouped(mentions)))
  }
}
