#if canImport(Glibc)
  import Glibc
#endif

/// Adds to the end of a file so that what was added is on the disk when the call returns.
package enum AppendedFile {
  /// Adds `bytes` in one step; the file is made where it is not there.
  package static func append(_ bytes: [UInt8], to path: String) throws(FileError) {
    let isNew = FileKind(at: path) == nil
    let file = try FileDescriptor(
      path, flags: O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, mode: 0o600, action: "write")
    try file.write(bytes)
    try file.synchronize()
    guard isNew else { return }
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    try FileDescriptor(
      folder.isEmpty ? "/" : folder, flags: O_RDONLY | O_DIRECTORY, action: "write"
    ).synchronize()
  }
}
