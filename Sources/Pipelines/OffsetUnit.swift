internal import LabelModel

/// What a pipeline counts when it gives a place in the text.
package enum OffsetUnit: String, CaseIterable, Hashable, Sendable {
  case codepoint, utf16, utf8

  var inWords: String {
    switch self {
    case .codepoint: "code points"
    case .utf16: "UTF-16 units"
    case .utf8: "bytes of UTF-8"
    }
  }

  /// How long `text` is in this unit.
  func length(of text: ArticleText) -> Int {
    switch self {
    case .codepoint: text.length
    case .utf16: text.utf16Offset(text.length)
    case .utf8: text.utf8Offset(text.length)
    }
  }

  /// The code point at `offset`, or `nil` inside one or outside the text.
  func codePoint(at offset: Int, in text: ArticleText) -> Int? {
    switch self {
    case .codepoint: (0...text.length).contains(offset) ? offset : nil
    case .utf16: text.offset(utf16: offset)
    case .utf8: text.offset(utf8: offset)
    }
  }
}
