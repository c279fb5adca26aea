package import Versions

/// The audit of a gate as a table: a row a case, a column a policy.
package struct AuditTable {
  private let result: AuditResult

  package init(_ result: AuditResult) { self.result = result }

  package func text() -> String {
    let policies = AuditPolicy.allCases
    var table = TextTable([.left, .right] + policies.map { _ in .right })
    table.add(
      (["fails, % of runs", "loss"] + policies.map(\.rawValue)).map { TextTable.Cell(text: $0) })
    for one in result.cases {
      let shares = policies.map { policy in
        Points.value(Double(one.alarms[policy] ?? 0) / Double(result.runs))
      }
      table.add(
        ([one.name, Points.decimal(one.meanLoss * 100, places: 1)] + shares)
          .map { TextTable.Cell(text: $0) })
    }
    let heading =
      "\(result.runs) runs a row: outputs of \(result.base) and \(result.head) swapped at random in "
      + "\(result.articleCount) articles, then damaged as said.\n"
      + "Alarms in the first row are false; in the others they are right. "
      + "“regression”, “floors” and “guards” are parts of the gate; what stands right of them is not the gate's.\n\n"
    return heading + table.lines().map { $0 + "\n" }.joined()
  }
}
