import TestSupport
import Testing

/// Pipelines that are programs, well behaved and not.
@Suite struct CommandPipelineCommandTests {
  /// Answers every article with nothing found.
  static let empty = """
    while read -r line; do
      id=${line#*\\"id\\":\\"}; id=${id%%\\"*}
      echo "{\\"id\\":\\"$id\\",\\"entities\\":[],\\"meetings\\":[],\\"quotes\\":[]}"
    done

    """

  @Test func aProgramIsScored() throws {
    let folder = try Self.folder(script: Self.empty)
    let outcome = try Program.assay(in: folder).run("eval", "--pipeline", "wire", "--base", "none")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("wire"))
    #expect(outcome.output.contains("on 2 articles"))
  }

  @Test func aProgramThatDiesHalfWayFailsByName() throws {
    let dies = """
      read -r line
      id=${line#*\\"id\\":\\"}; id=${id%%\\"*}
      echo "{\\"id\\":\\"$id\\",\\"entities\\":[],\\"meetings\\":[],\\"quotes\\":[]}"
      echo 'out of luck' >&2
      kill -9 $$

      """
    let folder = try Self.folder(script: dies)
    let program = Program.assay(in: folder)
    let outcome = try program.run("eval", "--pipeline", "wire", "--base", "none")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("failed on 2031-03-0"))
    #expect(outcome.output.contains("failed: 2031-03-0"))
    let gate = try program.run("gate", "--pipeline", "wire")
    #expect(gate.status == 3)
    #expect(gate.output.contains("1 of 2 articles have a prediction"))
  }

  @Test func aProgramThatFailsOnEverythingIsFive() throws {
    let folder = try Self.folder(script: "echo 'no model' >&2; exit 3\n")
    let outcome = try Program.assay(in: folder).run("eval", "--pipeline", "wire")
    #expect(outcome.status == 5)
    #expect(outcome.errors.contains("the pipeline wire failed on every article"))
    #expect(!folder.exists("reports/current/result.json"))
    #expect(try folder.read("reports/current/wire.log").contains("no model"))
  }

  /// What a run took stands beside the reports, whose bytes it must not change.
  @Test func whatARunTookIsKeptBesideTheReports() throws {
    let folder = try Self.folder(script: Self.empty)
    let program = Program.assay(in: folder)
    let first = try program.run("eval", "--pipeline", "wire", "--base", "none")
    #expect(first.errors.contains("time an article"))
    #expect(try folder.read("reports/current/run.json").contains("\"answered\": 2"))
    #expect(try folder.read("reports/current/run.md").contains("| peak memory | "))
    let kept = try folder.files().filter { $0.hasPrefix("reports/current/") }
    let bytes = try kept.map { try folder.read($0) }
    let second = try program.run("eval", "--pipeline", "wire", "--base", "none")
    #expect(second.output == first.output)
    for (file, before) in zip(kept, bytes) where !file.contains("/run.") {
      #expect(try folder.read(file) == before, "\(file)")
    }
    // A file of predictions was not run, and nothing of the run before may seem to be its.
    _ = try program.run("eval", "--predictions", "wire.jsonl", "--base", "none")
    #expect(!folder.exists("reports/current/run.json"))
  }

  @Test func knownAnswersAreUsedWhereInputsAreNamed() throws {
    let script = "echo started >> starts\n" + Self.empty
    let folder = try SampleProject.folder([
      "wire.sh": script,
      "gold/assay.yaml":
        "assay: settings/1\npipelines: { wire: { command: [sh, wire.sh], inputs: [rules] } }\n",
    ])
    let program = Program.assay(in: folder)
    func starts() throws -> Int { try folder.read("starts").split(separator: "\n").count }
    let first = try program.run("eval", "--pipeline", "wire")
    #expect(first.status == 0, "\(first.errors)")
    let second = try program.run("eval", "--pipeline", "wire")
    #expect(try starts() == 1)
    #expect(second.output == first.output)
    #expect(second.errors.contains("2: 2 answered, 0 failed, 2 reused"))
    _ = try program.run("eval", "--pipeline", "wire", "--no-cache")
    #expect(try starts() == 2)
    try folder.write("another rule", to: "rules")
    _ = try program.run("eval", "--pipeline", "wire")
    #expect(try starts() == 3)
  }

  static func folder(script: String) throws -> TemporaryFolder {
    try SampleProject.folder([
      "wire.sh": script,
      "gold/assay.yaml": SampleProject.settings.replacing(
        "gate:\n", with: "pipelines: { wire: { command: [sh, wire.sh], timeout: 20 } }\ngate:\n"),
    ])
  }
}
