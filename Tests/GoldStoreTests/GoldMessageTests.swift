import Diagnostics
import FoundationEssentials
import Storage
import TestSupport
import Testing

@testable import GoldStore

/// Every problem of gold by its whole message.
///
/// A case is a file in `Tests/Fixtures/GoldProblems`: the files to load, then the messages. Record new
/// ones with `ASSAY_RECORD=1 swift test --filter GoldMessageTests`, and read what changed.
@Suite struct GoldMessageTests {
  private static let folder = ProjectFolder.url.appending(path: "Tests/Fixtures/GoldProblems").path
  private static let isRecording =
    ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1"

  @Test func messages() async throws {
    let names = try Folder.names(in: Self.folder)
    #expect(names.count > 45)
    for name in names {
      let path = Self.folder + "/" + name
      let fixture = try Fixture(
        String(decoding: FileReader.bytes(at: path, limit: 1 << 20), as: UTF8.self))
      let messages = try await fixture.messages()
      if Self.isRecording {
        try AtomicFile.write(fixture.recorded(messages), to: path)
      } else {
        #expect(messages == fixture.expected, "\(name)")
      }
    }
  }

  @Test func everyProblemHasAMessage() throws {
    let recorded = try Folder.names(in: Self.folder).map { name in
      String(
        decoding: try FileReader.bytes(at: Self.folder + "/" + name, limit: 1 << 20), as: UTF8.self)
    }.joined()
    // Those of files that are not there are tested below, those of new texts by `NewTextTests`, those
    // of writing by `GoldPatchTests`.
    let elsewhere: Set<GoldProblem> = [.unreadableFile, .noGold, .unfitText, .unwritable]
    for problem in GoldProblem.allCases where !elsewhere.contains(problem) {
      #expect(recorded.contains("[\(problem.code)]"), "no fixture shows \(problem.code)")
    }
  }

  @Test func filesThatAreNotThere() async throws {
    let folder = TemporaryFolder()
    try Folder.create(folder("empty"))
    try Folder.create(folder("folder.yaml"))
    let corpus = await GoldCorpus.load([
      folder("none.yaml"), folder("empty"), folder("folder.yaml"),
    ])
    #expect(
      corpus.diagnostics.text().replacing(folder.path + "/", with: "") == """
        empty: error: the folder holds no .yaml file [F002]

        folder.yaml: error: the folder holds no .yaml file [F002]

        none.yaml: error: cannot read none.yaml: no such file or folder [F001]

        """)
  }

  /// The files of a case, and what is to be said about them.
  private struct Fixture {
    var files: [(name: String, text: String)] = []
    var expected = ""
    private var source = ""

    init(_ text: String) {
      for section in text.split(separator: "=== ").map(String.init) {
        let end = section.firstIndex(of: "\n") ?? section.endIndex
        let name = String(section[..<end])
        let body = String(section[end...].dropFirst())
        if name == "messages" {
          expected = body
        } else {
          files.append((name, body))
          source += "=== " + section
        }
      }
    }

    func recorded(_ messages: String) -> String { source + "=== messages\n" + messages }

    func messages() async throws -> String {
      let folder = TemporaryFolder()
      for file in files { try AtomicFile.write(bytes(file.text), to: folder(file.name)) }
      let corpus = await GoldCorpus.load([folder.path])
      return corpus.diagnostics.text().replacing(folder.path + "/", with: "")
    }

    /// The text with `<byte 1B>` turned into that byte.
    private func bytes(_ text: String) -> [UInt8] {
      var bytes: [UInt8] = []
      for (index, piece) in text.split(separator: "<byte ", omittingEmptySubsequences: false)
        .enumerated()
      {
        guard index > 0, let byte = UInt8(piece.prefix(2), radix: 16) else {
          bytes += Array(piece.utf8)
          continue
        }
        bytes.append(byte)
        bytes += Array(piece.dropFirst(3).utf8)
      }
      return bytes
    }
  }
}
