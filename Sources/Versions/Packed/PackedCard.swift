import LabelModel
import Scoring
import Statistics

/// A scorecard whose rows stay packed: its columns are unpacked one slice of one metric at a time.
struct PackedCard: Sendable {
  let articles: PackedArticles
  /// In the order of ids, which is that of all sums.
  let places: [PackedArticles.Place]
  /// By block and row the place in that order.
  private let ranks: [[Int32]]

  /// `nil` where an article counts something twice, which only unpacked rows can say.
  init?(_ articles: PackedArticles) {
    let packed = articles.packed
    guard packed.blocks.allSatisfy(\.isRegular) else { return nil }
    self.articles = packed
    places = packed.sortedPlaces()
    var ranks = packed.blocks.map { [Int32](repeating: 0, count: $0.count) }
    for (rank, place) in places.enumerated() {
      ranks[Int(place.block)][Int(place.row)] = Int32(rank)
    }
    self.ranks = ranks
  }

  var count: Int { places.count }

  /// What the article at a place of the order is, without counts.
  func article(_ rank: Int) -> Scorecard.Row {
    let place = places[rank]
    return articles.blocks[Int(place.block)].article(Int(place.row))
  }

  func goldDigest(_ rank: Int) -> String {
    let place = places[rank]
    return articles.blocks[Int(place.block)].goldDigests[Int(place.row)]
  }

  /// Where a metric was measured, and what it is cut by.
  struct MeasuredMetric {
    var name: String
    /// How many articles have the metric.
    var count = 0
    /// By rank the place among those; negative where there is none.
    var places: [Int32]
    /// How many components the whole has.
    var components = 1
    var slices: [String: SliceFamily] = [:]
  }

  /// `nil` where two articles have slices of one name that are not of one family.
  func measured(_ metric: String) -> MeasuredMetric? {
    var measured = MeasuredMetric(
      name: metric, places: [Int32](repeating: -1, count: count))
    var isRegular = true
    walk(metric) { number, block, group, presence, _ in
      switch group.kind {
      case .whole:
        measured.components = max(measured.components, group.tallies)
        for row in block.rows(at: presence) { measured.places[Int(ranks[number][row])] = 0 }
      case .typeSlice, .kindSlice:
        let family: SliceFamily = group.kind == .typeSlice ? .type : .kind
        let known = measured.slices.updateValue(family, forKey: group.name)
        if let known, known != family { isRegular = false }
      default: break
      }
    }
    for rank in measured.places.indices where measured.places[rank] == 0 {
      measured.places[rank] = Int32(measured.count)
      measured.count += 1
    }
    return isRegular ? measured : nil
  }

  /// The counts of a metric or of one of its slices, in the order of the articles that have the metric.
  struct Columns {
    /// Four a component.
    var values: [[Double]]
    var outcomes: OutcomeCounts?

    var totals: Counts {
      let sums = values.map { $0.reduce(0, +) }
      let tallies = stride(from: 0, to: sums.count, by: 4).map {
        Tally(
          goldHits: sums[$0], gold: sums[$0 + 1], predictedHits: sums[$0 + 2],
          predicted: sums[$0 + 3])
      }
      return Counts(tallies: tallies, outcomes: outcomes)
    }
  }

  func columns(of metric: MeasuredMetric, slice: String?) -> Columns {
    var columns = Columns(values: Self.zeros(4, metric.count))
    walk(metric.name) { number, block, group, presence, fields in
      switch group.kind {
      case .whole: if slice != nil { return }
      case .typeSlice, .kindSlice: if slice != group.name { return }
      default: return
      }
      let missing = 4 * group.tallies - columns.values.count
      if missing > 0 { columns.values += Self.zeros(missing, metric.count) }
      for (value, row) in block.rows(at: presence).enumerated() {
        let place = Int(metric.places[Int(ranks[number][row])])
        for component in 0..<group.tallies {
          let tally = block.tally(fields.dropFirst(4 * component), value)
          columns.set(tally, component, at: place)
        }
        guard group.outcomes != .none else { continue }
        let outcomes = block.outcomes(fields.suffix(5), value)
        columns.outcomes = (columns.outcomes ?? OutcomeCounts()) + outcomes
        if group.outcomes == .alone { columns.set(outcomes.tally, 0, at: place) }
      }
    }
    return columns
  }

  private static func zeros(_ columns: Int, _ rows: Int) -> [[Double]] {
    [[Double]](repeating: [Double](repeating: 0, count: rows), count: columns)
  }

  /// The sums of a table's cells, sorted by row and column; `nil` where no article has one.
  func cells(of metric: String) -> [TableCell]? {
    struct Name: Hashable {
      var row: String
      var column: String
    }
    var sums: [Name: Int] = [:]
    walk(metric, .table) { _, block, group, presence, fields in
      guard group.kind == .cell else { return }
      let name = Name(row: group.name, column: group.column)
      for value in block.rows(at: presence).indices {
        sums[name, default: 0] += block.integer(fields[fields.startIndex], value)
      }
    }
    if sums.isEmpty { return nil }
    return sums.map { TableCell(row: $0.row, column: $0.column, count: $1) }
      .sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  private func walk(
    _ metric: String, _ kind: PackedSection.Kind = .counts,
    _ body: (Int, PackedBlock, PackedGroup, Int, ArraySlice<Int>) -> Void
  ) {
    for (number, block) in articles.blocks.enumerated() {
      for (index, section) in block.sections.enumerated()
      where section.kind == kind && section.name == metric {
        block.walk(index) { body(number, block, $0, $1, $2) }
      }
    }
  }
}

extension PackedCard.Columns {
  fileprivate mutating func set(_ tally: Tally, _ component: Int, at place: Int) {
    values[4 * component][place] = tally.goldHits
    values[4 * component + 1][place] = tally.gold
    values[4 * component + 2][place] = tally.predictedHits
    values[4 * component + 3][place] = tally.predicted
  }
}
