internal import LabelModel

/// Writes WebAnno TSV 3.3: a line for each token and for each part of a token that is a label's edge.
struct WebAnnoWriter {
  private let article: Article
  private let scale: OffsetScale
  private let tokens: [TextRange]
  /// The labels of each row, as indices of mentions.
  private var rows: [TextRange: [Int]] = [:]
  /// The rows of parts of tokens, by the token's index.
  private var parts: [Int: Set<TextRange>] = [:]
  /// Tokens to which a label goes on from the one before.
  private var continued: Set<Int> = []

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
      let covered = covered(by: mention.span.hull)
      for token in covered {
        let row = row(token, of: mention.span.hull)
        rows[row, default: []].append(index)
        if row != tokens[token] { parts[token, default: []].insert(row) }
      }
      continued.formUnion(covered.dropFirst())
    }
  }

  private var mentions: [Mention] { article.labels.entities?.mentions ?? [] }

  /// The indices of the tokens that the label covers, in whole or in part.
  private func covered(by range: TextRange) -> Range<Int> {
    let first = tokens.partitioningIndex { $0.end > range.start }
    return first..<max(first, tokens.partitioningIndex { $0.start >= range.end })
  }

  /// The token, cut where the label cuts it.
  private func row(_ token: Int, of range: TextRange) -> TextRange {
    TextRange(max(tokens[token].start, range.start), min(tokens[token].end, range.end))
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
        output += tokenLines(index, "\(number + 1)-\(place + 1)")
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
      if breaks, !continued.contains(index) {
        sentences.append(start..<index)
        start = index
      }
    }
    return tokens.isEmpty ? [] : sentences + [start..<tokens.count]
  }

  private func tokenLines(_ token: Int, _ id: String) -> String {
    var output = line(id, tokens[token])
    for (number, part) in (parts[token] ?? []).sorted().enumerated() {
      output += line("\(id).\(number + 1)", part)
    }
    return output
  }

  private func line(_ id: String, _ range: TextRange) -> String {
    let claim = scale.claim(range)
    let labels = rows[range] ?? []
    let marks = labels.map { index in
      // A number joins the rows of a label, and parts labels of one row.
      let isAlone = labels.count == 1 && covered(by: mentions[index].span.hull).count == 1
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
