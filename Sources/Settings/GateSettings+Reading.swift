import Diagnostics
import YAMLNodes

extension GateSettings {
  init(_ section: inout SectionReader) {
    primary = (section.texts("primary") ?? []).map {
      NamedFigure(name: $0.text, place: section.place(of: $0.node))
    }
    splits = (section.texts("splits") ?? []).map(\.text)
    readBaseline(&section)
    readRegression(&section)
    if section["erosion"] != nil {
      var inner = section.section("erosion")
      var erosion = Erosion()
      if let drop = inner.number("max-drop", in: 0...100, unit: "points") { erosion.maxDrop = drop }
      self.erosion = erosion
      section.adopt(inner)
    }
    readFloors(&section)
    readGuards(&section)
    var coverage = section.section("coverage")
    if let share = coverage.number("predictions", in: 0...1, unit: "a share") {
      self.coverage.predictions = share
    }
    if let share = coverage.number("texts", in: 0...1, unit: "a share") {
      self.coverage.texts = share
    }
    section.adopt(coverage)
    var gold = section.section("gold")
    if let warnings = gold.choice("warnings", GoldWarnings.self) { goldWarnings = warnings }
    if let uses = gold.count("uses") { goldUses = uses }
    section.adopt(gold)
  }

  private mutating func readBaseline(_ section: inout SectionReader) {
    var inner = section.section("baseline")
    switch inner.text("change") {
    case nil, "latest": baseline.change = .latest
    case "merge-base": baseline.change = .mergeBase
    case "none": baseline.change = .none
    case let name?: baseline.change = .version(name)
    }
    let release = inner.text("release")
    baseline.release = release == "none" ? nil : release
    if let choice = inner.choice("if-missing", Baseline.IfMissing.self) {
      baseline.ifMissing = choice
    }
    section.adopt(inner)
  }

  private mutating func readRegression(_ section: inout SectionReader) {
    var inner = section.section("regression")
    if let alpha = inner.number("alpha", in: 0.0001...0.5, unit: "a chance") {
      regression.alpha = alpha
    }
    if let correction = inner.choice("correction", Regression.Correction.self) {
      regression.correction = correction
    }
    if let points = inner.number("min-effect", in: 0...100, unit: "points") {
      regression.minEffect = points
    }
    if let points = inner.number("warn", in: 0...100, unit: "points") { regression.warn = points }
    var cap = inner.section("cap")
    if let points = cap.number("below-50-articles", in: 0...100, unit: "points") {
      regression.capBelow50 = points
    }
    if let points = cap.number("from-50-articles", in: 0...100, unit: "points") {
      regression.capFrom50 = points
    }
    inner.adopt(cap)
    section.adopt(inner)
  }

  private mutating func readFloors(_ section: inout SectionReader) {
    let inner = section.section("floors")
    for entry in inner.entries {
      let figure = NamedFigure(name: entry.key, place: inner.place(ofKey: entry))
      if let text = entry.value.scalar {
        if let value = section.number(
          text, entry.value, key: entry.key, in: 0...1, unit: "a fraction")
        {
          floors.append(Floor(figure: figure, value: value))
        }
        continue
      }
      var detail = section.section(entry.value, path: "gate.floors.NAME")
      if let value = detail.number("value", in: 0...1, unit: "a fraction") {
        var floor = Floor(figure: figure, value: value)
        if let basis = detail.choice("on", Floor.Basis.self) { floor.on = basis }
        switch detail.text("undefined") {
        case "pass": floor.passesUndefined = true
        case nil, "fail": break
        case let other?:
          detail.report(
            "C004", "`\(other)` is no value for `undefined`", detail["undefined"],
            expected: "fail, pass")
        }
        floors.append(floor)
      } else if detail["value"] == nil {
        detail.report(
          "C002", "the floor of `\(entry.key)` has no value", entry.value, expected: "value: 0.80")
      }
      section.adopt(detail)
    }
    section.adopt(inner)
  }

  private mutating func readGuards(_ section: inout SectionReader) {
    guard let node = section["guards"] else { return }
    guard let items = node.sequence else {
      section.report("C003", "`guards` is \(node.kindInWords)", node, expected: "a list")
      return
    }
    for item in items {
      var inner = section.section(item, path: "gate.guards[]")
      var rule = Guard()
      rule.tag = inner.text("tag")
      rule.category = inner.text("category")
      rule.metric = inner.text("metric").map { name in
        NamedFigure(name: name, place: inner["metric"].map { inner.place(of: $0) })
      }
      if let count = inner.count("max-broken") { rule.maxBroken = count }
      guards.append(rule)
      section.adopt(inner)
    }
  }
}
