#if canImport(Glibc)
  import Glibc
#endif

/// What stands at a path.
package enum FileKind: Hashable, Sendable {
  case file, folder, link, pipe, socket, device

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  /// What stands at `path`, links followed; `nil` where nothing does or it cannot be seen.
  package init?(at path: String) {
    var status = Glibc.stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// What stands at `path`, links followed; `nil` where nothing does.
  ///
  /// - Throws: where that cannot be seen, such as in a folder that may not be searched.
  package static func seen(at path: String) throws(FileError) -> FileKind? {
    var status = Glibc.stat()
    if stat(path, &status) == 0 { return FileKind(status) }
    let error = FileError(systemErrorAfter: "read", path)
    if error.isMissing { return nil }
    throw error
  }

  var inWords: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a link"
    case .pipe: "a pipe"
    case .socket: "a socket"
    case .device: "a device"
    }
  }
}
