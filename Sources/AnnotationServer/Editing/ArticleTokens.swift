package import LabelModel

/// An article's text as the page shows it: tokens, lines and sentences.
///
/// The browser knows tokens by their index and never sees an offset; what it sends is turned into code
/// points here, and what it shows is cut here. Tokens are finer than those of measures: "China-Pakistan"
/// is three and "Pakistan's" two, since the parts are labelled apart.
package struct ArticleTokens: Sendable {
  package let text: ArticleText
  let ranges: [TextRange]
  /// One a line of the text that is not blank.
  let lines: [Line]
  /// The first token of each sentence.
  let sentences: [Int]
  struct Line: Sendable {
    /// From 1, as an editor counts.
    var number: Int
    var tokens: Range<Int>
  }

  package init(_ text: ArticleText) {
    self.text = text
    ranges = Self.split(Tokens(text).ranges, text)
    lines = Self.lines(text, ranges)
    sentences = Self.sentences(text, ranges, lines)
  }

  /// Parts words at their hyphens and before a possessive ending.
  private static func split(_ ranges: [TextRange], _ text: ArticleText) -> [TextRange] {
    var result: [TextRange] = []
    for range in ranges {
      let scalars = Array((text.slice(range) ?? "").unicodeScalars)
      var start = range.start
      for (index, scalar) in scalars.enumerated() where index > 0 {
        let offset = range.start + index
        let isHyphen = scalar == "-" || scalar == "‐" || scalar == "‑"
        let isPossessive =
          (scalar == "'" || scalar == "’") && index == scalars.count - 2
          && (scalars[index + 1] == "s" || scalars[index + 1] == "S")
        guard isHyphen || isPossessive, offset > start else { continue }
        result.append(TextRange(start, offset))
        start = offset
        if isHyphen {
          result.append(TextRange(offset, offset + 1))
          start = offset + 1
        }
      }
      if start < range.end { result.append(TextRange(start, range.end)) }
    }
    return result
  }

  func word(_ token: Int) -> Substring { text.slice(ranges[token]) ?? "" }

  /// What stands between a token and the next of its line.
  func gap(after token: Int) -> Substring {
    guard token + 1 < ranges.count else { return "" }
    return text.slice(TextRange(ranges[token].end, ranges[token + 1].start)) ?? ""
  }

  /// The span of some runs of tokens, each given by its first and last; `nil` where there is none or one
  /// lies outside.
  package func span(_ runs: [ClosedRange<Int>]) -> TextSpan? {
    guard runs.allSatisfy({ $0.lowerBound >= 0 && $0.upperBound < ranges.count }) else {
      return nil
    }
    return TextSpan(
      parts: runs.map { TextRange(ranges[$0.lowerBound].start, ranges[$0.upperBound].end) })
  }

  /// The tokens of each part of `span`, also those of which it covers only some characters.
  func runs(_ span: TextSpan) -> [Run] {
    span.parts.compactMap { part in
      let first = ranges.partitioningIndex { $0.end > part.start }
      let last = ranges.partitioningIndex { $0.start >= part.end } - 1
      guard first <= last else { return nil }
      return Run(
        first: first, last: last,
        cuts: ranges[first].start != part.start || ranges[last].end != part.end)
    }
  }

  struct Run: Hashable, Sendable {
    var first: Int
    var last: Int
    /// Whether it begins or ends inside a token.
    var cuts: Bool
  }

  private static func lines(_ text: ArticleText, _ ranges: [TextRange]) -> [Line] {
    var lines: [Line] = []
    var number = 1
    var next = 0
    var offset = 0
    var first = 0
    for scalar in text.string.unicodeScalars {
      offset += 1
      guard scalar == "\n" else { continue }
      while next < ranges.count, ranges[next].start < offset { next += 1 }
      if next > first { lines.append(Line(number: number, tokens: first..<next)) }
      first = next
      number += 1
    }
    if first < ranges.count {
      lines.append(Line(number: number, tokens: first..<ranges.count))
    }
    return lines
  }

  /// A sentence starts with a line, and behind a stop that is followed by a space and no small letter.
  private static func sentences(_ text: ArticleText, _ ranges: [TextRange], _ lines: [Line])
    -> [Int]
  {
    var starts: [Int] = []
    for line in lines {
      starts.append(line.tokens.lowerBound)
      var mayStart = false
      for token in line.tokens {
        let word = text.slice(ranges[token]) ?? ""
        let isFirst = token == line.tokens.lowerBound
        let followsSpace = !isFirst && ranges[token - 1].end < ranges[token].start
        let isLower = word.unicodeScalars.first?.properties.isLowercase ?? false
        if mayStart, followsSpace, !isLower {
          starts.append(token)
          mayStart = false
        }
        if word == "." || word == "!" || word == "?" || word == "…" {
          mayStart = true
        } else if word.unicodeScalars.contains(where: \.properties.isAlphabetic) {
          mayStart = false
        }
      }
    }
    return starts
  }
}
