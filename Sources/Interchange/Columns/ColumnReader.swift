internal import LabelModel

/// Reads CoNLL columns: a token first on its line, its tag last; the scheme is found by its prefixes.
///
/// A tag that the scheme does not allow is repaired as conlleval reads it: `I-X` where no `X` is open
/// begins a label, and a label that is not closed ends where the next tag does not continue it.
enum ColumnReader {
  private struct Row {
    var token: Substring
    var tag: (prefix: Character, type: Substring)?
    var line: Int
    /// Whether an empty line stands before it.
    var beginsSentence: Bool
  }

  static func read(_ files: [InterchangeFile]) -> Imported {
    var problems = ImportProblems()
    var articles: [Article] = []
    let sorted = files.sorted { $0.path < $1.path }
    for file in sorted { problems.check(file) }
    for file in sorted where !file.hasEnding("txt") {
      let documents = rows(file, &problems)
      let scheme = ColumnScheme.detect(documents.flatMap { $0.map(\.tag) })
      let text = sorted.first { $0.hasEnding("txt") && $0.stem == file.stem }
      for (index, rows) in documents.enumerated() {
        let id = documents.count == 1 ? file.stem : "\(file.stem)-\(index + 1)"
        let given = documents.count == 1 ? text.map { ArticleText($0.text) } : nil
        articles.append(article(id, rows, scheme, given, file, &problems))
      }
    }
    return Imported(articles: articles, diagnostics: problems.diagnostics)
  }

  private static func rows(
    _ file: InterchangeFile, _ problems: inout ImportProblems
  ) -> [[Row]] {
    var documents: [[Row]] = []
    var rows: [Row] = []
    var isAfterGap = false
    var hasMark = false
    for (index, line) in file.lines.enumerated() {
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
      var tag: (prefix: Character, type: Substring)?
      if fields.count > 1, last != "O", let prefix = last.first {
        let isTag = "BILUES".contains(prefix) && last.dropFirst().first == "-" && last.count > 2
        if isTag {
          tag = (prefix, last.dropFirst(2))
        } else {
          problems.add(
            .unreadableLine, "`\(last)` is no tag and is read as O", in: file.path,
            line: index + 1, excerpt: line)
        }
      } else if fields.count == 1 {
        problems.add(
          .unreadableLine, "the token has no tag and is read as O", in: file.path,
          line: index + 1, excerpt: line)
      }
      rows.append(
        Row(token: token, tag: tag, line: index + 1, beginsSentence: isAfterGap && !rows.isEmpty))
      isAfterGap = false
    }
    return documents + [rows]
  }

  private static func article(
    _ id: String, _ rows: [Row], _ scheme: ColumnScheme, _ given: ArticleText?,
    _ file: InterchangeFile, _ problems: inout ImportProblems
  ) -> Article {
    let tokens = rows.map(\.token)
    var ranges: [TextRange]?
    if let given {
      let aligned = TokenAlignment.align(tokens, in: given)
      ranges = aligned.ranges
      if let row = aligned.missing.map({ rows[$0] }) {
        problems.add(
          .tokenNotInText, "the text does not go on with this token, so that it is rebuilt instead",
          in: file.path, line: row.line, excerpt: row.token)
      }
    }
    let rebuilt = TokenAlignment.rebuild(rows.map { ($0.token, $0.beginsSentence) })
    let text = ranges == nil ? rebuilt.text : given ?? rebuilt.text
    let mentions = mentions(rows, ranges ?? rebuilt.ranges, scheme, file, &problems)
    return Article(
      id: id, text: text, labels: Labels(entities: EntityLayer(mentions: mentions)))
  }

  private static func mentions(
    _ rows: [Row], _ ranges: [TextRange], _ scheme: ColumnScheme, _ file: InterchangeFile,
    _ problems: inout ImportProblems
  ) -> [Mention] {
    var mentions: [Mention] = []
    var open: (type: Substring, start: Int, end: Int)?
    func close() {
      guard let label = open else { return }
      mentions.append(Mention(TextSpan(label.start, label.end), type: String(label.type)))
      open = nil
    }
    for (row, range) in zip(rows, ranges) {
      // A label never crosses from one sentence into another.
      if row.beginsSentence { close() }
      guard let tag = row.tag else {
        close()
        continue
      }
      let continues = "ILE".contains(tag.prefix)
      if continues, let label = open, label.type == tag.type {
        open = (tag.type, label.start, range.end)
      } else {
        if continues, scheme != .iob1 {
          problems.add(
            .repairedTags, "\(tag.prefix)-\(tag.type) continues nothing and is read as a beginning",
            in: file.path, line: row.line, excerpt: row.token)
        }
        close()
        open = (tag.type, range.start, range.end)
      }
      if "LUES".contains(tag.prefix) { close() }
    }
    close()
    return mentions
  }
}
