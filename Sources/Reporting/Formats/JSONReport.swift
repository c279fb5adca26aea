import JSONNodes
import Scoring
import Versions

/// The report as one JSON object, described by `Documentation/Schemas/result-1.json`.
enum JSONReport {
  static let format = "result/1"

  static func render(_ report: Report) -> String {
    JSONValue(.object(members(of: report))).text(.indented) + "\n"
  }

  private static func members(of report: Report) -> [JSONMember] {
    let evaluation = report.evaluation
    var members: [JSONMember] = [
      JSONMember("assay", .text(format)),
      JSONMember("version", .text(evaluation.name)),
      JSONMember(
        "pipeline",
        ["name": .text(evaluation.pipeline.name), "version": .text(evaluation.pipeline.version)]),
      JSONMember("signature", .text(evaluation.signature)),
    ]
    if let date = report.date { members.append(JSONMember("date", .text(date))) }
    members.append(JSONMember("articles", coverage(evaluation.coverage)))
    if let gate = report.gate { members.append(JSONMember("gate", verdict(gate))) }
    if let comparison = report.change.comparison {
      members.append(JSONMember("comparison", ComparisonJSON.value(comparison)))
    }
    members.append(JSONMember("metrics", metrics(report)))
    return members
  }

  private static func coverage(_ coverage: Coverage) -> JSONValue {
    func notes(_ notes: [ArticleNote]) -> JSONValue {
      JSONValue(.array(notes.map { ["id": .text($0.article), "reason": .text($0.reason)] }))
    }
    return [
      "scored": .count(coverage.scored), "failed": notes(coverage.failed),
      "skipped": notes(coverage.skipped),
      "extra": JSONValue(.array(coverage.extra.map { .text($0) })),
    ]
  }

  private static func verdict(_ gate: GateResult) -> JSONValue {
    [
      "passes": JSONValue(.boolean(gate.passes)), "exit": .count(Int(gate.exitCode)),
      "sentence": .text(gate.sentence),
      "rules": JSONValue(
        .array(
          gate.rules.map {
            [
              "rule": .text($0.rule.rawValue), "subject": .text($0.subject),
              "verdict": .text($0.verdict.rawValue), "sentence": .text($0.sentence),
            ]
          })),
    ]
  }

  /// A flat map from full name to number, with the ends of the interval after each figure that has one.
  private static func metrics(_ report: Report) -> JSONValue {
    var members: [JSONMember] = []
    for figure in report.figures {
      members.append(JSONMember(figure.name, .figure(figure.value)))
      guard let interval = report.estimates[figure.name]?.interval else { continue }
      members.append(JSONMember(figure.name + ".low", .figure(interval.low)))
      members.append(JSONMember(figure.name + ".high", .figure(interval.high)))
    }
    return JSONValue(.object(members))
  }
}

extension JSONValue {
  static func text(_ value: String) -> JSONValue { JSONValue(.string(value)) }
  static func count(_ value: Int) -> JSONValue { JSONValue(.integer(value)) }

  /// A whole number as such; `null` where the figure is undefined.
  static func figure(_ value: Double?) -> JSONValue {
    guard let value else { return nil }
    return Int(exactly: value).map { JSONValue(.integer($0)) } ?? JSONValue(.number(value))
  }
}
