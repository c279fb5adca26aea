package import LabelModel

extension TextSpan {
  /// The span without quotation marks, space and closing punctuation at the ends of each part.
  ///
  /// Whether those belong to a quote is a convention in which corpora differ, and it moves exact figures by
  /// 5 to 20 points. A span of nothing else, or without its text, stays as it is.
  package func trimmedOfMarks(in text: ArticleText?) -> TextSpan {
    guard let text else { return self }
    let trimmed = parts.compactMap { part -> TextRange? in
      guard let words = text.slice(part)?.unicodeScalars,
        let first = words.firstIndex(where: { !$0.isTrimmedFromQuotes }),
        let last = words.lastIndex(where: { !$0.isTrimmedFromQuotes })
      else { return nil }
      let start = part.start + words.distance(from: words.startIndex, to: first)
      return TextRange(start, start + words.distance(from: first, to: last) + 1)
    }
    return TextSpan(parts: trimmed) ?? self
  }
}

extension Unicode.Scalar {
  fileprivate var isTrimmedFromQuotes: Bool {
    switch self {
    case "\"", "'", "`", "´", ".", ",", ";", ":", "!", "?", "…", "。", "，", "、", "；", "：", "！",
      "？", "．", "｡", "〝", "〞", "〟", "＂", "＇":
      true
    default:
      switch properties.generalCategory {
      // All paired marks but brackets: “ ” ‘ ’ « » ‹ ›.
      case .initialPunctuation, .finalPunctuation: true
      // „ ‚ and the corner brackets of East Asia, which Unicode counts among brackets.
      case .openPunctuation, .closePunctuation: "„‚「」『』﹁﹂﹃﹄｢｣".unicodeScalars.contains(self)
      default: properties.isWhitespace || properties.isDefaultIgnorableCodePoint
      }
    }
  }
}
