package import Settings

/// The gate's rules as sentences, for those who have to live with them.
package struct GateInWords {
  private let settings: GateSettings

  package init(_ settings: GateSettings) { self.settings = settings }

  package var sentences: [String] {
    [coverage, baseline] + floors + regression + erosion + guards
  }

  private var coverage: String {
    "At least \(Points.value(settings.coverage.predictions)) % of the articles need a prediction, "
      + "and \(Points.value(settings.coverage.texts)) % their text; warnings of the gold "
      + (settings.goldWarnings == .fail ? "fail." : "are only shown.")
  }

  private var baseline: String {
    let change =
      switch settings.baseline.change {
      case .latest: "the latest recorded version"
      case .mergeBase: "the latest version recorded where the branch left the main line"
      case .none: "nothing"
      case .version(let name): "version \(name)"
      }
    let missing =
      switch settings.baseline.ifMissing {
      case .fail: "fails"
      case .warn: "warns"
      case .floorsOnly: "leaves only the floors"
      }
    return "A version is compared with \(change); where that is missing the gate \(missing)."
  }

  private var floors: [String] {
    let splits =
      settings.splits.isEmpty
      ? "" : ", on each of the splits \(settings.splits.joined(separator: ", ")) too"
    return settings.floors.map { floor in
      let what = floor.on == .lower ? "The lower end of the interval of " : ""
      return "\(what)\(floor.figure.name) must be at least \(Points.value(floor.value))\(splits)."
    }
  }

  private var regression: [String] {
    guard !settings.primary.isEmpty else { return [] }
    let names = settings.primary.map(\.name).joined(separator: ", ")
    let rules = settings.regression
    func points(_ value: Double) -> String { Points.decimal(value, places: 1) }
    let chance = Points.decimal(rules.alpha * 100, places: 1)
    return [
      "None of \(names) may fall by \(points(rules.minEffect)) points or more where a paired "
        + "permutation test by article calls it no chance (at most \(chance) % false alarms "
        + "\(rules.correction == .none ? "a figure" : "in all, by \(rules.correction.rawValue)")).",
      "None of them may fall by more than \(points(rules.capBelow50)) points whatever the test says "
        + "(\(points(rules.capFrom50)) from 50 articles on), since few changed articles can never be "
        + "significant.",
      "A loss of more than \(points(rules.warn)) points that the test does not call real is a warning.",
    ]
  }

  private var erosion: [String] {
    guard let erosion = settings.erosion, let release = settings.baseline.release else { return [] }
    return [
      "None of them may have lost more than \(Points.decimal(erosion.maxDrop, places: 1)) points since version \(release)."
    ]
  }

  private var guards: [String] {
    settings.guards.map { rule in
      let tag = rule.tag.map { " tagged \($0)" } ?? ""
      let category = rule.category.map { " by the error \($0)" } ?? ""
      let metric = rule.metric.map { " of \($0.name)" } ?? ""
      return "At most \(rule.maxBroken) labels\(tag)\(metric) may break\(category)."
    }
  }
}
