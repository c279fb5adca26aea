import Versions

/// Each primary figure over the recorded versions: a line with its interval, broken where gold or scorer changed.
struct HTMLTrend {
  let points: [HistoryPoint]
  let floors: [String: Double]
  /// What annotators reach against each other, by figure.
  let ceilings: [String: Double]

  private static let width = 420.0
  private static let height = 210.0
  private static let left = 40.0
  private static let right = 14.0
  private static let top = 22.0
  private static let bottom = 30.0
  /// As many names as find room below the line.
  private static let mostNames = 7
  /// More versions than this would not be told apart.
  private static let most = 60

  var section: String {
    guard points.count > 1, let names = points.last?.estimates.map(\.name) else { return "" }
    let charts = names.indices.map { index in
      "<figure><figcaption>\(HTMLText.figure(names[index]))\(key(names[index]))"
        + "</figcaption>\n" + chart(index, names[index]) + "</figure>\n"
    }
    let rows = points.reversed().map { point in
      [HTMLText.isolated(point.name)]
        + point.estimates.map { "\(Shown.value($0.value)) \(HTMLText.range($0))" }
        + [String(point.articleCount), point.breaks ?? ""]
    }
    let table = HTMLText.table(
      caption: "Figures of the recorded versions",
      ["Version"] + names.map { HTMLText.figure($0) } + ["Articles", "Note"],
      rows)
    return HTMLText.section(
      "trend", "Trend",
      "<div class=\"charts\">\n\(charts.joined())</div>\n"
        + "<p class=\"note\">The band is the 95 % interval for articles like these; no line is drawn where "
        + "gold or scorer changed, since both sides do not measure the same.</p>\n"
        + "<details><summary>As a table</summary>\n\(table)</details>\n")
  }

  /// What the straight lines of a chart say.
  private func key(_ name: String) -> String {
    let floor = floors[name].map { "<span class=\"warn\">– – floor \(Points.value($0))</span>" }
    return floor.map { " \($0)" } ?? ""
  }

  /// A round step that parts a range into three to six.
  private static func tick(for range: Double) -> Double {
    [0.01, 0.02, 0.05, 0.1, 0.2].first { range / $0 <= 6 } ?? 0.25
  }

