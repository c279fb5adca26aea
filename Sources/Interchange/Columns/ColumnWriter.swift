internal import LabelModel

/// Writes mentions as one token and its tag a line, an empty line at each line break of the text.
enum ColumnWriter {
  static func write(_ article: Article, _ text: ArticleText, _ scheme: TagScheme) -> String {
    let tagged = TokenTags(article, text, scheme)
    var output = "-DOCSTART- O\n\n"
    var lastEnd = 0
    for (index, token) in tagged.tokens.enumerated() {
      let gap = text.slice(TextRange(lastEnd, token.start)) ?? ""
      // A label that crosses a line break would fall apart at an empty line.
      if lastEnd > 0, !tagged.isInside[index], gap.unicodeScalars.contains("\n") { output += "\n" }
      output += "\(text.slice(token) ?? "") \(tagged.tags[index])\n"
      lastEnd = token.end
    }
    return output
  }
}
