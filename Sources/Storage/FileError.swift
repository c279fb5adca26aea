#if canImport(Glibc)
  import Glibc
#endif

/// Why a file could not be read or written, in words that can stand after "cannot".
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Reason: Hashable, Sendable {
    case missing
    case notAFile(String)
    case tooLarge(limit: Int)
    case outside(root: String)
    /// What the system said, such as "Permission denied".
    case system(code: Int32)
  }

  /// What was tried, such as "read".
  package var action: String
  package var path: String
  package var reason: Reason

  package init(_ action: String, _ path: String, _ reason: Reason) {
    self.action = action
    self.path = path
    self.reason = reason
  }

  /// The error that the system's last failed call left behind.
  init(systemErrorAfter action: String, _ path: String) {
    let code = errno
    self.init(action, path, code == ENOENT || code == ENOTDIR ? .missing : .system(code: code))
  }

  package var isMissing: Bool { reason == .missing }

  package var description: String { "cannot \(action) \(path): \(reasonInWords)" }

  package var reasonInWords: String {
    switch reason {
    case .missing: "no such file or folder"
    case .notAFile(let kind): "it is \(kind), not a file"
    case .tooLarge(let limit): "it is larger than the limit of \(ByteCount.inWords(limit))"
    case .outside(let root): "it leads out of \(root)"
    case .system(let code): String(cString: strerror(code))
    }
  }
}

/// Sizes for people.
private enum ByteCount {
  static func inWords(_ count: Int) -> String {
    if count >= 1 << 20, count % (1 << 20) == 0 { return "\(count >> 20) MB" }
    if count >= 1 << 10, count % (1 << 10) == 0 { return "\(count >> 10) KB" }
    return "\(count) bytes"
  }
}
