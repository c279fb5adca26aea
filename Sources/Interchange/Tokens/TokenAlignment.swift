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

  struct Token {
    var token: Substring
    var beginsSentence: Bool
    /// Whether nothing stands between it and the one before.
    var isAttached: Bool

    init(_ token: Substring, beginsSentence: Bool, isAttached: Bool = false) {
      self.token = token
      self.beginsSentence = beginsSentence
      self.isAttached = isAttached
    }
  }

  /// Tokens with a space between them, and a line for each sentence.
  static func rebuild(_ tokens: [Token]) -> (text: ArticleText, ranges: [TextRange]) {
    var scalars = String.UnicodeScalarView()
    var ranges: [TextRange] = []
    var position = 0
    for token in tokens {
      if !ranges.isEmpty, !token.isAttached || token.beginsSentence {
        scalars.append(token.beginsSentence ? "\n" : " ")
        position += 1
      }
      let words = token.token.unicodeScalars
      for (index, scalar) in words.enumerated() {
        scalars.append(Self.inText(scalar, isFirst: position + index == 0))
      }
      ranges.append(TextRange(position, position + words.count))
      position += words.count
    }
    return (ArticleText(String(scalars)), ranges)
  }

  /// Texts have line feeds alone, and begin with no byte-order mark: Unicode's word joiner means the same.
  private static func inText(_ scalar: Unicode.Scalar, isFirst: Bool) -> Unicode.Scalar {
    switch scalar {
    case "\r": "\n"
    case "\u{FEFF}" where isFirst: "\u{2060}"
    default: scalar
    }
  }
}
