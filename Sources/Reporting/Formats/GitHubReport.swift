import Diagnostics
import Scoring
import Versions

/// The report as workflow commands of GitHub Actions: what fails, and each broken label beside its line.
enum GitHubReport {
  static func render(_ report: Report) -> String {
    let summary = Diagnostic(
      .note, code: "Assay", report.gate?.sentence ?? "no gate was asked for",
      notes: [report.subject])
    let failures = (report.gate?.rules ?? []).filter { $0.verdict.fails }.map { rule in
      Diagnostic(.error, code: "Assay \(rule.verdict.words): \(rule.subject)", rule.sentence)
    }
    let broken = report.labels(.broken).map(warning)
    return ([summary] + failures + broken).githubCommands()
  }

  private static func warning(_ label: ReportedLabel) -> Diagnostic {
    let fate = label.change.shown
    let display = fate?.display
    let what = fate?.category ?? fate?.outcome.rawValue ?? "wrong"
    var notes = [
      display?.gold.map { "gold: \($0)" }, display?.predicted.map { "predicted: \($0)" },
    ]
    .compactMap(\.self)
    notes.append("label \(label.identity) of \(label.article)")
    return Diagnostic(
      .warning, code: "Assay: \(label.figure) \(Points.contribution(label.change.points))",
      "was right and is now \(what)",
      at: display?.file.map { Place($0, line: display?.line) }, notes: notes)
  }
}
