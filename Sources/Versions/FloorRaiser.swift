package import Scoring
package import Settings
import Statistics

/// Proposes floors that a version's figures allow, so that what was gained cannot be lost unnoticed.
///
/// A floor on the figure itself rises to the lower end of its 95 % interval, two standard errors below
/// it; one on the lower end to a standard error below that. Both are cut to whole points.
package struct FloorRaiser {
  private let settings: GateSettings
  private let card: Scorecard

  package init(_ settings: GateSettings, card: Scorecard) {
    self.settings = settings
    self.card = card
  }

  package struct Proposal: Hashable, Sendable {
    package var floor: GateSettings.Floor
    /// From 0 to 1; the same as before where it would not be higher.
    package var value: Double
    package var estimate: FigureEstimate
  }

  /// A proposal for each floor, in the order of the settings; none for one that cannot be measured.
  package func proposals() -> [Proposal] {
    settings.floors.compactMap { floor in
      guard let definition = FigureDefinition(name: floor.figure.name) else { return nil }
      let articles = card.rows.map(\.article)
      let set = FigureSet([definition], cards: [card])
      let table = set.table(card, articles: articles)
        .grouped(by: Comparer.clusters(of: articles, in: card))
      guard let interval = LinearizedInterval.figure(set.formulas[0], in: table) else { return nil }
      let limit =
        switch floor.on {
        case .point: interval.low
        case .lower: interval.low - interval.standardError
        }
      let points = (limit * 100).rounded(.down) / 100
      return Proposal(
        floor: floor, value: max(floor.value, points),
        estimate: FigureEstimate(
          name: definition.name, value: interval.value,
          interval: .init(low: interval.low, high: interval.high),
          support: set.support(of: 0, in: table)))
    }
  }

  /// The section `floors` of the settings with the proposals in it.
  package func yaml() -> String {
    "floors:\n"
      + proposals().map { proposal in
        let value = Points.decimal(proposal.value, places: 2)
        let options = [
          proposal.floor.on == .lower ? "on: lower" : nil,
          proposal.floor.passesUndefined ? "undefined: pass" : nil,
        ].compactMap(\.self)
        let entry =
          options.isEmpty
          ? value : "{ value: \(value), \(options.joined(separator: ", ")) }"
        let was =
          proposal.value > proposal.floor.value
          ? "was \(Points.decimal(proposal.floor.value, places: 2))" : "as it is"
        let estimate = proposal.estimate
        let found =
          "\(Points.value(estimate.value ?? 0)), 95 % \(Points.value(estimate.interval?.low ?? 0)) – \(Points.value(estimate.interval?.high ?? 1))"
        return "  \(estimate.name): \(entry)  # \(was); found \(found)\n"
      }.joined()
  }
}
