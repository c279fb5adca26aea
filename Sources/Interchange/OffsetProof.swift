internal import LabelModel

/// What a file's offsets count, found by comparing its own copies of the words with the text.
enum OffsetProof: String, CaseIterable {
  case codePoints = "code points"
  case utf16 = "UTF-16 units"
  case utf8 = "bytes of UTF-8"
  case inclusive = "code points with inclusive ends"

  /// A range as the file states it, with the words that it says stand there.
  struct Claim {
    var start: Int
    var end: Int
  }

  /// The unit under which most claims hold; the first of equals, which is right where all agree.
  static func unit(
    of labels: [(claims: [Claim], copy: String)], in text: ArticleText
  ) -> OffsetProof {
    var best = (unit: codePoints, fits: -1)
    for unit in allCases {
      let fits = labels.count { unit.holds($0.claims, $0.copy, text) }
      if fits > best.fits { best = (unit, fits) }
      if fits == labels.count { break }
    }
    return best.unit
  }

  func holds(_ claims: [Claim], _ copy: String, _ text: ArticleText) -> Bool {
    let ranges = claims.compactMap { range($0, text) }
    guard ranges.count == claims.count else { return false }
    return Self.words(ranges, text).utf8.elementsEqual(copy.utf8)
  }

  /// The range in code points, or `nil` where it does not lie in the text or is empty.
  func range(_ claim: Claim, _ text: ArticleText) -> TextRange? {
    let ends: (Int?, Int?) =
      switch self {
      case .codePoints: (claim.start, claim.end)
      case .utf16: (text.offset(utf16: claim.start), text.offset(utf16: claim.end))
      case .utf8: (text.offset(utf8: claim.start), text.offset(utf8: claim.end))
      case .inclusive: (claim.start, claim.end < Int.max ? claim.end + 1 : nil)
      }
    guard let start = ends.0, let end = ends.1, start >= 0, start < end, end <= text.length else {
      return nil
    }
    return TextRange(start, end)
  }

  /// The words of the parts as brat copies them: joined by a space, a line break shown as one.
  static func words(_ ranges: [TextRange], _ text: ArticleText) -> String {
    let words = ranges.map { text.slice($0) ?? "" }.joined(separator: " ")
    var scalars = String.UnicodeScalarView()
    for scalar in words.unicodeScalars { scalars.append(scalar == "\n" ? " " : scalar) }
    return String(scalars)
  }
}
