import LabelModel

extension AnchorResolver {
  /// Up to `limit` places whose words are closest to `words`, the closest first; only ever suggestions.
  ///
  /// Sellers' algorithm over lower-cased folded text; a place differs by at most a quarter of the words'
  /// length.
  func nearMatches(to words: String, limit: Int = 3) -> [TextRange] {
    let pattern = FoldedText(String(words.prefix(120))).characters.map(lowercased)
    let folded = foldedText
    guard !pattern.isEmpty, !folded.characters.isEmpty else { return [] }
    // A text of a million characters is no article, and not worth the wait.
    guard folded.count <= 1_000_000 else { return [] }
    let allowed = max(1, pattern.count / 4)
    var found = ends(of: pattern, in: folded, atMost: allowed)
    found.sort { ($0.cost, $0.end) < ($1.cost, $1.end) }
    var matches: [TextRange] = []
    for candidate in found where matches.count < limit {
      guard let range = range(candidate.start, candidate.end, in: folded) else { continue }
      if !matches.contains(where: { $0.overlaps(range) }) { matches.append(range) }
    }
    return matches
  }

  private struct Candidate {
    var cost: Int
    /// Folded characters, half open.
    var start: Int
    var end: Int
  }

  /// Words that are nearly everywhere need no more, and would fill memory.
  private static let mostCandidates = 10_000

  /// Every folded character at which an approximate match ends.
  private func ends(of pattern: [Character], in folded: FoldedText, atMost allowed: Int)
    -> [Candidate]
  {
    var costs = Array(0...pattern.count)
    var starts = [Int](repeating: 0, count: pattern.count + 1)
    var found: [Candidate] = []
    for (position, original) in folded.characters.enumerated() {
      let character = lowercased(original)
      var diagonal = (cost: costs[0], start: starts[0])
      starts[0] = position + 1
      for row in 1...pattern.count {
        var best = (
          cost: diagonal.cost + (pattern[row - 1] == character ? 0 : 1), start: diagonal.start
        )
        if costs[row] + 1 < best.cost { best = (costs[row] + 1, starts[row]) }
        if costs[row - 1] + 1 < best.cost { best = (costs[row - 1] + 1, starts[row - 1]) }
        diagonal = (costs[row], starts[row])
        (costs[row], starts[row]) = best
      }
      if costs[pattern.count] <= allowed {
        found.append(
          Candidate(cost: costs[pattern.count], start: starts[pattern.count], end: position + 1))
        if found.count == Self.mostCandidates { break }
      }
    }
    return found
  }

  /// The code points of some folded characters, widened to whole words.
  private func range(_ start: Int, _ end: Int, in folded: FoldedText) -> TextRange? {
    guard var range = folded.range(start, end) else { return nil }
    while range.start > 0, !index.isWordBoundary(range.start) { range.start -= 1 }
    while range.end < index.scalars.count, !index.isWordBoundary(range.end) { range.end += 1 }
    while range.start < range.end, index.scalars[range.start].properties.isWhitespace {
      range.start += 1
    }
    while range.start < range.end, index.scalars[range.end - 1].properties.isWhitespace {
      range.end -= 1
    }
    return range.start < range.end ? range : nil
  }

  private func lowercased(_ character: Character) -> Character {
    character.lowercased().first ?? character
  }
}
