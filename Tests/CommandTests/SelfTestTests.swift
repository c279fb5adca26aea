import FoundationEssentials
import TestSupport
import Testing

@Suite struct SelfTestTests {
  @Test func everythingThatIsBuiltInAgrees() throws {
    let outcome = try Program.assay(in: TemporaryFolder()).run("selftest")
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    for peer in ["nervaluate", "seqeval", "neleval", "scorch"] {
      #expect(outcome.output.contains(peer), "\(outcome.output)")
    }
  }

  /// The documents that `make verify-peers ARGS=freeze` keeps, with the peers' figures.
  @Test func everyFrozenFigureOfThePeersComesOut() throws {
    let vectors = ProjectFolder.url.appending(path: "Tests/Fixtures/PeerVectors/peers.jsonl").path
    let lines = try String(contentsOfFile: vectors, encoding: .utf8).split(separator: "\n")
    #expect(lines.count > 100)
    let outcome = try Program.assay(in: TemporaryFolder()).run("selftest", "--vectors", vectors)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }

  @Test func aFigureThatDiffersIsNamedAndFails() throws {
    let folder = TemporaryFolder()
    let vector = """
      {"id":"one","gold":{"entities":[{"type":"person","start":0,"end":3}]},"predicted":{},\
      "expected":[{"peer":"peer 1","profile":"strict","figures":{"entities.mentions.strict":{\
      "recall":0,"precision":0}}}]}
      """
    try folder.write(vector, to: "vectors.jsonl")
    let outcome = try Program.assay(in: folder).run("selftest", "--vectors", "vectors.jsonl")
    #expect(outcome.status == 70)
    #expect(
      outcome.output.hasSuffix(
        "one: entities.mentions.strict.precision is undefined, not 0.0 as peer 1 has it\n"))
  }

  @Test(arguments: ["{}", "{\"id\":\"one\"", ""])
  func vectorsThatCannotBeUsedFail(_ vector: String) throws {
    let folder = TemporaryFolder()
    try folder.write(vector, to: "vectors.jsonl")
    let outcome = try Program.assay(in: folder).run("selftest", "--vectors", "vectors.jsonl")
    #expect(outcome.status == 70)
  }
}
