internal import LabelModel

/// Reads CoNLL columns: a token first on its line, its tag last; the scheme is found by its prefixes.
enum ColumnReader {
  static func read(
    _ files: [InterchangeFile], _ texts: GivenTexts, _ problems: inout ImportProblems
  ) -> [Article] {
    var ids = ArticleIDs()
    return files.flatMap { file in
      let source = SourceText(file)
      let documents = rows(source, &problems)
      let scheme = TagScheme.detect(documents.flatMap { $0.map(\.tag) })
      return documents.enumerated().map { index, rows in
        let id = documents.count == 1 ? file.stem : "\(file.stem)-\(index + 1)"
        ids.take(id, at: Site(source, source.start), &problems)
        return TaggedTokens(rows: rows, scheme: scheme).article(id, given: texts[id], &problems)
      }
    }
  }

  private static func rows(
    _ source: SourceText, _ problems: inout ImportProblems
  ) -> [[TaggedToken]] {
    var documents: [[TaggedToken]] = []
    var rows: [TaggedToken] = []
    var isAfterGap = false
    var hasMark = false
    for range in source.lines {
      let line = String(decoding: source.bytes[range], as: UTF8.self)
      let site = Site(source, range.lowerBound)
      let fields = line.split { $0 == " " || $0 == "\t" }
      guard let token = fields.first, let last = fields.last else {
        isAfterGap = true
        continue
      }
      if token == "-DOCSTART-" {
        if hasMark || !rows.isEmpty { documents.append(rows) }
        (rows, hasMark, isAfterGap) = ([], true, false)
        continue
      }
      let tag = fields.count > 1 ? TaggedToken.tag(last) : nil
      if fields.count == 1 {
        problems.add(.unreadableLine, "the token has no tag and is read as O", at: site)
      } else if tag == nil, last != "O" {
        problems.add(.unreadableLine, "`\(last)` is no tag and is read as O", at: site)
      }
      rows.append(
        TaggedToken(token: token, tag: tag, beginsSentence: isAfterGap && !rows.isEmpty, site: site)
      )
      isAfterGap = false
    }
    return documents + [rows]
  }
}
