import Versions

/// The gate as a test suite, one case a rule, in the dialect that Jenkins, GitLab and GitHub read.
enum JUnitReport {
  static func render(_ report: Report) -> String {
    let rules = report.gate?.rules ?? []
    let failures = rules.count { $0.verdict.fails }
    let isSkipped = report.gate == nil
    let cases = isSkipped ? [skipped] : rules.flatMap(testCase)
    let counts =
      "tests=\"\(isSkipped ? 1 : rules.count)\" failures=\"\(failures)\" errors=\"0\""
    let lines =
      [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<testsuites name=\"assay\" \(counts)>",
        "  <testsuite name=\"assay gate\" \(counts) skipped=\"\(isSkipped ? 1 : 0)\">",
        "    <properties>",
      ] + properties(of: report) + ["    </properties>"] + cases + output(of: report) + [
        "  </testsuite>", "</testsuites>",
      ]
    return lines.map { $0 + "\n" }.joined()
  }

  private static var skipped: String {
    "    <testcase classname=\"assay.gate\" name=\"gate\"><skipped message=\"no gate was asked for\"/></testcase>"
  }

  private static func properties(of report: Report) -> [String] {
    let digests = report.evaluation.digests
    let main = report.rows.map { ($0.main.name, Shown.value($0.main.value)) }
    let all =
      [
        ("signature", report.evaluation.signature), ("gold", digests.gold),
        ("predictions", digests.predictions),
      ] + main
    return all.map { name, value in
      "      <property name=\"\(XMLText.escaped(name))\" value=\"\(XMLText.escaped(value))\"/>"
    }
  }

  private static func testCase(_ rule: RuleVerdict) -> [String] {
    let name = XMLText.escaped("\(rule.rule.rawValue) \(rule.subject)")
    let sentence = XMLText.escaped(rule.sentence)
    let open = "    <testcase classname=\"assay.gate.\(rule.rule.rawValue)\" name=\"\(name)\">"
    let body =
      rule.verdict.fails
      ? "      <failure type=\"\(rule.verdict.rawValue)\" message=\"\(sentence)\">\(sentence)</failure>"
      : "      <system-out>\(rule.verdict.words): \(sentence)</system-out>"
    return [open, body, "    </testcase>"]
  }

  private static func output(of report: Report) -> [String] {
    let sentences = [report.gate?.sentence, report.subject].compactMap(\.self)
    return ["    <system-out>\(XMLText.escaped(sentences.joined(separator: "\n")))</system-out>"]
  }
}
