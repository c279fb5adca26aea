import Diagnostics
import Scoring
import Versions

/// What changed since the baseline: each figure with its interval drawn around zero, and what carries it.
struct HTMLChanges {
  let report: Report

  var section: String {
    switch report.change {
    case .notWanted: return ""
    case .missing(let reason):
      return HTMLText.section(
        "change", "Change", "<p>Compared with nothing: \(HTMLText.isolated(reason)).</p>\n")
    case .comparison(let comparison):
      return HTMLText.section(
        "change", "Change against \(HTMLText.isolated(comparison.base.name))",
        summary(comparison) + table(comparison) + others(comparison) + explanations(comparison)
          + splits(comparison) + slices(comparison))
    }
  }

  private func summary(_ comparison: Comparison) -> String {
    let counts = [LabelChange.Kind.broken, .fixed, .changed].map { report.labels($0).count }
    let test =
      comparison.test.isExact
      ? "all \(comparison.test.draws) permutations"
      : "\(comparison.test.draws) permutations, seed \(String(comparison.test.seed, radix: 16))"
    return
      "<p>\(counts[0].counted("label")) broken, \(counts[1]) fixed, \(counts[2]) wrong in another way, in "
      + "\(comparison.changedArticleCount) of \(comparison.articleCount) articles (\(test)).</p>\n"
  }

  private func table(_ comparison: Comparison) -> String {
    let changes = report.rows.compactMap(\.change)
    return table(of: changes, caption: "Change of the main figures")
      + "<p class=\"note\">p is the chance of such a loss if the versions were equal, by itself and for the "
      + "gated figures as a family. A drop smaller than the detectable one (marked by a tick) could have been "
      + "missed in one of five cases; that it was not found is no proof that it is not there.</p>\n"
  }

  /// The figures that the report does not lead with, where they changed.
  private func others(_ comparison: Comparison) -> String {
    let main = Set(report.rows.compactMap(\.change?.name))
    let changes = comparison.changes.filter { !main.contains($0.name) && ($0.delta ?? 0) != 0 }
    guard !changes.isEmpty else { return "" }
    return "<details><summary>\(changes.count) other figures changed</summary>\n"
      + table(of: changes, caption: "Change of all other figures") + "</details>\n"
  }

  private func table(of changes: [FigureChange], caption: String) -> String {
    let reach = max(
      0.01,
      changes.flatMap {
        [abs($0.interval?.low ?? 0), abs($0.interval?.high ?? 0), abs($0.delta ?? 0)]
      }
      .max() ?? 0)
    let rows = changes.map { change in
      let isSame = change.delta == 0
      return [
        HTMLText.figure(change.name), Shown.value(change.base),
        Shown.value(change.head), change.delta.map { Shown.change($0) } ?? "–",
        plot(change, reach: reach), isSame ? "" : Shown.interval(change),
        isSame ? "" : probability(change.pValue) ?? "–",
        isSame ? "" : probability(change.adjustedPValue) ?? "",
        isSame ? "" : change.detectableLoss.map { Points.value($0) } ?? "–",
      ]
    }
    return HTMLText.table(
      caption: caption,
      [
        "Figure", "Before", "Now", "Change",
        "<span class=\"axis ends\"><span>−\(Points.value(reach))</span><span>0</span>"
          + "<span>+\(Points.value(reach))</span></span>",
        "95 % interval", "p", "p, family", "Detectable",
      ], rows, classes: "figures")
  }

  private func probability(_ value: Double?) -> String? {
    value.map { HTMLText.escaped(Points.shortPValue($0)) }
  }

  private func plot(_ change: FigureChange, reach: Double) -> String {
    guard let delta = change.delta else { return "" }
    func x(_ points: Double) -> String {
      Points.decimal(104 + max(-1, min(1, points / reach)) * 100, places: 1)
    }
    var marks = "<line class=\"zero\" x1=\"104\" x2=\"104\" y1=\"1\" y2=\"17\"/>"
    if let interval = change.interval {
      marks +=
        "<line class=\"band\" x1=\"\(x(interval.low))\" x2=\"\(x(interval.high))\" y1=\"9\" y2=\"9\"/>"
    }
    if let detectable = change.detectableLoss, detectable <= reach {
      let tick = x(change.isBetterWhenHigher ? -detectable : detectable)
      marks += "<line class=\"floor\" x1=\"\(tick)\" x2=\"\(tick)\" y1=\"4\" y2=\"14\"/>"
    }
    let tone = delta == 0 ? "" : (change.loss ?? 0) < 0 ? " good" : " bad"
    marks += "<circle class=\"dot\(tone)\" cx=\"\(x(delta))\" cy=\"9\" r=\"3.5\"/>"
    return
      "<svg class=\"plot\" width=\"208\" height=\"18\" viewBox=\"0 0 208 18\" role=\"img\" aria-label=\"\(Points.change(delta)), \(Shown.interval(change))\">\(marks)</svg>"
  }

