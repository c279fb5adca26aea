/// How many of some draws were at least as extreme as what was seen; counts of disjoint draws add.
struct ExtremeCounts: Sendable, Equatable {
  /// Of each figure by itself.
  var single: [Int]

  /// Of each figure together with all that come after it in order of evidence.
  var family: [Int]

  init(figureCount: Int) {
    single = [Int](repeating: 0, count: figureCount)
    family = single
  }

  static func += (left: inout ExtremeCounts, right: ExtremeCounts) {
    for place in left.single.indices {
      left.single[place] += right.single[place]
      left.family[place] += right.family[place]
    }
  }
}
