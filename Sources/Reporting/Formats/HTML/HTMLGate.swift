import Versions

/// The gate's rules, and what is needed to make the report again.
struct HTMLGate {
  let report: Report

  var sections: [String] { [rules, reproduce] }

  private var rules: String {
    guard let gate = report.gate else { return "" }
    let rows = gate.worstFirst.map { rule in
      let tone = rule.verdict.fails ? "bad" : rule.verdict == .warn ? "warn" : "good"
      let sign = rule.verdict.fails ? "✗" : rule.verdict == .warn ? "!" : "✓"
      return [
        "<span class=\"verdict-word \(tone)\">\(sign) \(rule.verdict.words)</span>",
        rule.rule.rawValue,
        HTMLText.figure(rule.subject), HTMLText.isolated(rule.sentence),
      ]
    }
    let accepted = gate.accepted.map {
      "<li><code>\(HTMLText.escaped($0.identity))</code> until \(HTMLText.escaped($0.expires)): "
        + "\(HTMLText.isolated($0.reason))</li>\n"
    }
    return HTMLText.section(
      "gate", "Gate",
      HTMLText.table(caption: "Rules of the gate", ["Verdict", "Rule", "Of", "Why"], rows)
        + (accepted.isEmpty
          ? "" : "<p>Accepted for a time:</p><ul>\n\(accepted.joined())</ul>\n"))
  }

  private var reproduce: String {
    let digests = report.evaluation.digests
    var rows = [
      ["Signature", code(report.evaluation.signature)], ["Gold", code(digests.gold)],
      ["Settings", code(digests.settings)], ["Predictions", code(digests.predictions)],
    ]
    if let base = report.change.comparison?.base {
      rows.append(["Compared with", code(base.signature)])
    }
    if let command = report.command { rows.append(["Command", code(command)]) }
    return HTMLText.section(
      "reproduce", "Reproduce",
      HTMLText.table(caption: "What this was made from", ["What", "SHA-256 or words"], rows))
  }

  private func code(_ text: String) -> String {
    "<code class=\"long\">\(HTMLText.escaped(text))</code>"
  }
}
