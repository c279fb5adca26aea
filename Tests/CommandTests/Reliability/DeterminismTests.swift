import TestSupport
import Testing

/// The same inputs give the same bytes: again, in any order of files, on any number of processors, anywhere.
@Suite struct DeterminismTests {
  @Test func surroundingsDoNotShow() throws {
    let usual = try everything([:])
    #expect(usual.count > 10)
    func differing(_ environment: [String: String], processors: String? = nil) throws -> [String] {
      let other = try everything(environment, processors: processors)
      return Set(usual.keys).union(other.keys).filter { usual[$0] != other[$0] }.sorted()
    }
    #expect(try differing([:]) == [], "a second run")
    if !Sanitizer.isOn {
      let shuffled = Faults.preloaded(["FAULT_SHUFFLE": "1"])
      #expect(try differing(shuffled) == [], "folders listed backwards")
    }
    #expect(try differing(["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"]) == [], "Turkish")
    #expect(try differing(["TZ": "Pacific/Kiritimati"]) == [], "a time zone a day ahead")
    #expect(try differing(["COLUMNS": "100", "TERM": "dumb"]) == [], "another terminal")
    #expect(try differing([:], processors: "0") == [], "one processor")
  }

  /// What a project's commands print and write, by name.
  private func everything(_ environment: [String: String], processors: String? = nil) throws
    -> [String: String]
  {
    let folder = try SampleProject.folder()
    let assay = BuildFolder.path + "/assay"
    let program =
      processors == nil
      ? Program.assay(in: folder, environment: environment)
      : Program(path: "/usr/bin/taskset", folder: folder, environment: environment)
    let before = processors.map { ["-c", $0, assay] } ?? []
    var results: [String: String] = [:]
    for command in [
      ["eval", "--predictions", "wire.jsonl", "--record", "1"],
      ["eval", "--pipeline", "reference", "--record", "2"],
      ["compare", "1", "2"], ["compare", "1", "2", "--format", "json"],
      ["gate", "--predictions", "wire.jsonl"], ["history"],
      ["score", "--predictions", "wire.jsonl", "--format", "json"],
      ["check", "--format", "json"], ["explain", "2031-03-04-ferry"],
    ] {
      let outcome = try program.run(before + command)
      #expect(outcome.status < 2, "\(command): \(outcome.errors)")
      results[command.joined(separator: " ")] = outcome.output + outcome.errors
    }
    for (name, text) in try FolderState(folder).files { results[name] = text }
    return results
  }
}
