internal import LabelModel

/// Writes mentions as one token and its tag a line, an empty line at each line break of the text.
enum ColumnWriter {
  static func write(_ article: Article, _ text: ArticleText, _ scheme: ColumnScheme) -> String {
    let tokens = Tokens(text).ranges
    var tags = Array(repeating: "O", count: tokens.count)
    var isInside = Array(repeating: false, count: tokens.count)
    var previous: (end: Int, type: String)?
    for mention in article.labels.entities?.mentions ?? [] {
      let first = tokens.partitioningIndex { $0.start >= mention.span.start }
      let end = tokens.partitioningIndex { $0.start >= mention.span.end }
      let touches = previous.map { $0.end == first && $0.type == mention.type } ?? false
      for index in first..<end {
        let prefix = scheme.prefix(
          at: index - first, of: end - first, touchesSameType: touches)
        isInside[index] = index > first
        tags[index] = "\(prefix)-\(mention.type)"
      }
      previous = (end, mention.type)
    }
    var output = "-DOCSTART- O\n\n"
    var lastEnd = 0
    for (index, token) in tokens.enumerated() {
      let gap = text.slice(TextRange(lastEnd, token.start)) ?? ""
      // A label that crosses a line break would fall apart at an empty line.
      if lastEnd > 0, !isInside[index], gap.unicodeScalars.contains("\n") { output += "\n" }
      output += "\(text.slice(token) ?? "") \(tags[index])\n"
      lastEnd = token.end
    }
    return output
  }
}
