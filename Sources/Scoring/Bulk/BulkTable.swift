/// The counts of all articles of a corpus, in the order of their ids, for figures and intervals.
package struct BulkTable: Sendable {
  /// Of all types together, one an article.
  let whole: [BulkCounts]
  /// By number of the type: the counts of the articles that have it, in the same order.
  let byType: [[BulkCounts]]
  /// Names of the types by their numbers.
  let names: [String]
  /// Places in gold of the articles without prediction.
  package let missing: [Int]
  /// Articles without a mention in gold, each with whether it has none in the prediction either.
  let keptEmpty: [Bool]
  private let errors: [Int]
  private let cells: [Int]
  private let scores: BulkScores

  package var articleCount: Int { whole.count }
  package var hasPredictions: Bool { whole.contains { $0.predicted > 0 } }

  /// Joins parts of a corpus, whose articles are told apart by their places in gold.
  ///
  /// - Parameter order: places in gold, sorted by the articles' ids.
  package init(_ parts: [BulkRows], order: [Int], names: [String]) {
    var places = [(part: Int, row: Int)](repeating: (0, 0), count: order.count)
    for (part, rows) in parts.enumerated() {
      for (row, article) in rows.articles.enumerated() { places[article] = (part, row) }
    }
    var whole: [BulkCounts] = []
    whole.reserveCapacity(order.count)
    var byType = [[BulkCounts]](repeating: [], count: names.count)
    var keptEmpty: [Bool] = []
    var missing: [Int] = []
    for article in order {
      let (part, row) = places[article]
      let counts = parts[part].whole[row]
      whole.append(counts)
      if parts[part].isMissing[row] { missing.append(article) }
      for index in parts[part].typeRange(row) {
        byType[Int(parts[part].types[index])].append(parts[part].byType[index])
      }
      if counts.gold == 0 {
        keptEmpty.append(counts.predicted == 0 && !parts[part].isMissing[row])
      }
    }
    self.whole = whole
    self.byType = byType
    self.names = names
    self.missing = missing
    self.keptEmpty = keptEmpty
    var errors = [Int](repeating: 0, count: MentionError.allCases.count)
    var cells = [Int](repeating: 0, count: (names.count + 1) * (names.count + 1))
    var scores = BulkScores()
    for rows in parts {
      for index in errors.indices { errors[index] += rows.errors[index] }
      Self.add(rows, to: &cells, names.count)
      scores += rows.scores
    }
    self.errors = errors
    self.cells = cells
    self.scores = scores
  }

  /// A part may have been counted before the last types were met.
  private static func add(_ rows: BulkRows, to cells: inout [Int], _ typeCount: Int) {
    func place(_ type: Int) -> Int { type == rows.typeCount ? typeCount : type }
    for (index, count) in rows.cells.enumerated() where count > 0 {
      let (row, column) = (index / (rows.typeCount + 1), index % (rows.typeCount + 1))
      cells[place(row) * (typeCount + 1) + place(column)] += count
    }
  }

  /// The cells of the confusion matrix, sorted.
  var confusion: [TableCell] {
    let shown = names + ["∅"]
    return cells.indices.filter { cells[$0] > 0 }.map {
      TableCell(row: shown[$0 / shown.count], column: shown[$0 % shown.count], count: cells[$0])
    }.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  var errorCells: [TableCell] {
    MentionError.allCases.filter { errors[$0.position] > 0 }.map {
      TableCell(row: $0.rawValue, column: "count", count: errors[$0.position])
    }.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  /// Predictions by their scores; `nil` where none has one.
  var scoredPredictions: ScoredPredictions? {
    scores.predictions(gold: whole.reduce(0) { $0 + Int($1.gold) })
  }
}
