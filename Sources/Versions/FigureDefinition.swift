package import Scoring
import Statistics

/// A figure by its full dotted name, as a formula over the counts of articles.
package struct FigureDefinition: Hashable, Sendable {
  /// Such as `entities.mentions.strict.person.recall`.
  package let name: String
  package let metric: String
  /// `nil` for the whole; `macro` for the mean over slices that gold has.
  package let slice: String?
  package let statistic: Statistic

  package enum Statistic: String, CaseIterable, Hashable, Sendable {
    case precision, recall, f1, accuracy, rate
    case fHalf = "f0.5"
    case fTwo = "f2"

    /// Those that reports show with an interval.
    static let main: [Statistic] = [.precision, .recall, .f1, .accuracy, .rate]

    /// Whether a figure of a metric that is read so can have this statistic.
    func isOffered(by reading: Metric.Reading) -> Bool {
      switch reading {
      case .retrieval, .meanWhereGoldHas: self != .accuracy && self != .rate
      case .accuracy: self == .accuracy
      case .rate: self == .rate
      case .values: false
      }
    }
  }

  /// The main figure of a metric, by which versions are compared; `nil` for tables and pooled values.
  package init?(main metric: Metric, slice: String? = nil) {
    let statistic: Statistic
    switch (metric.reading, metric.measure) {
    case (.retrieval, .perArticle), (.meanWhereGoldHas, .perArticle): statistic = .f1
    case (.accuracy, .perArticle): statistic = .accuracy
    case (.rate, .perArticle): statistic = .rate
    default: return nil
    }
    self.init(metric: metric.name, slice: slice, statistic: statistic)
  }

  package init(metric: String, slice: String?, statistic: Statistic) {
    self.metric = metric
    self.slice = slice
    self.statistic = statistic
    name = ([metric] + (slice.map { [$0] } ?? []) + [statistic.rawValue]).joined(separator: ".")
  }

  /// Reads a full name; `nil` where no metric of the catalogue offers it.
  package init?(name: String, catalogue: [Metric] = MetricCatalogue.all) {
    let candidates = catalogue.filter { name.hasPrefix($0.name + ".") }
    guard let metric = candidates.max(by: { $0.name.utf8.count < $1.name.utf8.count }),
      case .perArticle = metric.measure
    else { return nil }
    let rest = String(name.dropFirst(metric.name.count + 1))
    for statistic in Statistic.allCases where statistic.isOffered(by: metric.reading) {
      if rest == statistic.rawValue {
        self.init(metric: metric.name, slice: nil, statistic: statistic)
        return
      }
      if rest.hasSuffix("." + statistic.rawValue) {
        let slice = String(rest.dropLast(statistic.rawValue.count + 1))
        guard Self.isOffered(slice: slice, by: metric.reading) else { return nil }
        self.init(metric: metric.name, slice: slice, statistic: statistic)
        return
      }
    }
    return nil
  }

  /// Any name may be a slice's but those of averages: a macro average is only taken of retrieval
  /// metrics, and a weighted one is no ratio of sums.
  private static func isOffered(slice: String, by reading: Metric.Reading) -> Bool {
    slice != "weighted" && (slice != "macro" || reading == .retrieval)
  }

  /// Whether a higher value is better.
  package var isBetterWhenHigher: Bool { statistic != .rate }

  func formula(of columns: TallyColumns) -> FigureFormula {
    switch statistic {
    case .precision, .rate: .ratio(columns.precision)
    case .recall, .accuracy: .ratio(columns.recall)
    case .f1: columns.fMeasure()
    case .fHalf: columns.fMeasure(beta: 0.5)
    case .fTwo: columns.fMeasure(beta: 2)
    }
  }
}
