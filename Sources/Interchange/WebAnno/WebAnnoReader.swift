internal import LabelModel

/// Reads WebAnno TSV 3 as INCEpTION exports it: the named entities, else the span layers of a project.
enum WebAnnoReader {
  static func read(
    _ files: [InterchangeFile], _ texts: GivenTexts, _ problems: inout ImportProblems
  ) -> [Article] {
    var ids = ArticleIDs()
    return files.compactMap { file in
      guard let lines = WebAnnoLines(file, &problems) else { return nil }
      let site = Site(lines.source, lines.source.start)
      ids.take(file.stem, at: site, &problems)
      let rebuilt = lines.text
      let raw = texts[file.stem].flatMap { lines.fit($0) ? $0.string : nil }
      if texts[file.stem] != nil, raw == nil {
        problems.add(
          .tokenNotInText,
          "the text has other words where tokens stand, so that it is rebuilt instead",
          at: site)
      }
      let placed = PlacedText(
        raw ?? rebuilt, proofs: lines.tokens.map(\.stated), usual: .utf16, at: site, &problems)
      let mentions = lines.labels(&problems).compactMap { label -> Mention? in
        let parts = label.pieces.compactMap {
          placed.span(StatedSpan(claims: [$0], copy: nil), at: label.site, &problems)
        }
        guard let first = parts.map(\.start).min(), let end = parts.map(\.end).max() else {
          return nil
        }
        return Mention(TextSpan(first, end), type: label.type)
      }
      return Article(
        id: file.stem, text: placed.text,
        labels: Labels(entities: EntityLayer(mentions: mentions.sorted(by: Reduction.bySpan))))
    }
  }
}
