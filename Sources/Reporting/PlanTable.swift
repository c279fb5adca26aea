package import Versions

/// How many more articles a gate needs, as a table: a row a figure.
package struct PlanTable {
  private let needs: [GatePlan.Need]
  private let drop: Double
  private let articleCount: Int
  private let versions: (base: String, head: String)

  package init(
    _ needs: [GatePlan.Need], drop: Double, articleCount: Int,
    versions: (base: String, head: String)
  ) {
    self.needs = needs
    self.drop = drop
    self.articleCount = articleCount
    self.versions = versions
  }

  package func text() -> String {
    let points = Points.decimal(drop * 100, places: 1)
    let heading =
      "To find a loss of \(points) points in four of five cases, where versions differ as \(versions.base) "
      + "and \(versions.head) do on \(articleCount) articles:\n\n"
    var table = TextTable([.left, .right, .right, .left])
    table.add(
      ["figure", "visible now", "more like these", "or more that are dense"]
        .map { TextTable.Cell(text: $0) })
    for need in needs {
      table.add(
        [
          need.figure, Points.value(need.detectable), need.alike.map(String.init) ?? "–",
          need.dense.map { "\($0) with \(need.denseLabels) or more of its labels" } ?? "–",
        ].map { TextTable.Cell(text: $0) })
    }
    return heading + table.lines().map { $0 + "\n" }.joined()
  }
}
