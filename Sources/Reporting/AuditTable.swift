package import Versions

/// The audit of a gate as a table: a row a case, a column a policy.
package struct AuditTable {
  private let result: AuditResult

  package init(_ result: AuditResult) { self.result = result }

  package func text() -> String {
    let policies = AuditPolicy.allCases
    var table = TextTable([.left, .right, .left] + policies.map { _ in .right })
    table.add(
      (["fails, % of runs", "loss", "of"] + policies.map(\.rawValue)).map {
        TextTable.Cell(text: $0)
      })
    for one in result.cases {
      let shares = policies.map { policy in
        Points.value(Double(one.alarms[policy] ?? 0) / Double(result.runs))
      }
      table.add(
        ([one.name, Points.decimal(one.meanLoss * 100, places: 1), layer(of: one)] + shares)
          .map { TextTable.Cell(text: $0) })
    }
    let heading =
      "\(result.runs) runs a row: outputs of \(result.base) and \(result.head) swapped at random in "
      + "\(result.articleCount) articles, then damaged as said. "
      + "Alarms in the first row are false; in the others they are right. "
      + "“loss” is the mean loss in points of the gated figure that lost most. "
      + "“regression”, “floors” and “guards” are parts of the gate; what stands right of them is not the gate's."
    let excluded = result.excludedGuards.map {
      " The guard on \($0) tells the two versions apart as they are, and is left out."
    }.joined()
    return WrappedText.lines(heading + excluded, width: 100).map { $0 + "\n" }.joined() + "\n"
      + table.lines().map { $0 + "\n" }.joined()
  }

  /// Enough of a figure's name to tell those of a gate apart.
  private func layer(of one: AuditResult.Case) -> String {
    one.name == result.cases.first?.name ? "" : String(one.figure.prefix { $0 != "." })
  }
}
