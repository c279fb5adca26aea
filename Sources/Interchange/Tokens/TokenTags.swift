internal import LabelModel

/// The tokens of a text with the tags of its mentions, which are whole tokens and do not overlap.
struct TokenTags {
  let tokens: [TextRange]
  let tags: [String]
  /// Whether the token goes on with the label of the one before it.
  let isInside: [Bool]

  init(_ article: Article, _ text: ArticleText, _ scheme: TagScheme) {
    tokens = ExportTokens.ranges(text)
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
    (self.tags, self.isInside) = (tags, isInside)
  }
}
