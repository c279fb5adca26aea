import JSONNodes
import LabelModel
import Testing
import Versions

@testable import Reporting

@Suite("Hostile words in every format")
struct HostileTextTests {
  /// What no format may print raw, wherever it stands.
  private static let deceiving: Set<Unicode.Scalar> = [
    "\u{1B}", "\u{0}", "\u{8}", "\u{7F}", "\u{85}", "\u{2028}", "\u{202E}", "\u{202C}", "\u{FEFF}",
  ]

  @Test(arguments: ReportFormat.allCases)
  func neverPrintsControlCharacters(format: ReportFormat) async {
    let text = format.render(await ReportFixtures.hostileReport.value)
    // JSON keeps the words as they are; its own escapes make the control characters harmless.
    let kept: Set<Unicode.Scalar> =
      format == .json ? ["\u{7F}", "\u{85}", "\u{2028}", "\u{202E}", "\u{202C}", "\u{FEFF}"] : []
    let found = text.unicodeScalars.filter { Self.deceiving.contains($0) && !kept.contains($0) }
    #expect(found.isEmpty)
  }

  @Test func markdownShowsOnlyItsOwnMarkup() async {
    let markdown = ReportFormat.markdown.render(await ReportFixtures.hostileReport.value)
    for markup in [
      "<script", "**b**", "[l](", "@octocat", "#1", ":smile:", "$x$", "http://", "www.example",
      "~~s~~",
    ] {
      #expect(!MarkdownCode.removed(from: markdown).contains(markup), "\(markup) is live")
    }
    // Each section is opened and closed once; the words' own `</details>` does not count.
    #expect(
      markdown.ranges(of: "<details").count == markdown.ranges(of: "\n</details>").count)
    for line in markdown.split(separator: "\n") where line.hasPrefix("| ") {
      #expect(line.hasSuffix(" |"))
    }
  }

  @Test func junitIsWellFormed() async throws {
    let xml = ReportFormat.junit.render(await ReportFixtures.hostileReport.value)
    let elements = try WellFormedXML.elements(of: xml)
    #expect(elements.count { $0 == "testcase" } == 2)
    #expect(elements.count { $0 == "failure" } == 1)
  }

  /// What the schema of Jenkins' xUnit plugin (junit-10.xsd) lets stand in what, with which attributes.
  @Test func junitIsAsItsReadersExpect() async throws {
    let children = [
      "testsuites": ["testsuite"],
      "testsuite": ["properties", "testcase", "system-out"], "properties": ["property"],
      "testcase": ["failure", "skipped", "system-out"],
    ]
    let attributes: [String: (needed: Set<String>, more: Set<String>)] = [
      "testsuites": ([], ["name", "tests", "failures", "errors"]),
      "testsuite": (["name", "tests", "failures", "errors"], ["skipped"]),
      "property": (["name", "value"], []), "testcase": (["name"], ["classname"]),
      "failure": ([], ["type", "message"]), "skipped": ([], ["type", "message"]),
    ]
    var ungated = await ReportFixtures.hostileReport.value
    ungated.gate = nil
    for report in [await ReportFixtures.hostileReport.value, ungated] {
      for element in try WellFormedXML.read(ReportFormat.junit.render(report)) {
        if let parent = element.parent {
          #expect(children[parent]?.contains(element.name) == true, "\(element.name) in \(parent)")
        } else {
          #expect(element.name == "testsuites")
        }
        let (needed, more) = attributes[element.name] ?? ([], [])
        let found = Set(element.attributes)
        #expect(needed.isSubset(of: found) && found.isSubset(of: needed.union(more)))
      }
    }
  }

  @Test func badgeIsWellFormed() async throws {
    let svg = ReportFormat.badge.render(await ReportFixtures.hostileReport.value)
    #expect(try WellFormedXML.elements(of: svg).first == "svg")
  }

  @Test func workflowCommandsStayOnTheirLines() async {
    let commands = ReportFormat.github.render(await ReportFixtures.hostileReport.value)
    let lines = commands.split(separator: "\n")
    #expect(
      lines.allSatisfy {
        $0.hasPrefix("::error ") || $0.hasPrefix("::warning ") || $0.hasPrefix("::notice ")
      })
    #expect(lines.count { $0.hasPrefix("::warning ") } == 10)
    for line in lines {
      // Commands have their parts between the first two pairs of colons; words come after both.
      let properties = line.dropFirst(2).prefix { $0 != ":" }
      #expect(!properties.contains("::"))
    }
  }

  @Test func jsonIsRead() async throws {
    let json = ReportFormat.json.render(await ReportFixtures.hostileReport.value)
    let value = try JSONValue(parsing: Array(json.utf8))
    #expect(value["gate"]?["passes"]?.boolean == false)
    let label = value["comparison"]?["explanations"]?.elements?.first?["labels"]?.elements?.first
    #expect(label?["gold"]?.string?.contains(ReportFixtures.hostile) == true)
  }

  @Test func csvHasEqualRows() async {
    let csv = ReportFormat.csv.render(await ReportFixtures.hostileReport.value)
    let rows = CSVRows.read(csv)
    #expect(rows.count > 100)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
  }
}
