/// What all mention metrics count of one type in one article, or of all types together.
///
/// "By gold" means under the type of the gold mention of a pair, "by predicted" under the other's.
package struct BulkCounts: Sendable {
  var gold: Int32 = 0
  var predicted: Int32 = 0
  /// Pairs of one type on both sides, of the same span and of different spans.
  var sameTypeExact: Int32 = 0
  var sameTypeInexact: Int32 = 0
  var pairs = Sides<Int32>()
  /// Pairs of the same span.
  var exact = Sides<Int32>()
  /// Pairs that share at least half, or three quarters, of their union.
  var half = Sides<Int32>()
  var threeQuarters = Sides<Int32>()
  /// Mentions that those of the type on the other side cover at least half.
  var covered = Sides<Int32>()
  /// Sums of 2·shared/(gold + predicted) over pairs, added in the order of the gold mentions.
  var dice = Sides<Double>()
  /// Code points that pairs share.
  var shared = Sides<Int>()
  /// Code points of all mentions.
  var lengths = Sides<Int>()
  /// Code points of the unions of all mentions.
  var union = Sides<Int>()
  /// Code points that both unions have.
  var sharedUnion = 0

  /// One number for each side.
  struct Sides<Number: AdditiveArithmetic & Sendable>: Sendable {
    /// By gold.
    var gold = Number.zero
    var predicted = Number.zero

    static func += (left: inout Sides, right: Sides) {
      left.gold += right.gold
      left.predicted += right.predicted
    }
  }

  /// Adds everything but `dice`, whose order of adding matters.
  mutating func addWhole(_ other: BulkCounts) {
    gold += other.gold
    predicted += other.predicted
    sameTypeExact += other.sameTypeExact
    sameTypeInexact += other.sameTypeInexact
    pairs += other.pairs
    exact += other.exact
    half += other.half
    threeQuarters += other.threeQuarters
    covered += other.covered
    shared += other.shared
    lengths += other.lengths
    union += other.union
    sharedUnion += other.sharedUnion
  }
}
