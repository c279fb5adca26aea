import Settings

/// At most so many labels of a kind may break, whatever the figures say.
struct GuardRule {
  private let settings: GateSettings

  init(_ settings: GateSettings) { self.settings = settings }

  func verdicts(_ evidence: Gate.Evidence) -> [RuleVerdict] {
    guard !settings.guards.isEmpty, let comparison = evidence.change.comparison else { return [] }
    let accepted = Set(evidence.accepted.map(\.identity))
    return settings.guards.map { verdict($0, comparison, accepted) }
  }

  private func verdict(
    _ rule: GateSettings.Guard, _ comparison: Comparison, _ accepted: Set<String>
  ) -> RuleVerdict {
    let subject = Self.subject(rule)
    let metrics = comparison.explanations.filter { explanation in
      rule.metric.map { $0.name == explanation.metric } ?? true
    }
    guard !metrics.isEmpty else {
      return RuleVerdict(
        rule: .labelGuard, subject: subject, verdict: .unmeasured,
        sentence: "The guard on \(subject) cannot be measured: no label of it was compared.")
    }
    // A label that several metrics count breaks once.
    var broken: [String: LabelFate] = [:]
    for label in metrics.flatMap(\.labels) where label.kind == .broken {
      guard let fate = label.head, Self.matches(rule, fate) else { continue }
      broken[fate.article + "/" + fate.identity] = fate
    }
    let counted = broken.values.filter { !accepted.contains($0.identity) }
    let excused = broken.count - counted.count
    let note = excused == 0 ? "" : ", \(excused) more accepted for a time"
    let which = counted.map { "\($0.article) \($0.path)" }.sorted().prefix(3)
      .joined(separator: "; ")
    let found = "\(counted.count) \(subject) broken\(note); at most \(rule.maxBroken) may"
    if counted.count > rule.maxBroken {
      return RuleVerdict(
        rule: .labelGuard, subject: subject, verdict: .guardBroken,
        sentence: "\(found): \(which)\(counted.count > 3 ? " …" : ".")")
    }
    return RuleVerdict(
      rule: .labelGuard, subject: subject, verdict: excused == 0 ? .pass : .warn,
      sentence: "\(found).")
  }

  private static func subject(_ rule: GateSettings.Guard) -> String {
    let parts = [
      rule.tag.map { "labels tagged \($0)" } ?? "labels", rule.metric.map { "of \($0.name)" },
      rule.category.map { "with error \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  private static func matches(_ rule: GateSettings.Guard, _ fate: LabelFate) -> Bool {
    if let tag = rule.tag, !fate.tags.contains(tag) { return false }
    guard let category = rule.category else { return true }
    return (fate.category ?? "").split(separator: "+").contains(Substring(category))
  }
}
