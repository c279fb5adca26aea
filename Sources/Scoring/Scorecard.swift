package import LabelModel

/// Everything that was counted in an evaluation: per article and metric, never only a ratio.
package struct Scorecard: Sendable {
  /// Sorted by article id.
  package var rows: [Row]
  /// Figures of pooled metrics, by full name, in catalogue order.
  package var pooled: [Figure]

  package struct Row: Sendable {
    package var article: String
    package var metadata: ArticleMetadata
    /// Whether the pipeline gave no answer.
    package var isMissing: Bool
    /// Code points of the article's text; `nil` where the text was not at hand.
    package var length: Int?
    /// In catalogue order; a metric that is not measurable in this article has no entry.
    package var counts: [MetricCounts]
    package var tables: [MetricTable]

    package init(
      article: String, metadata: ArticleMetadata = ArticleMetadata(), isMissing: Bool = false,
      length: Int? = nil, counts: [MetricCounts] = [], tables: [MetricTable] = []
    ) {
      self.article = article
      self.metadata = metadata
      self.isMissing = isMissing
      self.length = length
      self.counts = counts
      self.tables = tables
    }
  }

  package struct MetricCounts: Hashable, Sendable {
    package var metric: String
    package var counts: ArticleCounts

    package init(metric: String, counts: ArticleCounts) {
      self.metric = metric
      self.counts = counts
    }
  }

  package struct MetricTable: Hashable, Sendable {
    package var metric: String
    /// Sorted by row, then column.
    package var cells: [TableCell]

    package init(metric: String, cells: [TableCell]) {
      self.metric = metric
      self.cells = cells
    }
  }

  /// Whose conventions turn the counts into figures.
  package var profile: Profile

  package init(rows: [Row], pooled: [Figure] = [], profile: Profile = .strict) {
    self.rows = rows
    self.pooled = pooled
    self.profile = profile
  }
}

/// One number with its full dotted name, such as `entities.mentions.strict.person.recall`.
package struct Figure: Hashable, Sendable {
  package var name: String
  /// `nil` where it is undefined (0/0).
  package var value: Double?

  package init(name: String, value: Double?) {
    self.name = name
    self.value = value
  }
}
