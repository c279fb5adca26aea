package import LabelModel

/// A metric: what it is called, what it means, where it comes from, and how it counts an article.
///
/// Metrics are plain data in `MetricCatalogue.all`. Help, the reference page, settings, report rows and
/// JSON keys all come from there.
package struct Metric: Sendable {
  /// Dotted, without the statistic: `entities.mentions.strict`.
  package let name: String
  package let layer: Layer
  /// One sentence that defines it.
  package let summary: String
  package let formula: String
  /// The paper or tool that defines it.
  package let citation: String
  /// What it does where definitions differ or break down.
  package let conventions: [String]
  package let reading: Reading
  package let example: WorkedExample
  package let measure: Measure

  /// How the sums become figures.
  package enum Reading: Hashable, Sendable {
    /// `precision`, `recall`, `f1`, `gold`, `predicted`; `correct` and the others where outcomes exist.
    /// With several components each figure is the mean over those that are defined.
    case retrieval
    /// The same, but over the components that gold has something of, where a precision without
    /// predictions is 0; over all that are defined where gold has nothing of any.
    case meanWhereGoldHas
    /// `accuracy` of `gold` decisions.
    case accuracy
    /// `rate`: predictedHits / predicted, where lower may be better.
    case rate
    /// Named values that are no ratio of sums; without intervals.
    case values
  }

  package enum Measure: Sendable {
    /// Counts of one article; `nil` where the layer or slot is not annotated in its gold.
    case perArticle(@Sendable (AlignedArticle) -> ArticleCounts?)
    /// Named integers of one article, such as the cells of a confusion matrix.
    case table(@Sendable (AlignedArticle) -> [TableCell]?)
    /// Figures of all articles together that no sum of counts gives, such as average precision.
    case pooled(@Sendable ([AlignedArticle]) -> [PooledFigure])
  }

  package init(
    name: String, layer: Layer, summary: String, formula: String, citation: String,
    conventions: [String] = [], reading: Reading, example: WorkedExample, measure: Measure
  ) {
    self.name = name
    self.layer = layer
    self.summary = summary
    self.formula = formula
    self.citation = citation
    self.conventions = conventions
    self.reading = reading
    self.example = example
    self.measure = measure
  }
}

/// A cell of a table metric, such as how often gold `person` was predicted `organization`.
package struct TableCell: Hashable, Sendable {
  /// `∅` where there is no gold label.
  package var row: String
  /// `∅` where there is no predicted label.
  package var column: String
  package var count: Int

  package init(row: String, column: String, count: Int) {
    self.row = row
    self.column = column
    self.count = count
  }
}

package struct PooledFigure: Hashable, Sendable {
  /// The statistic, after the metric's name: `value`, `person.value`, `curve.07.precision`.
  package var statistic: String
  package var value: Double?

  package init(statistic: String, value: Double?) {
    self.statistic = statistic
    self.value = value
  }
}

/// A small case with the figures that the metric gives for it; a test computes them.
package struct WorkedExample: Sendable {
  /// What the case shows, in a sentence.
  package var story: String
  package var gold: Labels
  package var predicted: Labels
  /// Text of the example where the metric needs words.
  package var text: String?
  /// Statistic name to value, such as `("f1", 0.5)`, in print order.
  package var expected: [(statistic: String, value: Double?)]

  package init(
    story: String, gold: Labels, predicted: Labels, text: String? = nil,
    expected: [(statistic: String, value: Double?)]
  ) {
    self.story = story
    self.gold = gold
    self.predicted = predicted
    self.text = text
    self.expected = expected
  }
}
