import JSONNodes
import LabelModel
import TestSupport
import Testing

@testable import Pipelines

@Suite struct RunMeasurementTests {
  @Test func quantilesAreValuesThatWereMeasured() {
    let hundred = (1...100).map(Double.init)
    #expect(RunMeasurement.quantile(0.5, of: hundred) == 50)
    #expect(RunMeasurement.quantile(0.95, of: hundred) == 95)
    #expect(RunMeasurement.quantile(0.95, of: [1, 2, 3]) == 3)
    #expect(RunMeasurement.quantile(0.5, of: [7]) == 7)
  }

  @Test func aRunIsPutIntoFigures() throws {
    var run = PipelineRun(
      pipeline: PipelineIdentity(name: "wire", version: "2"),
      predictions: ["a", "b", "c", "d"].map { Article(id: $0) },
      failures: [FailedArticle(id: "e", reason: "no answer")],
      latencies: zip(["a", "b", "c"], [10, 30, 20.5]).map {
        ArticleLatency(id: $0, milliseconds: $1)
      })
    run.costs.seconds = 2.5
    run.costs.startSeconds = [1, 0.5]
    run.costs.processes = 2
    run.costs.peakMemory = 312_000_000
    run.costs.processorSeconds = 1.25
    run.costs.reused = 1
    let measurement = RunMeasurement(run)
    #expect(
      measurement.text == """
        this run of wire
          articles         5: 4 answered, 1 failed, 1 reused
          time an article  20.5 ms (median), 30.0 ms (95th percentile), 30.0 ms (longest)
          throughput       2.0 articles a second by 2 processes, after a start of 1.0 s
          peak memory      312 MB
          processor time   1.25 s

        """)
    #expect(measurement.markdown.hasPrefix("| this run of wire | |\n| --- | --- |\n| articles | 5"))
    let json = try JSONValue(parsing: Array(measurement.json.utf8))
    #expect(json["assay"]?.string == "run/1")
    #expect(json["latency-ms-p95"]?.number == 30)
    #expect(json["peak-memory-bytes"]?.integer == 312_000_000)
    #expect(json["start-seconds"]?.number == 1)
  }

  /// Memory is the program's own, though ours is larger.
  @Test func memoryAndStartAreMeasured() throws {
    let folder = TemporaryFolder()
    try folder.write(
      """
      sleep 0.3
      echo '{"assay":"predictions/1"}'
      IFS= read -r line
      sleep 0.2
      echo '{"id":"a","entities":[]}'

      """, to: "pipeline.sh")
    let run = CommandPipeline(
      PipelineIdentity(name: "test"), arguments: ["sh", folder("pipeline.sh")]
    ).run([Article(id: "a", text: ArticleText("One."))])
    #expect(run.failures == [])
    let start = try #require(run.costs.startSeconds.first)
    #expect(start > 0.1)
    #expect(try #require(run.latencies.first).milliseconds > 100)
    #expect(run.costs.seconds > 0.3)
    let memory = try #require(run.costs.peakMemory)
    #expect((100_000..<20_000_000).contains(memory), "a shell has \(memory) bytes")
  }
}
