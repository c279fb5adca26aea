/// What one check of an adapter found.
package struct AdapterFinding: Hashable, Sendable {
  package enum Level: String, Hashable, Sendable {
    case right
    /// Nothing to mend, but nothing that could be judged either.
    case unknown
    /// It works, and could work better.
    case warning
    case wrong
  }

  package var level: Level
  /// What was looked at.
  package var check: String
  /// What was found, as a sentence without a full stop.
  package var message: String
  package var fix: String?

  init(_ level: Level, _ check: String, _ message: String, fix: String? = nil) {
    self.level = level
    self.check = check
    self.message = message
    self.fix = fix
  }
}

/// Everything that was found about an adapter.
package struct AdapterReport: Sendable {
  package var pipeline: PipelineIdentity
  package var command: [String]
  package var findings: [AdapterFinding]
  package var measurement: RunMeasurement?

  package var wrongCount: Int { findings.count { $0.level == .wrong } }

  /// For the terminal: a line a check, and what to do below those that ask for it.
  package var text: String {
    let width = findings.map(\.check.count).max() ?? 0
    var lines = ["\(pipeline.name): \(command.joined(separator: " "))", ""]
    for finding in findings {
      let space = String(repeating: " ", count: width - finding.check.count)
      lines.append("\(Self.mark(finding.level))  \(finding.check)\(space)  \(finding.message)")
      if let fix = finding.fix { lines.append("         do: \(fix)") }
    }
    lines += ["", summary]
    let measured = measurement.map { "\n" + $0.text } ?? ""
    return lines.map { $0 + "\n" }.joined() + measured
  }

  private var summary: String {
    let warnings = findings.count { $0.level == .warning }
    let more = warnings == 0 ? "" : "; \(warnings) could be better"
    return wrongCount == 0
      ? "It keeps to the protocol in all \(findings.count) checks\(more)."
      : "\(wrongCount) of \(findings.count) checks went wrong\(more)."
  }

  private static func mark(_ level: AdapterFinding.Level) -> String {
    switch level {
    case .right: "ok     "
    case .unknown: "–      "
    case .warning: "better "
    case .wrong: "WRONG  "
    }
  }
}
