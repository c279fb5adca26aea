/// The words, numbers and punctuation marks of a text, as token-level measures count them.
///
/// A token is, by the first that fits:
/// - a word: letters with the marks on them and digits, joined by single apostrophes, full stops or
///   ampersands between two letters ("Kovač's", "U.S", "AT&T"), and by hyphens of any kind ("twenty-one");
/// - a number: digits, joined by a comma, full stop or colon between two digits ("1,200.50", "10:30");
/// - any other code point that is no white space, alone.
///
/// So a full stop at a sentence's end is a token of its own, and "U.S." is "U.S" and a full stop. Offsets
/// are code points; nothing depends on a language or a locale.
package struct Tokens: Sendable {
  /// In text order; they never overlap.
  package let ranges: [TextRange]

  package init(_ text: ArticleText) {
    let scalars = Array(text.string.unicodeScalars)
    var ranges: [TextRange] = []
    var start = 0
    while start < scalars.count {
      if scalars[start].isWhiteSpace {
        start += 1
        continue
      }
      var end = start + 1
      if Self.isWordPart(scalars[start]) {
        while end < scalars.count {
          if Self.isWordPart(scalars[end]) {
            end += 1
          } else if end + 1 < scalars.count,
            Self.joins(scalars[end - 1], scalars[end], scalars[end + 1])
          {
            end += 2
          } else {
            break
          }
        }
      }
      ranges.append(TextRange(start, end))
      start = end
    }
    self.ranges = ranges
  }

  /// Indices of the tokens of which `range` covers a code point; `nil` where there is none.
  package func indices(touchedBy range: TextRange) -> Range<Int>? {
    let first = ranges.partitioningIndex { $0.end > range.start }
    let last = ranges.partitioningIndex { $0.start >= range.end }
    return first < last ? first..<last : nil
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.isLetter || scalar.isDecimalDigit }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber: return true
    default: return scalar.isLetter
    }
  }

  /// Whether `mark` between the two belongs to the token that they are in.
  private static func joins(
    _ before: Unicode.Scalar, _ mark: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Bool {
    guard isWordPart(before), isWordPart(after) else { return false }
    let isBetweenDigits = before.isDecimalDigit && after.isDecimalDigit
    let isBetweenLetters = !before.isDecimalDigit && !after.isDecimalDigit
    switch mark {
    case "'", "’", "ʼ", "&": return isBetweenLetters
    case ".": return isBetweenDigits || isBetweenLetters
    case ",", ":": return isBetweenDigits
    case "-", "‐", "‑": return true
    default: return false
    }
  }
}
