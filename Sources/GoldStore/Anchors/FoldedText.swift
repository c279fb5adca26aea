import LabelModel
import Synchronization

/// Text in which spellings that look the same are the same, with the way back to its code points.
///
/// Folded are: composed and decomposed letters, curly and straight quotes, dashes and hyphens, an
/// ellipsis and three dots, and any run of blanks or line ends; soft hyphens, zero-width spaces and
/// carriage returns are left out.
struct FoldedText: Sendable {
  /// One folded character and the code points it came from.
  ///
  /// Of several that one code point unfolds to, only the first has a start and only the last an end, so
  /// that a match cannot begin or end in the middle of it.
  struct Element: Sendable {
    var character: Character
    var start: Int?
    var end: Int?
  }

  private(set) var elements: [Element] = []

  init(_ text: String) {
    var offset = 0
    for character in text {
      let length = character.unicodeScalars.count
      append(character, offset, offset + length)
      offset += length
    }
  }

  private mutating func append(_ character: Character, _ start: Int, _ end: Int) {
    if character.isWhitespace {
      if elements.last?.character == " " {
        elements[elements.count - 1].end = end
      } else {
        elements.append(Element(character: " ", start: start, end: end))
      }
      return
    }
    if character == "…" {
      elements.append(Element(character: ".", start: start, end: nil))
      elements.append(Element(character: ".", start: nil, end: nil))
      elements.append(Element(character: ".", start: nil, end: end))
      return
    }
    guard let folded = Self.fold(character) else { return }
    elements.append(Element(character: folded, start: start, end: end))
  }

  /// `nil` for a character that is left out.
  private static func fold(_ character: Character) -> Character? {
    if character.isASCII { return character }
    switch character {
    case "‘", "’", "‚", "‛", "′", "ʼ": return "'"
    case "“", "”", "„", "‟", "«", "»", "″": return "\""
    case "‐", "‑", "‒", "–", "—", "―", "−": return "-"
    default: break
    }
    let kept = character.unicodeScalars.filter { !isLeftOut($0) }
    if kept.count == character.unicodeScalars.count { return character }
    let rest = String(String.UnicodeScalarView(kept))
    return rest.count == 1 ? rest.first : rest.isEmpty ? nil : character
  }

  private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200C, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Indexes of elements at which `pattern` occurs and does not begin or end inside a code point.
  func occurrences(of pattern: FoldedText) -> [Int] {
    let wanted = pattern.elements.map(\.character)
    guard let first = wanted.first, wanted.count <= elements.count else { return [] }
    var found: [Int] = []
    for start in 0...(elements.count - wanted.count) where elements[start].character == first {
      let end = start + wanted.count
      guard elements[start].start != nil, elements[end - 1].end != nil else { continue }
      if zip(elements[start..<end], wanted).allSatisfy({ $0.character == $1 }) {
        found.append(start)
      }
    }
    return found
  }

  /// The elements that come from the code points `range`, or `nil` where it cuts one.
  func elements(from range: Range<Int>) -> Range<Int>? {
    guard let first = elements.firstIndex(where: { $0.start == range.lowerBound }),
      let last = elements.lastIndex(where: { $0.end == range.upperBound }), first <= last
    else { return nil }
    return first..<last + 1
  }

  /// The code points of the elements from `start` to before `end`, or `nil` where that cuts one.
  func range(_ start: Int, _ end: Int) -> TextRange? {
    guard start < end, let from = elements[start].start, let to = elements[end - 1].end else {
      return nil
    }
    return TextRange(from, to)
  }
}

/// Folds a text when that is first asked for, since most anchors need no folding.
final class FoldedTextOnDemand: Sendable {
  private let result = Mutex<FoldedText?>(nil)

  func folded(_ text: String) -> FoldedText {
    result.withLock { result in
      if let result { return result }
      let folded = FoldedText(text)
      result = folded
      return folded
    }
  }
}
