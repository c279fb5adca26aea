import FoundationEssentials
import Scoring
import TestSupport
import Testing

@testable import Reporting

@Suite struct MetricReferenceTests {
  @Test func thePageInTheDocumentationIsUpToDate() throws {
    let page = ProjectFolder.url.appending(path: "Documentation/Metrics.md")
    #expect(
      try String(contentsOf: page, encoding: .utf8) == MetricReference.page(),
      "run `make build && .build/release/assay metrics --markdown > Documentation/Metrics.md`")
  }

  @Test func everyMetricHasItsLineCitationAndFigures() {
    #expect(MetricCatalogue.all.count >= 60)
    let lines = MetricReference.list().split(separator: "\n")
    for metric in MetricCatalogue.all {
      #expect(lines.contains { $0.hasPrefix(metric.name + " ") })
      let words = MetricReference.explanation(of: metric)
      #expect(words.contains("Source    \(metric.citation)\n"), "\(metric.name)")
      for (statistic, _) in metric.example.expected {
        #expect(words.contains("\(statistic) = "), "\(metric.name) \(statistic)")
      }
    }
  }

  @Test func formulasAreExplainedByTheirSymbols() throws {
    func explanation(_ name: String) throws -> String {
      MetricReference.explanation(
        of: try #require(MetricCatalogue.all.first { $0.name == name }))
    }
    let strict = try explanation("entities.mentions.strict")
    #expect(strict.contains("POS: all gold labels") && !strict.contains("(key)"))
    let ceaf = try explanation("entities.clusters.ceaf-e")
    #expect(ceaf.contains("(key)") && !ceaf.contains("POS"))
    #expect(ceaf.contains("gold       person e1: 0–1, 2–3, 4–5\n"), "\(ceaf)")
  }
}
