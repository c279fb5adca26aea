#if canImport(Glibc)
  import Glibc
#endif

/// A regular file that is read in parts, by several threads at the same time.
package final class OpenFile: Sendable {
  private let descriptor: FileDescriptor
  /// Bytes it had when it was opened.
  package let size: Int

  /// Opens the file at `path`; one of more than `limit` bytes, or what is no file, is refused.
  package init(_ path: String, limit: Int) throws(FileError) {
    descriptor = try FileDescriptor(path, flags: O_RDONLY | O_NONBLOCK, action: "read")
    let status = try descriptor.status(action: "read")
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError("read", path, .notAFile(FileKind(status).inWords))
    }
    guard status.st_size <= limit else { throw FileError("read", path, .tooLarge(limit: limit)) }
    size = Int(status.st_size)
  }

  /// Adds the bytes in `range` to `bytes`; fewer where the file ends before.
  package func append(_ range: Range<Int>, to bytes: inout [UInt8]) throws(FileError) {
    let first = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: range.count))
    var count = 0
    while count < range.count {
      let read = try fill(&bytes, first + count, at: range.lowerBound + count)
      if read == 0 { break }
      count += read
    }
    bytes.removeLast(range.count - count)
  }

  private func fill(
    _ bytes: inout [UInt8], _ place: Int, at offset: Int
  ) throws(FileError) -> Int {
    var outcome: Result<Int, FileError> = .success(0)
    bytes.withUnsafeMutableBytes { buffer in
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[place...])
      do throws(FileError) {
        outcome = .success(try descriptor.read(into: rest, at: offset))
      } catch {
        outcome = .failure(error)
      }
    }
    return try outcome.get()
  }
}
