import TestSupport
import Testing

/// Two runs on one folder at the same time.
@Suite struct SideBySideTests {
  @Test func runsSideBySideLeaveWholeFiles() async throws {
    let folder = try SampleProject.folder()
    let alone = try SampleProject.folder()
    let command = ["eval", "--predictions", "wire.jsonl", "--record", "1"]
    try #require(try Program.assay(in: alone).run(command).status == 0)
    let wanted = try FolderState(alone).files
    for _ in 1...4 {
      let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
        for _ in 1...3 {
          group.addTask { try Program.assay(in: folder).run(command).status }
        }
        return try await group.reduce(into: [Int32]()) { $0.append($1) }
      }
      #expect(statuses == [0, 0, 0])
      #expect(try FolderState(folder).files == wanted)
    }
  }
}
