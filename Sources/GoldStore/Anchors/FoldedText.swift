import LabelModel
import Synchronization

/// Text in which spellings that look the same are the same, with the way back to its code points.
///
/// Folded are: composed and decomposed letters, curly and straight quotes, dashes and hyphens, an
/// ellipsis and three dots, and any run of blanks or line ends; soft hyphens, zero-width spaces and
/// carriage returns are left out.
struct FoldedText: Sendable {
  /// Folded characters, each with the code points that it came from.
  ///
  /// Of several that one code point unfolds to, only the first has a start and only the last an end, so
  /// that a match cannot begin or end in the middle of it.
  private(set) var characters: [Character] = []
  private var starts: [Int32] = []
  private var ends: [Int32] = []
  /// In place of a start or an end inside a code point.
  private static let none: Int32 = -1

  var count: Int { characters.count }

  init(_ text: String) {
    // None grows while it is filled, since there is one of each for every letter of a text.
    let most = text.utf8.count
    characters.reserveCapacity(most)
    starts.reserveCapacity(most)
    ends.reserveCapacity(most)
    var offset: Int32 = 0
    for character in text {
      let length = Int32(character.unicodeScalars.count)
      append(character, offset, offset + length)
      offset += length
    }
  }

  private mutating func append(_ character: Character, _ start: Int32, _ end: Int32) {
    if character.isWhitespace {
      if characters.last == " " {
        ends[ends.count - 1] = end
      } else {
        add(" ", start, end)
      }
      return
    }
    if character == "…" {
      add(".", start, Self.none)
      add(".", Self.none, Self.none)
      add(".", Self.none, end)
      return
    }
    guard let folded = Self.fold(character) else { return }
    add(folded, start, end)
  }

  private mutating func add(_ character: Character, _ start: Int32, _ end: Int32) {
    characters.append(character)
    starts.append(start)
    ends.append(end)
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

  /// Where `pattern` occurs, as indexes of characters, and does not begin or end inside a code point.
  func occurrences(of pattern: FoldedText) -> [Int] {
    let wanted = pattern.characters
    guard let first = wanted.first, wanted.count <= count else { return [] }
    var found: [Int] = []
    for start in 0...(count - wanted.count) where characters[start] == first {
      let end = start + wanted.count
      guard starts[start] != Self.none, ends[end - 1] != Self.none else { continue }
      if characters[start..<end].elementsEqual(wanted) { found.append(start) }
    }
    return found
  }

  /// The characters that come from the code points `range`, or `nil` where it cuts one.
  func characters(from range: Range<Int>) -> Range<Int>? {
    guard let first = starts.firstIndex(of: Int32(range.lowerBound)),
      let last = ends.lastIndex(of: Int32(range.upperBound)), first <= last
    else { return nil }
    return first..<last + 1
  }

  /// The code points of the characters from `start` to before `end`, or `nil` where that cuts one.
  func range(_ start: Int, _ end: Int) -> TextRange? {
    guard start < end, starts[start] != Self.none, ends[end - 1] != Self.none else { return nil }
    return TextRange(Int(starts[start]), Int(ends[end - 1]))
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
