#if canImport(Glibc)
  import Glibc
#endif

/// Writes files whole or not at all.
///
/// The bytes go to a temporary file in the same folder, which is flushed to the disk and then takes the
/// name in one step; the folder is flushed last. A reader sees the old file or the new one. A link at
/// the path is replaced, not followed; a device, pipe or socket stays, and that is an error.
package enum AtomicFile {
  package static func write(_ text: String, to path: String) throws(FileError) {
    try write(Array(text.utf8), to: path)
  }

  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try write(to: path) { (add) throws(FileError) in try add(bytes) }
  }

  /// Writes what `body` adds piece by piece; where it throws, the file is as it was.
  package static func write(
    to path: String, _ body: (([UInt8]) throws(FileError) -> Void) throws(FileError) -> Void
  ) throws(FileError) {
    let (folder, name) = split(path)
    guard !name.isEmpty, name != ".", name != ".." else {
      throw FileError("write", path, .notAFile("a folder"))
    }
    // Nor through a link, such as /dev/stdout.
    if let kind = FileKind(at: path), [.device, .pipe, .socket].contains(kind) {
      throw FileError("write", path, .notAFile(kind.inWords))
    }
    let temporary = try writeTemporary(body, for: path, in: folder, name: name)
    guard rename(temporary, path) == 0 else {
      let error = FileError(systemErrorAfter: "write", path)
      unlink(temporary)
      throw error
    }
    try FileDescriptor(folder, flags: O_RDONLY | O_DIRECTORY, action: "write").synchronize()
  }

  private static func writeTemporary(
    _ body: (([UInt8]) throws(FileError) -> Void) throws(FileError) -> Void, for path: String,
    in folder: String, name: String
  ) throws(FileError) -> String {
    var attempt = 0
    while true {
      // A process that was killed may have left a file of the same name behind: try the next one.
      let temporary = "\(folder)/.\(name).\(getpid()).\(attempt).tmp"
      do throws(FileError) {
        let file = try FileDescriptor(
          temporary, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666, action: "write")
        do throws(FileError) {
          try body { (bytes) throws(FileError) in try file.write(bytes) }
          if let mode = permissions(of: path) { try file.setPermissions(mode) }
          try file.synchronize()
          return temporary
        } catch {
          unlink(temporary)
          throw FileError("write", path, error.reason)
        }
      } catch {
        guard error.reason == .system(code: EEXIST), attempt < 1000 else {
          throw FileError("write", path, error.reason)
        }
        attempt += 1
      }
    }
  }

  /// The permissions of the file that is there now, which the new one keeps.
  private static func permissions(of path: String) -> mode_t? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return status.st_mode & 0o7777
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }
}
