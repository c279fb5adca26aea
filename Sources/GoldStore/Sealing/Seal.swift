import LabelModel
import Storage

/// Ties a label's offsets to the words that they cover without showing the words.
enum Seal {
  /// The first 8 hex digits of SHA-256 over the text's digest, the offsets and the covered words.
  ///
  /// Each part of the span is a line `START-END WORDS` after the digest's, so that a label that was moved
  /// to the same words elsewhere is noticed too.
  static func compute(textDigest: String, span: TextSpan, words: [Substring]) -> String {
    var sealed = textDigest
    for (part, words) in zip(span.parts, words) { sealed += "\n\(part.start)-\(part.end) \(words)" }
    return String(SHA256.hex(of: sealed).prefix(8))
  }

  /// The words of each part, or `nil` where a part lies outside the text.
  static func words(of span: TextSpan, in text: ArticleText) -> [Substring]? {
    let words = span.parts.compactMap { text.slice($0) }
    return words.count == span.parts.count ? words : nil
  }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
    default: false
    }
  }
}
