import FoundationEssentials
import JSONNodes
import Pipelines
import TestSupport
import Testing
import Versions

@testable import Reporting

@Suite("Schemas")
struct SchemaTests {
  private func checker(_ name: String) throws -> SchemaChecker {
    let file = ProjectFolder.url.appending(path: "Documentation/Schemas/\(name).json")
    return SchemaChecker(schema: try JSONValue(parsing: Array(try Data(contentsOf: file))))
  }

  @Test func resultIsAsDescribed() async throws {
    let checker = try checker("result-1")
    for report in [
      await ReportFixtures.hostileReport.value, await ReportFixtures.broken(mentions: 50),
    ] {
      let json = ReportFormat.json.render(report)
      #expect(checker.problems(of: try JSONValue(parsing: Array(json.utf8))).prefix(5) == [])
    }
  }

  @Test func recordedVersionIsAsDescribed() async throws {
    let report = await ReportFixtures.hostileReport.value
    let record = VersionRecord(report.evaluation, name: "1.0")
    let problems = try checker("version-1").problems(
      of: JSONValue(parsing: Array(record.json.utf8)))
    #expect(problems.prefix(5) == [])
  }

  @Test func whatARunTookIsAsDescribed() throws {
    let checker = try checker("run-1")
    var run = PipelineRun(pipeline: PipelineIdentity(name: "wire"), predictions: [])
    let empty = RunMeasurement(run)
    run.pipeline.version = "1"
    run.latencies = [ArticleLatency(id: "a", milliseconds: 2.5)]
    run.costs.seconds = 3
    run.costs.startSeconds = [1]
    run.costs.peakMemory = 4
    run.costs.processorSeconds = 5
    for measurement in [empty, RunMeasurement(run)] {
      let json = try JSONValue(parsing: Array(measurement.json.utf8))
      #expect(checker.problems(of: json) == [])
    }
  }

  @Test func findsWhatIsNotDescribed() throws {
    let checker = try checker("result-1")
    #expect(checker.problems(of: ["assay": "result/2"]).contains("$ has no version"))
    #expect(checker.problems(of: ["assay": "result/2"]).contains { $0.hasPrefix("$.assay is not") })
    #expect(
      checker.problems(of: ["metrics": ["entities.x": "1"]]).contains(
        "$.metrics.entities.x is no number or null"))
    #expect(checker.problems(of: ["more": 1]).contains("$.more is not described"))
  }

  /// Every target that the example workflows call is one of the Makefile's.
  @Test(arguments: ["github.yml", "gitlab.yml"])
  func workflowsCallTargetsThatExist(file: String) throws {
    let folder = ProjectFolder.url
    let workflow = try String(
      contentsOf: folder.appending(path: "Examples/ci/\(file)"), encoding: .utf8)
    let makefile = try String(contentsOf: folder.appending(path: "Makefile"), encoding: .utf8)
    let targets = workflow.matches(of: /make ([a-z-]+)/).map { String($0.1) }
    #expect(targets.contains("gate"))
    for target in targets { #expect(makefile.contains("\n\(target):")) }
  }
}
