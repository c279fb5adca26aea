internal import LabelModel

/// Writes WebAnno TSV 3.3: a line for each token and for each part of a token that is a label's edge.
struct WebAnnoWriter {
  private let article: Article
  private let scale: OffsetScale
  private let tokens: [TextRange]
  /// The labels of each row, as indices of mentions.
  private var rows: [TextRange: [Int]] = [:]

  static func write(_ articles: [(article: Article, text: ArticleText)]) -> [InterchangeFile] {
    articles.flatMap { article, text in
      [
        InterchangeFile("\(article.id).tsv", WebAnnoWriter(article, text).file),
        InterchangeFile("\(article.id).txt", text.string),
      ]
    }
  }

  private init(_ article: Article, _ text: ArticleText) {
    self.article = article
    // INCEpTION counts as Java does.
    scale = OffsetScale(.utf16, text)
    tokens = ExportTokens.ranges(text)
    for (index, mention) in mentions.enumerated() {
      for row in rows(of: mention.span.hull) { rows[row, default: []].append(index) }
    }
  }

  private var mentions: [Mention] { article.labels.entities?.mentions ?? [] }

  /// The tokens that the label covers, those at its edges cut where it cuts them.
  private func rows(of range: TextRange) -> [TextRange] {
    let first = tokens.partitioningIndex { $0.end > range.start }
    return tokens[first...].prefix { $0.start < range.end }.map {
      TextRange(max($0.start, range.start), min($0.end, range.end))
    }
  }

  private var file: String {
    var output = "#FORMAT=WebAnno TSV 3.3\n#T_SP=\(CASNames.namedEntity)|identifier|value\n\n"
    for (number, sentence) in sentences.enumerated() {
      let hull = TextRange(tokens[sentence.lowerBound].start, tokens[sentence.upperBound - 1].end)
      output += "\n"
      for line in lines(scale.text.slice(hull) ?? "") {
        output += "#Text=\(WebAnnoEscapes.escaped(text: line))\n"
      }
      for (place, index) in sentence.enumerated() {
        output += tokenLines(tokens[index], "\(number + 1)-\(place + 1)")
      }
    }
    return output
  }

  private func lines(_ text: Substring) -> [Substring] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  /// Tokens of a line of the text, and of those after it to which a label goes on.
  private var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices.dropFirst() {
      let gap = TextRange(tokens[index - 1].end, tokens[index].start)
      let breaks = scale.text.slice(gap)?.unicodeScalars.contains("\n") == true
      let isCrossed = mentions.contains { $0.span.start <= gap.start && $0.span.end > gap.end }
      if breaks, !isCrossed {
        sentences.append(start..<index)
        start = index
      }
    }
    return tokens.isEmpty ? [] : sentences + [start..<tokens.count]
  }

  private func tokenLines(_ token: TextRange, _ id: String) -> String {
    let parts = rows.keys.filter { $0 != token && $0.start >= token.start && $0.end <= token.end }
    var output = line(id, token)
    for (number, part) in parts.sorted().enumerated() {
      output += line("\(id).\(number + 1)", part)
    }
    return output
  }

  private func line(_ id: String, _ range: TextRange) -> String {
    let claim = scale.claim(range)
    let labels = rows[range] ?? []
    let marks = labels.map { index in
      // A number joins the rows of a label, and parts labels of one row.
      let isAlone = labels.count == 1 && rows(of: mentions[index].span.hull).count == 1
      return isAlone ? "" : "[\(index + 1)]"
    }
    let values = zip(labels, marks).map { index, mark in
      WebAnnoEscapes.escaped(value: mentions[index].type) + mark
    }
    // The layer has an identifier too, which no label of ours says.
    let columns = [marks.map { "*" + $0 }, values].map {
      $0.isEmpty ? "_" : $0.joined(separator: "|")
    }
    let words = WebAnnoEscapes.escaped(text: scale.text.slice(range) ?? "")
    return "\(id)\t\(claim.start)-\(claim.end)\t\(words)\t\(columns.joined(separator: "\t"))\t\n"
  }
}
