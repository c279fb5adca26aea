package import Diagnostics
package import Scoring
package import Settings

/// Checks that the figures and metrics which the gate's settings name are there.
package struct GateNames {
  private let settings: GateSettings
  private let catalogue: [Metric]

  package init(_ settings: GateSettings, catalogue: [Metric] = MetricCatalogue.all) {
    self.settings = settings
    self.catalogue = catalogue
  }

  package func problems() -> [Diagnostic] {
    let figures = settings.primary + settings.floors.map(\.figure)
    let metrics = settings.guards.compactMap(\.metric)
    return figures.filter { !isFigure($0.name) }.map(unknownFigure)
      + metrics.filter { metric in !catalogue.contains { $0.name == metric.name } }
      .map(unknownMetric)
  }

  private func isFigure(_ name: String) -> Bool {
    if FigureDefinition(name: name, catalogue: catalogue) != nil { return true }
    return catalogue.contains { metric in
      guard case .pooled = metric.measure else { return false }
      return name.hasPrefix(metric.name + ".")
    }
  }

  private func unknownFigure(_ figure: GateSettings.NamedFigure) -> Diagnostic {
    let known = catalogue.compactMap { FigureDefinition(main: $0)?.name }
    let hint: String?
    if catalogue.contains(where: { $0.name == figure.name }) {
      hint = known.first { $0.hasPrefix(figure.name + ".") }
    } else {
      hint = nearest(to: figure.name, in: known)
    }
    return Diagnostic(
      code: "C005", "no figure is called `\(figure.name)`", at: figure.place,
      expected: "a metric's name with its statistic, as `assay metrics` lists them",
      fix: hint.map { "did you mean `\($0)`?" })
  }

  private func unknownMetric(_ metric: GateSettings.NamedFigure) -> Diagnostic {
    Diagnostic(
      code: "C005", "no metric is called `\(metric.name)`", at: metric.place,
      expected: "a metric's name without a statistic",
      fix: nearest(to: metric.name, in: catalogue.map(\.name)).map { "did you mean `\($0)`?" })
  }
}
