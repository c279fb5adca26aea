/// The candidate that was probably meant by `word`, or `nil` where none is close.
///
/// Close is: the same but for case, an abbreviation of at least three letters, or few typing errors:
/// one up to four letters, two up to eight, else three. Of equally close ones the first is taken.
package func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
  let typed = Array(word.lowercased().unicodeScalars)
  let allowed = typed.count <= 4 ? 1 : typed.count <= 8 ? 2 : 3
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    let letters = Array(candidate.lowercased().unicodeScalars)
    let isAbbreviation = typed.count >= 3 && letters.starts(with: typed)
    let distance = isAbbreviation ? 1 : editDistance(typed, letters, atMost: allowed)
    if distance <= allowed, distance < typed.count, distance < best?.distance ?? Int.max {
      best = (distance, candidate)
    }
  }
  return best?.candidate
}

/// Damerau–Levenshtein distance with adjacent transpositions; `limit + 1` where it is above the limit.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int)
  -> Int
{
  guard abs(left.count - right.count) <= limit else { return limit + 1 }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      var cost = min(
        last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    guard current.contains(where: { $0 <= limit }) else { return limit + 1 }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
