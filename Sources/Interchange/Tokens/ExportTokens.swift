internal import LabelModel

/// The tokens that are written for other tools: ours, with a possessive `'s` as a token of its own, as in
/// the corpora that those tools learn from; a name's label ends before it.
enum ExportTokens {
  static func ranges(_ text: ArticleText) -> [TextRange] {
    let scalars = Array(text.string.unicodeScalars)
    return Tokens(text).ranges.flatMap { token -> [TextRange] in
      let split = token.end - 2
      guard split > token.start, "'’ʼ".unicodeScalars.contains(scalars[split]),
        scalars[split + 1] == "s" || scalars[split + 1] == "S"
      else { return [token] }
      return [TextRange(token.start, split), TextRange(split, token.end)]
    }
  }
}
