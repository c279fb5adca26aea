import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#endif

/// A new empty folder that is deleted with all it holds when the value goes out of scope.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(root)/assay-test.XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      preconditionFailure("cannot make a folder in \(root): \(String(cString: strerror(errno)))")
    }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of `name` inside the folder.
  package func callAsFunction(_ name: String) -> String { path + "/" + name }
}
