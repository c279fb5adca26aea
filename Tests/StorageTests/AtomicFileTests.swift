import TestSupport
import Testing

@testable import Storage

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct AtomicFileTests {
  let folder = TemporaryFolder()

  @Test func writesNewAndReplacesOld() throws {
    let path = folder("a.txt")
    for text in ["first", "", String(repeating: "é", count: 100_000)] {
      try AtomicFile.write(text, to: path)
      #expect(try FileReader.bytes(at: path, limit: 1 << 20) == Array(text.utf8))
    }
    #expect(try Folder.names(in: folder.path) == ["a.txt"])
  }

  /// A user who may do everything would lose `/dev/null` else.
  @Test func whatIsNoFileIsNotReplaced() throws {
    let path = folder("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let link = folder("link")
    #expect(symlink(path, link) == 0)
    for path in [path, link] {
      #expect(throws: FileError("write", path, .notAFile("a pipe"))) {
        try AtomicFile.write("text", to: path)
      }
      #expect(FileKind(at: path) == .pipe)
    }
    #expect(try Folder.names(in: folder.path) == ["link", "pipe"])
  }

  @Test func writesPieceByPiece() throws {
    let path = folder("a.txt")
    try AtomicFile.write(to: path) { (add) throws(FileError) in
      for piece in ["first ", "", "second"] { try add(Array(piece.utf8)) }
    }
    #expect(try FileReader.bytes(at: path, limit: 100) == Array("first second".utf8))
  }

  @Test func whatFailsAfterAPieceLeavesTheOldFile() throws {
    let path = folder("a.txt")
    try AtomicFile.write("first", to: path)
    #expect(throws: FileError("write", path, .missing)) {
      try AtomicFile.write(to: path) { (add) throws(FileError) in
        try add(Array("second".utf8))
        throw FileError("read", "b.txt", .missing)
      }
    }
    #expect(try FileReader.bytes(at: path, limit: 100) == Array("first".utf8))
    #expect(try Folder.names(in: folder.path) == ["a.txt"])
  }

  @Test func keepsPermissions() throws {
    let path = folder("a.txt")
    try AtomicFile.write("first", to: path)
    chmod(path, 0o640)
    try AtomicFile.write("second", to: path)
    var status = stat()
    stat(path, &status)
    #expect(status.st_mode & 0o7777 == 0o640)
  }

  @Test func missingFolderIsNamedAndNothingIsLeft() throws {
    let path = folder("none/a.txt")
    #expect(throws: FileError("write", path, .missing)) { try AtomicFile.write("x", to: path) }
    #expect(try Folder.names(in: folder.path) == [])
  }

  @Test func folderAtThePathIsRefusedAndNothingIsLeft() throws {
    try Folder.create(folder("a"))
    let error = #expect(throws: FileError.self) { try AtomicFile.write("x", to: folder("a")) }
    #expect(error?.description == "cannot write \(folder("a")): Is a directory")
    #expect(try Folder.names(in: folder.path) == ["a"])
    #expect(throws: FileError.self) { try AtomicFile.write("x", to: folder("a/")) }
  }

  @Test func replacesALinkAndNotWhatItPointsTo() throws {
    try AtomicFile.write("safe", to: folder("target"))
    symlink("target", folder("link"))
    try AtomicFile.write("new", to: folder("link"))
    #expect(try FileReader.bytes(at: folder("target"), limit: 10) == Array("safe".utf8))
    #expect(try FileReader.bytes(at: folder("link"), limit: 10) == Array("new".utf8))
  }

  @Test func fileLeftBehindIsPassedBy() throws {
    let leftover = ".a.txt.\(getpid()).0.tmp"
    try AtomicFile.write("half", to: folder(leftover))
    try AtomicFile.write("whole", to: folder("a.txt"))
    #expect(try Folder.names(in: folder.path) == [leftover, "a.txt"])
  }

  @Test func readersSeeTheOldOrTheNew() async throws {
    let path = folder("a.txt")
    let texts = ["a", "b"].map { [UInt8](repeating: Array($0.utf8)[0], count: 200_000) }
    try AtomicFile.write(texts[0], to: path)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for text in texts {
        group.addTask {
          for _ in 0..<20 { try AtomicFile.write(text, to: path) }
          return true
        }
        group.addTask {
          for _ in 0..<40 {
            guard texts.contains(try FileReader.bytes(at: path, limit: 1 << 20)) else {
              return false
            }
          }
          return true
        }
      }
      for try await isWhole in group { #expect(isWhole) }
    }
    #expect(try Folder.names(in: folder.path) == ["a.txt"])
  }
}
