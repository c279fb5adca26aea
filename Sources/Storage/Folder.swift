#if canImport(Glibc)
  import Glibc
#endif

/// Folders: what is in them, and paths that must not leave them.
package enum Folder {
  /// The names in the folder at `path`, sorted by their bytes, without `.` and `..`.
  package static func names(in path: String) throws(FileError) -> [String] {
    guard let folder = opendir(path) else { throw FileError(systemErrorAfter: "list", path) }
    defer { closedir(folder) }
    var names: [String] = []
    // Only the error tells an end from a folder that could be read in part.
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw FileError(systemErrorAfter: "list", path) }
    // The C library compares whole words of bytes; there can be very many names.
    return names.sorted { strcmp($0, $1) < 0 }
  }

  /// The real path of `relative` inside `root`, with every link followed.
  ///
  /// A path that a file of unknown origin names must not lead to another place of this machine:
  /// absolute paths, `..` and links that leave `root` are refused.
  package static func resolve(_ relative: String, inside root: String) throws(FileError) -> String {
    let parts = relative.split(separator: "/", omittingEmptySubsequences: false)
    guard !relative.isEmpty, !relative.hasPrefix("/"), !parts.contains(".."),
      !relative.utf8.contains(0)
    else { throw FileError("read", relative, .outside(root: root)) }
    let base = try realPath(root)
    let target = try realPath(root + "/" + relative)
    guard target.hasPrefix(base == "/" ? "/" : base + "/") else {
      throw FileError("read", relative, .outside(root: root))
    }
    return target
  }

  private static func realPath(_ path: String) throws(FileError) -> String {
    guard let resolved = realpath(path, nil) else {
      throw FileError(systemErrorAfter: "read", path)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Makes the folder at `path` and those above it; one that exists is left as it is.
  package static func create(_ path: String) throws(FileError) {
    if FileKind(at: path) == .folder || path.isEmpty { return }
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    var reached = path.hasPrefix("/") ? "" : "."
    for part in parts {
      reached += "/" + part
      guard mkdir(reached, 0o777) != 0 else { continue }
      let error = FileError(systemErrorAfter: "make", path)
      guard FileKind(at: reached) == .folder else { throw error }
    }
  }
}
