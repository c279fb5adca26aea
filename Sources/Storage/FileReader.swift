#if canImport(Glibc)
  import Glibc
#endif

/// Reads regular files whole, with a limit on their size.
package enum FileReader {
  /// The bytes of the file at `path`.
  ///
  /// Folders, pipes and devices are refused without waiting for them, and a file that grows past
  /// `limit` while it is read is refused too.
  package static func bytes(at path: String, limit: Int) throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let file = try FileDescriptor(path, flags: O_RDONLY | O_NONBLOCK, action: "read")
    let status = try file.status(action: "read")
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError("read", path, .notAFile(FileKind(status).inWords))
    }
    guard status.st_size <= limit else { throw FileError("read", path, .tooLarge(limit: limit)) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var count = 0
    while true {
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: count)) }
      let read = try fill(&bytes, from: count, file)
      if read == 0 { break }
      count += read
      guard count <= limit else { throw FileError("read", path, .tooLarge(limit: limit)) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  private static func fill(
    _ bytes: inout [UInt8], from start: Int, _ file: borrowing FileDescriptor
  ) throws(FileError) -> Int {
    var outcome: Result<Int, FileError> = .success(0)
    bytes.withUnsafeMutableBytes { buffer in
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[start...])
      do throws(FileError) {
        outcome = .success(try file.read(into: rest))
      } catch {
        outcome = .failure(error)
      }
    }
    return try outcome.get()
  }
}
