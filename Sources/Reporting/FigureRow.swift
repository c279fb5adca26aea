package import Versions

/// A metric's figures as one row of a table, so that every format shows the same ones.
package struct FigureRow: Sendable {
  /// The metric, or the figure's full name where it is no F-measure.
  package var name: String
  /// `nil` where the main figure is no F-measure.
  package var precision: FigureEstimate?
  package var recall: FigureEstimate?
  package var main: FigureEstimate
  package var change: FigureChange?
}

/// The rows of one metric, one a type or kind of label.
package struct FigureBreakdown: Sendable {
  package var metric: String
  /// What the rows differ in: `type` or `kind`.
  package var dimension: String
  /// The most frequent in gold first.
  package var rows: [FigureRow]
}
