internal import LabelModel

/// What a file's offsets count.
enum CountedUnit: String, CaseIterable {
  case codePoints = "code points"
  case utf16 = "UTF-16 units"
  case utf8 = "bytes of UTF-8"
  case graphemes = "grapheme clusters"
  case inclusive = "code points with inclusive ends"

  var plainName: String { self == .inclusive ? Self.codePoints.rawValue : rawValue }
}

/// A range as a file states it.
struct Claim: Hashable {
  var start: Int
  var end: Int
}

/// Turns ranges of one unit into ranges of code points.
struct OffsetScale {
  let unit: CountedUnit
  let text: ArticleText
  /// Where each grapheme cluster begins, and the end; empty for other units.
  private let graphemes: [Int]

  init(_ unit: CountedUnit, _ text: ArticleText) {
    self.unit = unit
    self.text = text
    var starts: [Int] = []
    if unit == .graphemes {
      var offset = 0
      for character in text.string {
        starts.append(offset)
        offset += character.unicodeScalars.count
      }
      starts.append(offset)
    }
    graphemes = starts
  }

  /// The range in code points, or `nil` where it does not lie in the text or is empty.
  func range(_ claim: Claim) -> TextRange? {
    let ends: (Int?, Int?) =
      switch unit {
      case .codePoints: (claim.start, claim.end)
      case .utf16: (text.offset(utf16: claim.start), text.offset(utf16: claim.end))
      case .utf8: (text.offset(utf8: claim.start), text.offset(utf8: claim.end))
      case .graphemes: (grapheme(claim.start), grapheme(claim.end))
      case .inclusive: (claim.start, claim.end < Int.max ? claim.end + 1 : nil)
      }
    guard let start = ends.0, let end = ends.1, start >= 0, start < end, end <= text.length else {
      return nil
    }
    return TextRange(start, end)
  }

  /// How long the text is.
  var length: Int {
    switch unit {
    case .codePoints, .inclusive: text.length
    case .utf16: text.utf16Offset(text.length)
    case .utf8: text.utf8Offset(text.length)
    case .graphemes: graphemes.count - 1
    }
  }

  private func grapheme(_ index: Int) -> Int? {
    graphemes.indices.contains(index) ? graphemes[index] : nil
  }

  /// A range of code points in this unit.
  func claim(_ range: TextRange) -> Claim {
    switch unit {
    case .codePoints: Claim(start: range.start, end: range.end)
    case .utf16: Claim(start: text.utf16Offset(range.start), end: text.utf16Offset(range.end))
    case .utf8: Claim(start: text.utf8Offset(range.start), end: text.utf8Offset(range.end))
    case .graphemes:
      Claim(
        start: graphemes.partitioningIndex { $0 >= range.start },
        end: graphemes.partitioningIndex { $0 >= range.end })
    case .inclusive: Claim(start: range.start, end: range.end - 1)
    }
  }

  func holds(_ stated: StatedSpan) -> Bool {
    guard let copy = stated.copy else { return false }
    let ranges = stated.claims.compactMap(range)
    guard ranges.count == stated.claims.count else { return false }
    if ranges.count == 1, text.slice(ranges[0])?.utf8.elementsEqual(copy.utf8) == true {
      return true
    }
    let length = ranges.reduce(ranges.count - 1) { $0 + $1.length }
    guard length == copy.unicodeScalars.count else { return false }
    return Self.words(ranges, text).utf8.elementsEqual(Self.flattened(copy).utf8)
  }

  /// The words of the parts as brat copies them: joined by a space, a line break shown as one.
  static func words(_ ranges: [TextRange], _ text: ArticleText) -> String {
    flattened(ranges.map { text.slice($0) ?? "" }.joined(separator: " "))
  }

  /// With a space for each line break.
  static func flattened(_ words: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      scalars.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
    }
    return String(scalars)
  }
}

/// A span as a file states it: its ranges, and the words that it says stand there.
struct StatedSpan {
  var claims: [Claim]
  var copy: String?
}
