import LabelModel
package import Scoring
import Statistics
import Storage

/// Sums over the articles of a part: all that is needed where no interval is.
package struct PartialSums: Sendable {
  var articles = 0
  /// Articles without a prediction.
  var missing = NamedCount()
  /// The sum of the articles' digests, which tells gold apart whatever its order.
  var goldDigest = [UInt8](repeating: 0, count: 32)
  var metrics: [String: MetricSums] = [:]
  var tables: [String: [Cell: Int]] = [:]

  package init() {}

  struct Cell: Hashable, Comparable {
    var row: String
    var column: String

    static func < (left: Cell, right: Cell) -> Bool {
      (left.row, left.column) < (right.row, right.column)
    }
  }

  struct SliceName: Hashable, Comparable {
    var family: SliceFamily
    var name: String

    static func < (left: SliceName, right: SliceName) -> Bool {
      (left.family, left.name) < (right.family, right.name)
    }
  }

  struct MetricSums {
    var whole = CountSums()
    var slices: [SliceName: CountSums] = [:]
  }

  /// Adds one article.
  package mutating func add(_ row: Scorecard.Row, goldDigest digest: String) {
    articles += 1
    if row.isMissing { missing.add(row.article) }
    var hash = SHA256()
    hash.update(Array("\(row.article) \(digest)".utf8))
    add(hash.digest())
    for entry in row.counts {
      metrics[entry.metric, default: MetricSums()].whole += entry.counts.whole
      for slice in entry.counts.slices {
        let name = SliceName(family: slice.family, name: slice.name)
        metrics[entry.metric, default: MetricSums()].slices[name, default: CountSums()] +=
          slice.counts
      }
    }
    for table in row.tables {
      for cell in table.cells {
        tables[table.metric, default: [:]][Cell(row: cell.row, column: cell.column), default: 0] +=
          cell.count
      }
    }
  }

  static func += (left: inout PartialSums, right: PartialSums) {
    left.articles += right.articles
    left.missing += right.missing
    left.add(right.goldDigest)
    for (name, sums) in right.metrics {
      left.metrics[name, default: MetricSums()].whole += sums.whole
      for (slice, counts) in sums.slices {
        left.metrics[name, default: MetricSums()].slices[slice, default: CountSums()] += counts
      }
    }
    for (name, cells) in right.tables {
      left.tables[name, default: [:]].merge(cells) { $0 + $1 }
    }
  }

  /// Modulo 2²⁵⁶.
  private mutating func add(_ digest: [UInt8]) {
    var carry = 0
    for index in goldDigest.indices.reversed() {
      let sum = Int(goldDigest[index]) + Int(digest[index]) + carry
      goldDigest[index] = UInt8(sum & 0xFF)
      carry = sum >> 8
    }
  }

  var goldDigestHex: String {
    goldDigest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Everything as one row, whose figures are those of all articles together.
  var row: Scorecard.Row {
    var row = Scorecard.Row(article: "all articles")
    for metric in MetricCatalogue.all {
      if let sums = metrics[metric.name] {
        let slices = sums.slices.sorted { $0.key < $1.key }.map {
          ArticleCounts.Slice(name: $0.key.name, family: $0.key.family, counts: $0.value.counts)
        }
        row.counts.append(
          .init(
            metric: metric.name,
            counts: ArticleCounts(whole: sums.whole.counts, slices: slices)))
      }
      if let cells = tables[metric.name] {
        let sorted = cells.sorted { $0.key < $1.key }
          .map { TableCell(row: $0.key.row, column: $0.key.column, count: $0.value) }
        row.tables.append(.init(metric: metric.name, cells: sorted))
      }
    }
    return row
  }
}

/// Counts that are added without rounding, since some are fractions.
struct CountSums {
  /// Four a component: hits and labels of gold, hits and labels of the prediction.
  var tallies: [[ExactSum]] = []
  var outcomes: OutcomeCounts?

  static func += (left: inout CountSums, right: Counts) {
    for (index, tally) in right.tallies.enumerated() {
      let values = [tally.goldHits, tally.gold, tally.predictedHits, tally.predicted]
      if index == left.tallies.count { left.tallies.append(Array(repeating: ExactSum(), count: 4)) }
      for (place, value) in values.enumerated() where value != 0 {
        left.tallies[index][place].add(value)
      }
    }
    if let more = right.outcomes { left.outcomes = (left.outcomes ?? OutcomeCounts()) + more }
  }

  static func += (left: inout CountSums, right: CountSums) {
    for (index, sums) in right.tallies.enumerated() {
      if index == left.tallies.count { left.tallies.append(Array(repeating: ExactSum(), count: 4)) }
      for place in sums.indices { left.tallies[index][place] += sums[place] }
    }
    if let more = right.outcomes { left.outcomes = (left.outcomes ?? OutcomeCounts()) + more }
  }

  var counts: Counts {
    Counts(
      tallies: tallies.map { sums in
        Tally(
          goldHits: sums[0].value, gold: sums[1].value, predictedHits: sums[2].value,
          predicted: sums[3].value)
      }, outcomes: outcomes)
  }
}

/// How many there are, and the names of the first.
struct NamedCount: Hashable, Sendable {
  private(set) var count = 0
  /// The first in order, at most `longest`.
  private(set) var names: [String] = []

  static let longest = 20

  init() {}

  init(count: Int, names: [String]) {
    self.count = count
    self.names = Array(names.sorted().prefix(Self.longest))
  }

  mutating func add(_ name: String) { self += NamedCount(count: 1, names: [name]) }

  static func += (left: inout NamedCount, right: NamedCount) {
    left = NamedCount(count: left.count + right.count, names: left.names + right.names)
  }
}
