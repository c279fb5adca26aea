import LabelModel

/// What all mention metrics count of one type in one article, or of all types together.
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

  /// One number under the types of gold mentions, and one under those of predicted ones.
  struct Sides<Number: AdditiveArithmetic & Sendable>: Sendable {
    var gold = Number.zero
    var predicted = Number.zero

    @inline(__always)
    static func += (left: inout Sides, right: Sides) {
      left.gold += right.gold
      left.predicted += right.predicted
    }
  }
}

/// Mentions and pairs, one by one.
///
/// Right pairs are nearly all, so that only what differs between them is added one by one;
/// `completeRightPairs` comes last.
extension BulkCounts {
  /// A pair of the same span and type.
  @inline(__always)
  mutating func addRightPair(_ span: PackedSpan) {
    sameTypeExact &+= 1
    dice.gold += 1
    dice.predicted += 1
    sharedUnion &+= Int(span.length)
  }

  /// Adds what follows from the number of right pairs and their code points, which `sharedUnion` held so far.
  mutating func completeRightPairs() {
    let count = Sides(gold: sameTypeExact, predicted: sameTypeExact)
    let length = Sides(gold: sharedUnion, predicted: sharedUnion)
    gold += sameTypeExact
    predicted += sameTypeExact
    pairs += count
    exact += count
    half += count
    threeQuarters += count
    shared += length
    lengths += length
    sharedUnion = 0
  }

  /// The gold mention of a pair that is not right.
  mutating func addGoldSide(of relation: MentionPairing.Relation) {
    gold += 1
    lengths.gold += Int(relation.goldLength)
    pairs.gold += 1
    dice.gold += relation.dice
    shared.gold += Int(relation.overlap)
    if relation.hasSameSpan { exact.gold += 1 }
    if relation.hasIoU(atLeast: 50) { half.gold += 1 }
    if relation.hasIoU(atLeast: 75) { threeQuarters.gold += 1 }
    if relation.hasSameType { sameTypeInexact += 1 }
  }

  /// The predicted mention of a pair that is not right.
  mutating func addPredictedSide(of relation: MentionPairing.Relation) {
    predicted += 1
    lengths.predicted += Int(relation.predictedLength)
    pairs.predicted += 1
    dice.predicted += relation.dice
    shared.predicted += Int(relation.overlap)
    if relation.hasSameSpan { exact.predicted += 1 }
    if relation.hasIoU(atLeast: 50) { half.predicted += 1 }
    if relation.hasIoU(atLeast: 75) { threeQuarters.predicted += 1 }
  }

  mutating func addMissed(_ span: PackedSpan) {
    gold += 1
    lengths.gold += Int(span.length)
  }

  mutating func addSpurious(_ span: PackedSpan) {
    predicted += 1
    lengths.predicted += Int(span.length)
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
