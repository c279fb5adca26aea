internal import LabelModel

/// Finds where tokens stand in a text, or makes a text of them.
enum TokenAlignment {
  /// Each token behind the last, with white space alone between them; else the first that is not there.
  static func align(
    _ tokens: [Substring], in text: ArticleText
  ) -> (ranges: [TextRange]?, missing: Int?) {
    let scalars = Array(text.string.unicodeScalars)
    var ranges: [TextRange] = []
    var position = 0
    for (index, token) in tokens.enumerated() {
      while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
      let wanted = token.unicodeScalars
      let end = position + wanted.count
      guard end <= scalars.count, scalars[position..<end].elementsEqual(wanted) else {
        return (nil, index)
      }
      ranges.append(TextRange(position, end))
      position = end
    }
    return (ranges, nil)
  }

  /// Tokens with a space between them, and a line for each sentence.
  static func rebuild(
    _ tokens: [(token: Substring, beginsSentence: Bool)]
  ) -> (text: ArticleText, ranges: [TextRange]) {
    var scalars = String.UnicodeScalarView()
    var ranges: [TextRange] = []
    var position = 0
    for (token, beginsSentence) in tokens {
      if !ranges.isEmpty {
        scalars.append(beginsSentence ? "\n" : " ")
        position += 1
      }
      scalars.append(contentsOf: token.unicodeScalars)
      ranges.append(TextRange(position, position + token.unicodeScalars.count))
      position += token.unicodeScalars.count
    }
    return (ArticleText(String(scalars)), ranges)
  }
}
