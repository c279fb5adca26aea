import Versions

/// Each primary figure over the recorded versions: a line with its interval, broken where gold or scorer changed.
struct HTMLTrend {
  let points: [HistoryPoint]
  let floors: [String: Double]

  private static let width = 420.0
  private static let height = 190.0
  private static let left = 40.0
  private static let right = 12.0
  private static let top = 10.0
  private static let bottom = 30.0
  /// More versions than this would not be told apart.
  private static let most = 60

  var section: String {
    guard points.count > 1, let names = points.last?.estimates.map(\.name) else { return "" }
    let charts = names.indices.map { index in
      "<figure><figcaption><code>\(HTMLText.escaped(names[index]))</code></figcaption>\n"
        + chart(index, names[index]) + "</figure>\n"
    }
    let rows = points.reversed().map { point in
      [HTMLText.isolated(point.name)]
        + point.estimates.map { "\(Shown.value($0.value)) <small>\(Shown.interval($0))</small>" }
        + [String(point.articleCount), point.breaks ?? ""]
    }
    let table = HTMLText.table(
      caption: "Figures of the recorded versions",
      ["Version"] + names.map { "<code>\(HTMLText.escaped($0))</code>" } + ["Articles", "Note"],
      rows)
    return HTMLText.section(
      "trend", "Trend",
      "<div class=\"charts\">\n\(charts.joined())</div>\n"
        + "<details><summary>As a table</summary>\n\(table)</details>\n")
  }

  private func chart(_ figure: Int, _ name: String) -> String {
    let shown = Array(points.suffix(Self.most))
    let estimates = shown.map { $0.estimates[figure] }
    let floor = floors[name]
    let lows = estimates.compactMap { $0.interval?.low ?? $0.value } + [floor].compactMap(\.self)
    let highs = estimates.compactMap { $0.interval?.high ?? $0.value } + [floor].compactMap(\.self)
    guard let low = lows.min(), let high = highs.max() else { return "" }
    let from = max(0, ((low - 0.02) * 20).rounded(.down) / 20)
    let to = min(1, ((high + 0.02) * 20).rounded(.up) / 20)
    let step = (Self.width - Self.left - Self.right) / Double(max(1, shown.count - 1))
    func x(_ index: Int) -> Double { Self.left + Double(index) * step }
    func y(_ value: Double) -> Double {
      let share = (value - from) / max(0.01, to - from)
      return Self.height - Self.bottom - share * (Self.height - Self.top - Self.bottom)
    }
    var marks = ""
    for tick in 0...4 {
      let value = from + (to - from) * Double(tick) / 4
      marks +=
        "<line class=\"grid\" x1=\"\(n(Self.left))\" x2=\"\(n(Self.width - Self.right))\" y1=\"\(n(y(value)))\" y2=\"\(n(y(value)))\"/>"
        + "<text class=\"tick\" x=\"\(n(Self.left - 6))\" y=\"\(n(y(value) + 4))\" text-anchor=\"end\">\(Points.value(value))</text>"
    }
    if let floor {
      marks +=
        "<line class=\"floor\" x1=\"\(n(Self.left))\" x2=\"\(n(Self.width - Self.right))\" y1=\"\(n(y(floor)))\" y2=\"\(n(y(floor)))\"><title>floor \(Points.value(floor))</title></line>"
    }
    marks += runs(of: shown).map { run in
      line(run, estimates, x, y)
    }.joined()
    for (index, point) in shown.enumerated() {
      if let what = point.breaks {
        let place = n((x(index) + x(max(0, index - 1))) / 2)
        marks +=
          "<line class=\"break\" x1=\"\(place)\" x2=\"\(place)\" y1=\"\(n(Self.top))\" y2=\"\(n(Self.height - Self.bottom))\"><title>\(what)</title></line>"
      }
      let isLabelled = shown.count <= 6 || index == 0 || index == shown.count - 1
      if isLabelled {
        let anchor = index == 0 ? "start" : index == shown.count - 1 ? "end" : "middle"
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
    let middle = known.map { "\(n(x($0))),\(n(y(estimates[$0].value ?? 0)))" }
    return "<polygon class=\"band\" points=\"\((upper + lower).joined(separator: " "))\"/>"
      + "<polyline class=\"line\" points=\"\(middle.joined(separator: " "))\"/>"
  }

  private func n(_ value: Double) -> String {
    Points.decimal(value, places: 1).replacing("−", with: "-")
  }
}
