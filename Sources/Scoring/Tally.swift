/// The additive counts behind every precision, recall and F-measure.
///
/// Hits are counted on both sides, because some measures (MUC, B³, LEA) credit gold and predicted
/// labels differently; where they do not, the two are equal. Counts are integers or halves wherever the
/// measure's credit is, and such sums are exact in `Double`.
package struct Tally: Hashable, Sendable {
  /// Credit earned by gold labels: the numerator of recall.
  package var goldHits: Double
  /// Gold labels: the denominator of recall, and the support.
  package var gold: Double
  /// Credit earned by predicted labels: the numerator of precision.
  package var predictedHits: Double
  /// Predicted labels: the denominator of precision.
  package var predicted: Double

  package init(
    goldHits: Double = 0, gold: Double = 0, predictedHits: Double = 0, predicted: Double = 0
  ) {
    self.goldHits = goldHits
    self.gold = gold
    self.predictedHits = predictedHits
    self.predicted = predicted
  }

  /// A tally whose hits count alike on both sides.
  package init(hits: Double, gold: Double, predicted: Double) {
    self.init(goldHits: hits, gold: gold, predictedHits: hits, predicted: predicted)
  }

  package static func + (left: Tally, right: Tally) -> Tally {
    Tally(
      goldHits: left.goldHits + right.goldHits, gold: left.gold + right.gold,
      predictedHits: left.predictedHits + right.predictedHits,
      predicted: left.predicted + right.predicted)
  }

  package static func += (left: inout Tally, right: Tally) { left = left + right }

  /// Whether neither side has a label.
  package var isEmpty: Bool { gold == 0 && predicted == 0 }

  /// `nil` where nothing was predicted.
  package var precision: Double? { predicted > 0 ? predictedHits / predicted : nil }

  /// `nil` where gold has nothing.
  package var recall: Double? { gold > 0 ? goldHits / gold : nil }

  package var f1: Double? { fMeasure(beta: 1) }

  /// F_β; `nil` only where both sides are empty, so it needs neither precision nor recall to be defined.
  ///
  /// (1+β²)·c / (β²·gold + predicted) where hits count alike, the weighted harmonic mean of precision
  /// and recall where they do not (van Rijsbergen 1979).
  package func fMeasure(beta: Double) -> Double? {
    guard gold + predicted > 0 else { return nil }
    let weight = beta * beta
    if goldHits == predictedHits {
      return (1 + weight) * goldHits / (weight * gold + predicted)
    }
    guard let precision, let recall else { return 0 }
    return (1 + weight) * precision * recall / (weight * precision + recall)
  }
}
