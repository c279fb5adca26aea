import LabelModel
import Testing
import TestSupport

@testable import Pipelines

/// Reading in parts on all processors gives what reading from start to end gives.
@Suite struct ParallelReadingTests {
  private func article(_ number: Int, _ random: inout SplitMix64) -> String {
    let mentions = (0..<Int.random(in: 0...5, using: &random)).map { _ -> String in
      let start = Int.random(in: 0...900, using: &random)
      return #"{"start":\#(start),"end":\#(start + 7),"type":"person"}"#
    }
    return #"{"id":"article-\#(number)","entities":[\#(mentions.joined(separator: ","))]}"#
  }

  private func expectSame(_ text: String, partSize: Int) async {
    let bytes = Array(text.utf8)
    let slow = PredictionFile(bytes, file: "some.jsonl")
    let fast = await PredictionFile.read(bytes, file: "some.jsonl", partSize: partSize)
    #expect(fast.articles == slow.articles)
    #expect(fast.pipeline == slow.pipeline)
    #expect(fast.unit == slow.unit)
    #expect(fast.diagnostics == slow.diagnostics)
  }

  @Test(arguments: [1, 40, 100, 1000, 1 << 20])
  func `any size of parts gives the same articles`(partSize: Int) async {
    var random = SplitMix64(seed: 8)
    let lines = (0..<60).map { article($0, &random) }
    let header = #"{"assay":"predictions/1","pipeline":{"name":"wire"}}"#
    await expectSame(lines.joined(separator: "\n"), partSize: partSize)
    await expectSame("\n\n" + lines.joined(separator: "\r\n\n") + "\n", partSize: partSize)
    await expectSame(
      "\u{FEFF}" + ([header] + lines).joined(separator: "\n") + "\n", partSize: partSize)
  }

  @Test(arguments: [1, 100, 1 << 20])
  func `problems are told in their order, with their lines`(partSize: Int) async {
    var random = SplitMix64(seed: 9)
    var lines = (0..<40).map { article($0, &random) }
    lines[7] = #"{"id":"article-3","entities":[]}"#
    lines[20] = "{"
    lines[31] = #"{"id":"late","entities":[{"start":9,"end":2,"type":"person"}]}"#
    lines[35] = #"{"assay":"predictions/1"}"#
    await expectSame(lines.joined(separator: "\n"), partSize: partSize)
    #expect(
      PredictionFile(Array(lines.joined(separator: "\n").utf8), file: "x").diagnostics.count > 3)
  }

  @Test func `an empty file has nothing`() async {
    await expectSame("", partSize: 10)
    await expectSame("\n \n", partSize: 1)
  }
}
