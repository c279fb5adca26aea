#if canImport(Glibc)
  import Glibc
#endif

/// Says by a digest whether files are what they were.
package enum ContentDigest {
  /// Larger files are told apart by size and time of change: reading a model at every run would take long.
  static let largestRead = 16 << 20

  /// SHA-256 of the file at `path`, or of all files in the folder there with their names.
  ///
  /// Hidden files and Python's `__pycache__` are left out, since they come and go by themselves. `nil`
  /// where nothing is there.
  package static func hex(of path: String) throws(FileError) -> String? {
    switch FileKind(at: path) {
    case .file: return try digest(ofFile: path)
    case .folder:
      var lines: [String] = []
      for name in try Folder.names(in: path) where name != "__pycache__" && !name.hasPrefix(".") {
        if let digest = try hex(of: "\(path)/\(name)") { lines.append("\(digest) \(name)") }
      }
      return SHA256.hex(of: lines.joined(separator: "\n"))
    default: return nil
    }
  }

  private static func digest(ofFile path: String) throws(FileError) -> String {
    var status = Glibc.stat()
    guard stat(path, &status) == 0 else { throw FileError(systemErrorAfter: "read", path) }
    if status.st_size > largestRead {
      return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }
    return SHA256.hex(of: try FileReader.bytes(at: path, limit: largestRead))
  }
}
