import Settings

/// Primary figures may not lose more than so much since the pinned release, in however many steps.
struct ErosionRule {
  private let settings: GateSettings

  init(_ settings: GateSettings) { self.settings = settings }

  func verdicts(_ evidence: Gate.Evidence) -> [RuleVerdict] {
    guard let erosion = settings.erosion else { return [] }
    guard let comparison = evidence.release.comparison else {
      // A release that is named and missing is the baseline rule's to say.
      if case .missing = evidence.release { return [] }
      return [
        RuleVerdict(
          rule: .erosion, subject: "release", verdict: .unmeasured,
          sentence: "Erosion cannot be measured: `baseline.release` names no version.")
      ]
    }
    return settings.primary.map { figure in
      let (verdict, sentence) = judge(figure.name, erosion.maxDrop, comparison)
      return RuleVerdict(
        rule: .erosion, subject: figure.name, verdict: verdict, sentence: sentence)
    }
  }

  private func judge(
    _ name: String, _ limit: Double, _ comparison: Comparison
  ) -> (Verdict, String) {
    guard let change = comparison.change(of: name), let loss = change.loss,
      let delta = change.delta
    else {
      return (
        .unmeasured, "\(name) cannot be compared with the release \(comparison.base.name)."
      )
    }
    let moved =
      "\(name) has changed by \(Points.change(delta)) since the release \(comparison.base.name)"
    let allowed = Points.decimal(limit, places: 1)
    if loss * 100 > limit {
      return (.regressed, "\(moved), more than the \(allowed) points that may be lost.")
    }
    return (.pass, "\(moved); \(allowed) points may be lost.")
  }
}
