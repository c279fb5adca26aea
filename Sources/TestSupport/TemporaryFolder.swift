package import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// A new folder of a test's own that is deleted with all it holds when the value goes out of scope.
package final class TemporaryFolder: Sendable {
  package let path: String
  package var url: URL { URL(filePath: path, directoryHint: .isDirectory) }

  package init() {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(root)/assay-test.XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      preconditionFailure("cannot make a folder in \(root): \(String(cString: strerror(errno)))")
    }
    path = String(cString: made)
  }

  /// With files, by path relative to the folder.
  package convenience init(_ files: [String: String]) throws {
    self.init()
    for (name, text) in files.sorted(by: { $0.key < $1.key }) { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of `name` inside the folder.
  package func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a file, and the folders above it where they are missing.
  package func write(_ text: String, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  package func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: self(name))
  }

  package func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: self(name))
  }

  /// Paths of all files below the folder, relative to it and sorted.
  package func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted().filter {
      var isFolder = false
      return FileManager.default.fileExists(atPath: self($0), isDirectory: &isFolder) && !isFolder
    }
  }
}
