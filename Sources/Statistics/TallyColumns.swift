/// The four columns of a metric in a `CountTable`, and the usual figures of them.
///
/// Recall divides the gold labels found by all gold labels, precision the predictions that are right
/// by all predictions. Most metrics count the same hits on both sides; clusters do not.
package struct TallyColumns: Sendable, Equatable {
  package var goldHits: Int
  package var gold: Int
  package var predictedHits: Int
  package var predicted: Int

  /// Four columns that follow one another: gold hits, gold, predicted hits, predicted.
  package init(startingAt first: Int) {
    (goldHits, gold, predictedHits, predicted) = (first, first + 1, first + 2, first + 3)
  }

  package var recall: RatioOfSums { RatioOfSums(ColumnSum(goldHits), over: ColumnSum(gold)) }

  package var precision: RatioOfSums {
    RatioOfSums(ColumnSum(predictedHits), over: ColumnSum(predicted))
  }

  /// F_β; tests and contributions use its ratio form wherever both sides count the same hits.
  package func fMeasure(beta: Double = 1) -> FigureFormula {
    .harmonic(precision: precision, recall: recall, beta: beta)
  }
}
