/// What comparing with other scorers' figures found, one row a scorer and set of conventions.
package struct ConformanceTable: Sendable {
  /// A figure that is not the expected one; `actual` is `nil` where it is undefined or missing.
  struct Difference: Sendable {
    var document: String
    var figure: String
    var expected: Double
    var actual: Double?
  }

  package struct Row: Sendable {
    package let peer: String
    package let profile: String
    package var cases = 0
    private(set) var figures = 0
    private(set) var largest = 0.0
    var differences: [Difference] = []

    package init(peer: String, profile: String) {
      self.peer = peer
      self.profile = profile
    }

    /// Counts a figure; an undefined one differs from every expected one.
    package mutating func note(
      _ figure: String, of document: String, expected: Double, actual: Double?, tolerance: Double
    ) {
      figures += 1
      let difference = actual.map { abs($0 - expected) } ?? .infinity
      largest = max(largest, difference)
      if difference > tolerance {
        differences.append(
          Difference(document: document, figure: figure, expected: expected, actual: actual))
      }
    }
  }

  /// In print order.
  package var rows: [Row]

  package init(rows: [Row]) { self.rows = rows }

  package var agrees: Bool { rows.allSatisfy(\.differences.isEmpty) }

  package var text: String {
    var table = TextTable([.left, .left, .right, .right, .right, .left])
    table.add(
      ["scorer", "profile", "cases", "figures", "largest difference", ""].map {
        .init(text: $0)
      }
    )
    for row in rows {
      table.add([
        .init(text: row.peer), .init(text: row.profile), .init(text: "\(row.cases)"),
        .init(text: "\(row.figures)"),
        .init(text: row.largest == 0 ? "0" : "\(Float(row.largest))"),
        .init(text: row.differences.isEmpty ? "equal" : "\(row.differences.count) DIFFER"),
      ])
    }
    let differences = rows.flatMap { row in
      row.differences.map {
        "\($0.document): \($0.figure) is \($0.actual.map { "\($0)" } ?? "undefined"), "
          + "not \($0.expected) as \(row.peer) has it"
      }
    }
    return (table.lines() + differences).map { $0 + "\n" }.joined()
  }
}
