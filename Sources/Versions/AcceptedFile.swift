package import Diagnostics
import LabelModel
import YAMLNodes

/// Reads and writes `accepted.yaml`: broken labels that a reviewer accepted until a day.
package enum AcceptedFile {
  package static let format = "accepted/1"
  private static let keys = ["label", "reason", "by", "expires"]

  package static func read(
    _ bytes: [UInt8], file: String
  ) throws(InvalidInput) -> [AcceptedBreak] {
    let document = YAMLDocument(bytes, file: file)
    var problems = document.problems
    var accepted: [AcceptedBreak] = []
    if let root = document.root {
      if root["assay"]?.scalar != format {
        problems.append(
          Diagnostic(
            code: "C002", "is not said to be a file of accepted breaks",
            at: document.source.place(root), expected: "assay: \(format)"))
      }
      reportUnknownKeys(of: root, among: ["assay", "accepted"], document.source, &problems)
      if let list = root["accepted"], !list.isNull {
        if list.sequence == nil {
          problems.append(
            Diagnostic(
              code: "C003", "`accepted` is \(list.kindInWords)", at: document.source.place(list),
              expected: "a list"))
        }
        for node in list.sequence ?? [] {
          accepted += entry(node, document.source, &problems).map { [$0] } ?? []
        }
      }
    }
    if problems.hasErrors { throw InvalidInput(problems.all(in: file)) }
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
    _ node: YAMLNode, _ source: YAMLSource, _ problems: inout ProblemList
  ) -> AcceptedBreak? {
    reportUnknownKeys(of: node, among: keys, source, &problems)
    guard let label = node["label"]?.scalar, let reason = node["reason"]?.scalar,
      let expires = node["expires"]?.scalar
    else {
      problems.append(
        Diagnostic(
          code: "C002", "an accepted break is not complete", at: source.place(node),
          expected: "label, reason and expires"))
      return nil
    }
    // Days are compared as words, so anything else might never expire.
    guard isDay(expires) else {
      problems.append(
        Diagnostic(
          code: "C004", "`\(expires)` is no day", at: node["expires"].map { source.place($0) },
          expected: "the last day on which the break is accepted, as YYYY-MM-DD"))
      return nil
    }
    return AcceptedBreak(
      identity: label, reason: reason, by: node["by"]?.scalar, expires: expires)
  }

  /// Whether a text is a day as the file has it, `YYYY-MM-DD`.
  package static func isDay(_ text: String) -> Bool {
    text.utf8.count == 10 && CalendarPeriod(edtf: text)?.granularity == .day
  }

  private static func reportUnknownKeys(
    of node: YAMLNode, among known: [String], _ source: YAMLSource, _ problems: inout ProblemList
  ) {
    for entry in node.mapping ?? [] where !known.contains(entry.key) {
      problems.add {
        Diagnostic(
          code: "C001", "nothing in a file of accepted breaks is called `\(entry.key)`",
          at: source.place(ofKey: entry), expected: known.joined(separator: ", "),
          fix: nearest(to: entry.key, in: known).map { "did you mean `\($0)`?" })
      }
    }
  }
}
