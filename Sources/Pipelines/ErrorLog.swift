#if canImport(Glibc)
  import Glibc
#endif

/// Keeps what a pipeline writes to standard error: in a file up to a limit, and its last lines.
struct ErrorLog: ~Copyable {
  private let file: Int32
  private let limit: Int
  private var written = 0
  /// Why there is no file, where one was asked for.
  let problem: String?

  init(_ path: String?, limit: Int) {
    self.limit = limit
    guard let path else {
      file = -1
      problem = nil
      return
    }
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NONBLOCK, 0o644)
    problem = file < 0 ? "cannot write \(path): \(String(cString: strerror(errno)))" : nil
  }

  deinit {
    if file >= 0 { close(file) }
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    guard file >= 0, written < limit else { return }
    write(bytes.prefix(limit - written))
    written += bytes.count
    if written >= limit {
      write(ArraySlice("\n[the rest is left out: the log has reached \(limit) bytes]\n".utf8))
    }
  }

  private func write(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      // A log that cannot be written is no reason to stop.
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