  private func chart(_ figure: Int, _ name: String) -> String {
    let shown = Array(points.suffix(Self.most))
    let estimates = shown.map { $0.estimates[figure] }
    let floor = floors[name]
    let ceiling = ceilings[name]
    let lows = estimates.compactMap { $0.interval?.low ?? $0.value } + [floor].compactMap(\.self)
    let highs = estimates.compactMap { $0.interval?.high ?? $0.value } + [floor].compactMap(\.self)
    guard let low = lows.min(), let high = highs.max() else { return "" }
    let tick = Self.tick(for: high - low + 0.02)
    let from = max(0, ((low - 0.01) / tick).rounded(.down) * tick)
    let to = min(1, ((high + 0.01) / tick).rounded(.up) * tick)
    let step = (Self.width - Self.left - Self.right) / Double(max(1, shown.count - 1))
    func x(_ index: Int) -> Double { Self.left + Double(index) * step }
    func y(_ value: Double) -> Double {
      let share = (value - from) / max(0.01, to - from)
      return Self.height - Self.bottom - share * (Self.height - Self.top - Self.bottom)
    }
    var marks = ""
    for value in stride(from: from, through: to + tick / 2, by: tick) {
      marks +=
        "<line class=\"grid\" x1=\"\(n(Self.left))\" x2=\"\(n(Self.width - Self.right))\" y1=\"\(n(y(value)))\" y2=\"\(n(y(value)))\"/>"
        + "<text class=\"tick\" x=\"\(n(Self.left - 6))\" y=\"\(n(y(value) + 4))\" text-anchor=\"end\">\(Points.decimal(value * 100, places: 0))</text>"
    }
    if let floor {
      marks +=
        "<line class=\"floor\" x1=\"\(n(Self.left))\" x2=\"\(n(Self.width - Self.right))\" y1=\"\(n(y(floor)))\" y2=\"\(n(y(floor)))\"><title>floor \(Points.value(floor))</title></line>"
    }
    if let ceiling {
      // A ceiling far above would leave no room to see what changed: then it is only said to be there.
      marks +=
        ceiling <= to
        ? "<text class=\"ceiling-above\" x=\"\(n(Self.width - Self.right))\" y=\"\(n(y(ceiling) - 4))\" text-anchor=\"end\">annotators \(Points.value(ceiling))</text><line class=\"ceiling\" x1=\"\(n(Self.left))\" x2=\"\(n(Self.width - Self.right))\" y1=\"\(n(y(ceiling)))\" y2=\"\(n(y(ceiling)))\"><title>annotators \(Points.value(ceiling))</title></line>"
        : "<text class=\"ceiling-above\" x=\"\(n(Self.width - Self.right))\" y=\"\(n(Self.top - 8))\" text-anchor=\"end\">annotators reach \(Points.value(ceiling)) ▲</text>"
    }
    marks += runs(of: shown).map { run in
      line(run, estimates, x, y)
    }.joined()
    for (index, point) in shown.enumerated() {
      if let what = point.breaks {
        let place = n((x(index) + x(max(0, index - 1))) / 2)
        marks +=
          "<line class=\"break\" x1=\"\(place)\" x2=\"\(place)\" y1=\"\(n(Self.top))\" y2=\"\(n(Self.height - Self.bottom))\"/>"
          + "<text class=\"tick\" text-anchor=\"end\" transform=\"translate(\(n((x(index) + x(max(0, index - 1))) / 2 - 4)) \(n(Self.top + 4))) rotate(-90)\">\(what)</text>"
      }
      let isLabelled = shown.count <= Self.mostNames || index == 0 || index == shown.count - 1
      if isLabelled {
        let isShort = point.name.count <= 4
        let anchor =
          isShort ? "middle" : index == 0 ? "start" : index == shown.count - 1 ? "end" : "middle"
        marks +=
          "<text class=\"tick\" x=\"\(n(x(index)))\" y=\"\(n(Self.height - 10))\" text-anchor=\"\(anchor)\">\(HTMLText.escaped(point.name))</text>"
      }
      guard let value = estimates[index].value else { continue }
      marks +=
        "<circle class=\"dot\" cx=\"\(n(x(index)))\" cy=\"\(n(y(value)))\" r=\"3.5\"><title>\(HTMLText.escaped(point.name)): \(Shown.value(value)), \(Shown.interval(estimates[index]))</title></circle>"
    }
    return
      "<svg class=\"trend\" viewBox=\"0 0 \(n(Self.width)) \(n(Self.height))\" role=\"img\" aria-label=\"\(HTMLText.escaped(name)) over \(shown.count) versions; the table below has the figures\">\(marks)</svg>\n"
  }

  /// Stretches of versions that measure the same.
  private func runs(of points: [HistoryPoint]) -> [Range<Int>] {
    let starts = [0] + points.indices.dropFirst().filter { points[$0].breaks != nil }
    return zip(starts, starts.dropFirst() + [points.count]).map { $0..<$1 }
  }

  private func line(
    _ run: Range<Int>, _ estimates: [FigureEstimate], _ x: (Int) -> Double, _ y: (Double) -> Double
  ) -> String {
    let known = run.filter { estimates[$0].value != nil }
    let band = known.filter { estimates[$0].interval != nil }
    let upper = band.map { "\(n(x($0))),\(n(y(min(1, estimates[$0].interval?.high ?? 0))))" }
    let lower = band.reversed().map {
      "\(n(x($0))),\(n(y(max(0, estimates[$0].interval?.low ?? 0))))"
    }
    // A version that stands alone has no band; a bar says the same.
    let bar = run.count == 1 ? run.first.flatMap { estimates[$0].interval } : nil
    let single = bar.map { interval in
      let place = n(x(run.lowerBound))
      return
        "<line class=\"band\" x1=\"\(place)\" x2=\"\(place)\" y1=\"\(n(y(max(0, interval.low))))\" y2=\"\(n(y(min(1, interval.high))))\"/>"
    }
    let middle = known.map { "\(n(x($0))),\(n(y(estimates[$0].value ?? 0)))" }
    return "<polygon class=\"band\" points=\"\((upper + lower).joined(separator: " "))\"/>"
      + "<polyline class=\"line\" points=\"\(middle.joined(separator: " "))\"/>\(single ?? "")"
  }

  private func n(_ value: Double) -> String {
    Points.decimal(value, places: 1).replacing("−", with: "-")
  }
}
