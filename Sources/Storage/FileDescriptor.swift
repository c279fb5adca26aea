#if canImport(Glibc)
  import Glibc
#endif

/// An open file that is closed when it goes out of scope.
struct FileDescriptor: ~Copyable {
  private let number: Int32
  private let path: String

  /// Opens `path` with the flags of `open(2)`; nothing is inherited by child processes.
  init(_ path: String, flags: Int32, mode: mode_t = 0, action: String) throws(FileError) {
    var opened: Int32
    repeat { opened = open(path, flags | O_CLOEXEC, mode) } while opened < 0 && errno == EINTR
    guard opened >= 0 else { throw FileError(systemErrorAfter: action, path) }
    number = opened
    self.path = path
  }

  deinit { close(number) }

  func status(action: String) throws(FileError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw FileError(systemErrorAfter: action, path) }
    return status
  }

  /// Fills `bytes` from the file and returns how many were read; 0 at the end.
  func read(into bytes: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    while true {
      let count = Glibc.read(number, bytes.baseAddress, bytes.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw FileError(systemErrorAfter: "read", path) }
    }
  }

  /// Fills `bytes` from byte `offset` on and returns how many were read; 0 at the end.
  func read(into bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) -> Int {
    while true {
      let count = pread(number, bytes.baseAddress, bytes.count, off_t(offset))
      if count >= 0 { return count }
      guard errno == EINTR else { throw FileError(systemErrorAfter: "read", path) }
    }
  }

  func write(_ bytes: [UInt8]) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw FileError(systemErrorAfter: "write", path)
      }
    }
  }

  func setPermissions(_ mode: mode_t) throws(FileError) {
    guard fchmod(number, mode) == 0 else { throw FileError(systemErrorAfter: "write", path) }
  }

  /// Waits until what was written is on the disk.
  func synchronize() throws(FileError) {
    guard fsync(number) == 0 else { throw FileError(systemErrorAfter: "write", path) }
  }
}
