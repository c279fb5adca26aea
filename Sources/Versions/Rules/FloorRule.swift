import LabelModel
import Scoring
import Settings
import Statistics

/// A figure must reach its floor, on all articles and on each split that the settings name.
struct FloorRule {
  private let settings: GateSettings

  init(_ settings: GateSettings) { self.settings = settings }

  func verdicts(_ evidence: Gate.Evidence) -> [RuleVerdict] {
    let card = evidence.head.scorecard
    let whole = settings.floors.map { verdict($0, card, split: nil) }
    let splits = settings.splits.flatMap { split in
      var part = card
      part.rows = card.rows.filter { $0.metadata.split == split }
      return settings.floors.map { verdict($0, part, split: split) }
    }
    return whole + splits
  }

  private func verdict(
    _ floor: GateSettings.Floor, _ card: Scorecard, split: String?
  ) -> RuleVerdict {
    let subject = floor.figure.name + (split.map { " on split \($0)" } ?? "")
    func rule(_ verdict: Verdict, _ sentence: String) -> RuleVerdict {
      RuleVerdict(rule: .floor, subject: subject, verdict: verdict, sentence: sentence)
    }
    let measured = measure(floor.figure.name, card, isPooled: split == nil)
    guard let value = measured.value else {
      return floor.passesUndefined
        ? rule(.pass, "\(subject) has no data, which the settings allow.")
        : rule(.unmeasured, "\(subject) cannot be measured: there is no data for it.")
    }
    let judged: Double
    switch floor.on {
    case .point: judged = value
    case .lower:
      guard let low = measured.interval?.low else {
        return rule(
          .unmeasured,
          "\(subject) has no interval, since fewer than \(LinearizedInterval.fewestRows) articles speak for it."
        )
      }
      judged = low
    }
    let (shown, limit) = Points.apart(judged, floor.value)
    let basis = floor.on == .lower ? "The lower end of \(subject)" : subject
    if judged < floor.value {
      return rule(.belowFloor, "\(basis) is \(shown), below its floor of \(limit).")
    }
    guard let error = measured.interval?.standardError, error > 0, floor.on == .point else {
      return rule(.pass, "\(basis) is \(shown), at or above its floor of \(limit).")
    }
    let distance = (judged - floor.value) / error
    let sentence =
      "\(basis) is \(shown), \(Points.decimal(distance, places: 1)) standard errors above its floor of \(limit)."
    return rule(distance < 1 ? .warn : .pass, sentence)
  }

  private func measure(
    _ name: String, _ card: Scorecard, isPooled: Bool
  ) -> (value: Double?, interval: IntervalEstimate?) {
    guard let definition = FigureDefinition(name: name) else {
      return (isPooled ? card.pooled.first { $0.name == name }?.value : nil, nil)
    }
    let articles = card.rows.map(\.article)
    let set = FigureSet([definition], cards: [card])
    let table = set.table(card, articles: articles)
      .grouped(by: Comparer.clusters(of: articles, in: card))
    return (
      set.formulas[0].value(of: table.sums()), LinearizedInterval.figure(set.formulas[0], in: table)
    )
  }
}