  private func explanations(_ comparison: Comparison) -> String {
    comparison.explanations.filter { !$0.labels.isEmpty }.map { explanation in
      let carriers = explanation.articles.filter { $0.points != 0 }
      let top = carriers.sorted {
        (abs($1.points), $0.article) < (abs($0.points), $1.article)
      }.prefix(8)
      let reach = top.map { abs($0.points) }.max() ?? 1
      let bars = top.map { carrier in
        let width = Points.decimal(abs(carrier.points) / reach * 90, places: 1)
        let tone = carrier.points < 0 ? "bad" : "good"
        let x =
          carrier.points < 0
          ? Points.decimal(96 - abs(carrier.points) / reach * 90, places: 1) : "96"
        return "<li><svg class=\"plot\" width=\"192\" height=\"14\" viewBox=\"0 0 192 14\""
          + " preserveAspectRatio=\"none\" aria-hidden=\"true\">"
          + "<rect class=\"\(tone)\" x=\"\(x)\" width=\"\(width)\" y=\"2\" height=\"10\"/>"
          + "<line class=\"zero\" x1=\"96\" x2=\"96\" y1=\"0\" y2=\"14\"/></svg>"
          + "<span class=\"num\">\(Points.contribution(carrier.points))</span>"
          + "<a href=\"#article=\(fragment(carrier.article))\">\(HTMLText.isolated(carrier.article))</a></li>\n"
      }
      let causes = explanation.rootCauses.map { "<li>\(HTMLText.isolated($0.sentence))</li>\n" }
      let without = explanation.withoutTopArticle.map {
        "<p>Without the article that carries most of it the change would be \(Points.change($0)).</p>\n"
      }
      if causes.isEmpty, bars.isEmpty { return "" }
      return "<h3>\(HTMLText.figure(explanation.figure))</h3>\n"
        + (causes.isEmpty
          ? "" : "<p>What the broken labels share:</p><ul>\n\(causes.joined())</ul>\n")
        + (bars.isEmpty
          ? ""
          : "<p>Articles that carry the change, in points:</p>"
            + "<ul class=\"bars\">\n\(bars.joined())</ul>\n")
        + (carriers.count > 1 ? without ?? "" : "")
    }.joined()
  }

  private func fragment(_ id: String) -> String { SafeURI.escaped(id) }

  private func splits(_ comparison: Comparison) -> String {
    guard !comparison.splits.isEmpty else { return "" }
    func part(_ value: Double?) -> String { value.map { Shown.change($0) } ?? "unknown" }
    let rows = comparison.splits.map { split in
      [
        HTMLText.figure(split.figure), part(split.pipeline), part(split.gold),
        part(split.scorer),
      ]
    }
    return "<h3>Who changed it</h3>\n"
      + HTMLText.table(
        caption: "Change since it was recorded, by who made it",
        ["Figure", "Pipeline", "Gold", "Scorer"], rows, classes: "figures")
  }

  private func slices(_ comparison: Comparison) -> String {
    guard !comparison.slices.isEmpty else { return "" }
    let rows = comparison.slices.prefix(50).map { slice in
      [
        HTMLText.figure(slice.change.name),
        "\(HTMLText.escaped(slice.dimension)) \(HTMLText.isolated(slice.slice))",
        slice.change.delta.map { Points.change($0) } ?? "–", Shown.interval(slice.change),
        String(slice.articleCount), HTMLText.escaped(Points.shortPValue(slice.qValue)),
      ]
    }
    return "<h3>Slices that moved</h3>\n"
      + HTMLText.table(
        caption: "Slices whose change is more than chance (false discovery rate 10 %)",
        ["Figure", "Slice", "Change", "95 % interval", "Articles", "q"], Array(rows),
        classes: "figures moved")
  }
}
