import TestSupport
import Testing

@testable import Storage

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct FileReaderTests {
  let folder = TemporaryFolder()

  @Test func limitIsTheLargestSizeRead() throws {
    try AtomicFile.write("12345", to: folder("five"))
    #expect(try FileReader.bytes(at: folder("five"), limit: 5).count == 5)
    let error = #expect(throws: FileError.self) {
      try FileReader.bytes(at: folder("five"), limit: 4)
    }
    #expect(
      error?.description == "cannot read \(folder("five")): it is larger than the limit of 4 bytes")
  }

  @Test func refusesWhatIsNotAFile() throws {
    mkfifo(folder("pipe"), 0o600)
    symlink("/dev/zero", folder("zero"))
    let problems = ["none", "pipe", "zero", "."].map { name -> String in
      do throws(FileError) {
        return "read \(try FileReader.bytes(at: folder(name), limit: 10).count)"
      } catch {
        return error.reasonInWords
      }
    }
    #expect(
      problems == [
        "no such file or folder", "it is a pipe, not a file", "it is a device, not a file",
        "it is a folder, not a file",
      ])
  }

  @Test func readsFilesWhoseSizeIsNotKnown() throws {
    // Files of /proc say that they have no bytes.
    #expect(try !FileReader.bytes(at: "/proc/self/status", limit: 1 << 16).isEmpty)
    #expect(throws: FileError.self) { try FileReader.bytes(at: "/proc/self/status", limit: 10) }
  }
}

@Suite struct FolderTests {
  let folder = TemporaryFolder()

  @Test func namesAreSorted() throws {
    for name in ["b", "a", "é", "B", ".c"] { try AtomicFile.write("", to: folder(name)) }
    #expect(try Folder.names(in: folder.path) == [".c", "B", "a", "b", "é"])
    #expect(throws: FileError("list", folder("b"), .missing)) {
      try Folder.names(in: folder("b"))
    }
  }

  @Test func createsTheFoldersAbove() throws {
    try Folder.create(folder("a/b/c"))
    try Folder.create(folder("a/b/c"))
    #expect(FileKind(at: folder("a/b/c")) == .folder)
    try AtomicFile.write("", to: folder("file"))
    #expect(throws: FileError.self) { try Folder.create(folder("file/d")) }
  }

  @Test func pathsThatLeaveAreRefused() throws {
    try Folder.create(folder("root/inner"))
    try AtomicFile.write("in", to: folder("root/inner/text"))
    try AtomicFile.write("out", to: folder("secret"))
    symlink("../secret", folder("root/leaving"))
    symlink("inner/text", folder("root/staying"))
    let root = folder("root")
    for name in ["inner/text", "staying", "./inner/text"] {
      #expect(try Folder.resolve(name, inside: root).hasSuffix("/inner/text"))
    }
    for name in ["leaving", "../secret", "inner/../../secret", folder("secret"), "", ".", "a\0b"] {
      let error = #expect(throws: FileError.self) { try Folder.resolve(name, inside: root) }
      #expect(error?.reason == .outside(root: root))
    }
    #expect(throws: FileError.self) { try Folder.resolve("none", inside: root) }
  }
}
