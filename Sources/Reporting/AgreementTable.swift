import Scoring
package import Versions

/// Annotators' agreement as tables: the metrics of a pipeline, coefficients beyond chance, and articles.
package struct AgreementTable {
  private let agreement: HumanAgreement
  private let figures: [FigureDefinition]

  /// - Parameter figures: full names of those to show.
  package init(_ agreement: HumanAgreement, figures: [String]) {
    self.agreement = agreement
    self.figures = figures.compactMap { FigureDefinition(name: $0) }
  }

  package func text() -> String {
    let who = agreement.annotators.joined(separator: ", ")
    let heading =
      "\(agreement.articleCount) articles, \(agreement.scorecard.rows.count) pairs of passes by \(who); "
      + "the second pass of a pair is scored against the first.\n"
    return [[heading], metrics(), [""], coefficients(), [""], articles()].flatMap { $0 }
      .map { $0 + "\n" }.joined()
  }

  private func metrics() -> [String] {
    var table = TextTable([.left, .right, .left, .right])
    table.add(cells(["", "agreement", "95 % interval", "labels"]))
    for estimate in agreement.estimates(of: figures) {
      let interval = estimate.interval.map {
        "\(Points.value($0.low)) – \(Points.value($0.high))"
      }
      table.add(
        cells([
          estimate.name, estimate.value.map(Points.value) ?? "–", interval ?? "–",
          Points.decimal(estimate.support, places: 0),
        ]))
    }
    return table.lines()
  }

  private func coefficients() -> [String] {
    var table = TextTable([.left, .left, .right, .left])
    table.add(cells(["beyond chance", "coefficient", "value", "of"]))
    for one in agreement.coefficients() {
      table.add(
        cells([
          one.property, one.name, one.value.map { Points.decimal($0, places: 3) } ?? "–", one.units,
        ]))
    }
    return table.lines()
  }

  private func articles() -> [String] {
    var table = TextTable([.left, .right, .right, .right, .left])
    table.add(cells(["article by article", "mean", "lowest", "highest", "lowest in"]))
    for one in agreement.distributions() {
      table.add(
        cells([
          one.figure, Points.value(one.mean), Points.value(one.lowest), Points.value(one.highest),
          one.lowestArticle,
        ]))
    }
    return table.lines()
  }

  private func cells(_ texts: [String]) -> [TextTable.Cell] {
    texts.map { TextTable.Cell(text: $0) }
  }
}
