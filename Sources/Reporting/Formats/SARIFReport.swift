package import Diagnostics
import JSONNodes

/// Problems of gold and settings as SARIF 2.1.0, which code hosts show as alerts.
package enum SARIFReport {
  /// Code hosts keep no more results of a run.
  private static let mostResults = 5_000

  package static func render(_ diagnostics: [Diagnostic], program version: String) -> String {
    let codes = Set(diagnostics.map(\.code)).sorted()
    let driver: JSONValue = [
      "name": "assay", "semanticVersion": .text(version),
      "rules": JSONValue(.array(codes.map { ["id": .text($0)] })),
    ]
    let results = diagnostics.prefix(mostResults).map(result)
    let run: JSONValue = [
      "tool": ["driver": driver], "columnKind": "unicodeCodePoints",
      "results": JSONValue(.array(Array(results))),
    ]
    let log: JSONValue = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": JSONValue(.array([run])),
    ]
    return log.text(.indented) + "\n"
  }

  private static func result(_ diagnostic: Diagnostic) -> JSONValue {
    var lines = [diagnostic.message]
    if let expected = diagnostic.expected { lines.append("expected: \(expected)") }
    if let fix = diagnostic.fix { lines.append("fix: \(fix)") }
    lines += diagnostic.notes
    let locations = diagnostic.place.map { [location($0)] } ?? []
    return [
      "ruleId": .text(diagnostic.code), "level": .text(diagnostic.severity.rawValue),
      "message": ["text": .text(lines.joined(separator: "\n"))],
      "locations": JSONValue(.array(locations)),
    ]
  }

  private static func location(_ place: Place) -> JSONValue {
    var members = [
      JSONMember("artifactLocation", ["uri": .text(SafeURI.escaped(place.file, keeps: "/"))])
    ]
    if let line = place.line {
      var region = [JSONMember("startLine", .count(line))]
      if let column = place.column {
        region.append(JSONMember("startColumn", .count(column)))
        region.append(JSONMember("endColumn", .count(column + place.width)))
      }
      members.append(JSONMember("region", JSONValue(.object(region))))
    }
    return ["physicalLocation": JSONValue(.object(members))]
  }
}
