package import Diagnostics
import YAMLNodes

/// Reads and writes `accepted.yaml`: broken labels that a reviewer accepted until a day.
package enum AcceptedFile {
  package static let format = "accepted/1"
  private static let keys = ["label", "reason", "by", "expires"]

  package static func read(
    _ bytes: [UInt8], file: String
  ) throws(InvalidInput) -> [AcceptedBreak] {
    let document = YAMLDocument(bytes, file: file)
    var problems = document.diagnostics
    var accepted: [AcceptedBreak] = []
    if let root = document.root {
      if root["assay"]?.scalar != format {
        problems.append(
          Diagnostic(
            code: "C002", "is not said to be a file of accepted breaks",
            at: document.source.place(root), expected: "assay: \(format)"))
      }
      for node in root["accepted"]?.sequence ?? [] {
        accepted += entry(node, document.source, &problems).map { [$0] } ?? []
      }
    }
    if problems.contains(where: { $0.severity == .error }) { throw InvalidInput(problems) }
    return accepted
  }

  /// The file with one more entry; an earlier entry for the same label is replaced.
  package static func adding(
    _ entry: AcceptedBreak, to bytes: [UInt8], file: String
  ) throws(InvalidInput) -> String {
    let earlier = bytes.isEmpty ? [] : try read(bytes, file: file)
    let entries = (earlier.filter { $0.identity != entry.identity } + [entry])
      .sorted { ($0.expires, $0.identity) < ($1.expires, $1.identity) }
    let lines = entries.map { entry in
      let fields = [
        ("label", entry.identity), ("reason", entry.reason), ("by", entry.by ?? ""),
        ("expires", entry.expires),
      ].filter { !$0.1.isEmpty }
      let body = fields.map { "\($0.0): \(YAMLScalarWriter.quote($0.1))" }.joined(separator: ", ")
      return "  - { \(body) }\n"
    }
    return """
      # Broken labels that are accepted for a time; `assay gate` lists them until they expire.
      assay: \(format)
      accepted:

      """ + lines.joined()
  }

  private static func entry(
    _ node: YAMLNode, _ source: YAMLSource, _ problems: inout [Diagnostic]
  ) -> AcceptedBreak? {
    for key in node.mapping ?? [] where !keys.contains(key.key) {
      problems.append(
        Diagnostic(
          code: "C001", "no key of an accepted break is called `\(key.key)`",
          at: source.place(ofKey: key), expected: keys.joined(separator: ", "),
          fix: nearest(to: key.key, in: keys).map { "did you mean `\($0)`?" }))
    }
    guard let label = node["label"]?.scalar, let reason = node["reason"]?.scalar,
      let expires = node["expires"]?.scalar
    else {
      problems.append(
        Diagnostic(
          code: "C002", "an accepted break is not complete", at: source.place(node),
          expected: "label, reason and expires"))
      return nil
    }
    return AcceptedBreak(
      identity: label, reason: reason, by: node["by"]?.scalar, expires: expires)
  }
}
