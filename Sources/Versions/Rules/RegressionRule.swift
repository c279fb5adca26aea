import Settings
import Statistics

/// No primary figure may fall by more than chance and by more than matters, or by more than the cap.
///
/// The cap is there because a few changed articles can never be significant, however bad they are.
struct RegressionRule {
  private let settings: GateSettings

  init(_ settings: GateSettings) { self.settings = settings }

  func verdicts(_ evidence: Gate.Evidence) -> [RuleVerdict] {
    guard let comparison = evidence.change.comparison else { return [] }
    let changes = settings.primary.map { comparison.change(of: $0.name) }
    let pValues = corrected(changes)
    return zip(settings.primary, zip(changes, pValues)).map { figure, found in
      let (verdict, sentence) = judge(figure.name, found.0, found.1, comparison)
      return RuleVerdict(
        rule: .regression, subject: figure.name, verdict: verdict, sentence: sentence)
    }
  }

  private func judge(
    _ name: String, _ change: FigureChange?, _ pValue: Double?, _ comparison: Comparison
  ) -> (Verdict, String) {
    guard let change, let base = change.base, let head = change.head, let loss = change.loss,
      let delta = change.delta
    else {
      return (.unmeasured, "\(name) cannot be compared: it is undefined in one of the versions.")
    }
    let rules = settings.regression
    let cap = comparison.articleCount < 50 ? rules.capBelow50 : rules.capFrom50
    if delta == 0, change.interval.map({ $0.low == 0 && $0.high == 0 }) ?? true {
      return (.pass, "\(name) \(Points.value(head)), unchanged against \(comparison.base.name).")
    }
    let (from, to) = Points.apart(base, head)
    let interval = change.interval.map {
      ", 95 % \(Points.change($0.low)) to \(Points.change($0.high))"
    }
    let moved =
      "\(name) \(from) → \(to) (\(Points.change(delta))\(interval ?? "")) against \(comparison.base.name)"
    let points = loss * 100
    if points > cap {
      return (
        .regressed, "\(moved): more than the cap of \(Points.decimal(cap, places: 1)) points."
      )
    }
    if let pValue, pValue <= rules.alpha, points >= rules.minEffect {
      return (.regressed, "\(moved): more than chance (\(Points.pValue(pValue))).")
    }
    if points > rules.warn {
      if let detectable = change.detectableLoss, loss < detectable {
        return (
          .notDetectable,
          "\(moved): not told from chance, but a loss below \(Points.value(detectable)) points could not be."
        )
      }
      return (.warn, "\(moved): a loss, not told from chance.")
    }
    if let low = change.interval?.low, let high = change.interval?.high, loss < 0,
      change.isBetterWhenHigher ? low > 0 : high < 0
    {
      return (.improved, "\(moved): better by more than chance.")
    }
    let floor = change.detectableLoss.map {
      $0 > 0 ? "; a loss below \(Points.value($0)) points could not be seen" : ""
    }
    return (.pass, "\(moved)\(floor ?? "").")
  }

  private func corrected(_ changes: [FigureChange?]) -> [Double?] {
    switch settings.regression.correction {
    case .maxT: return changes.map { $0?.adjustedPValue }
    case .none: return changes.map { $0?.pValue }
    case .holm:
      let known = changes.compactMap { $0?.pValue }
      var adjusted = MultipleTesting.holm(known)[...]
      return changes.map { $0?.pValue == nil ? nil : adjusted.popFirst() }
    }
  }
}
