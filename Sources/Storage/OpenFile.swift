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

  /// The bytes in `range`, fewer where the file ends before, in an array with room for `extra` more.
  package func bytes(in range: Range<Int>, extra: Int = 0) throws(FileError) -> [UInt8] {
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count + extra) { buffer, count in
      let whole = UnsafeMutableRawBufferPointer(buffer)
      do throws(FileError) {
        while count < range.count {
          let rest = UnsafeMutableRawBufferPointer(rebasing: whole[count..<range.count])
          let read = try descriptor.read(into: rest, at: range.lowerBound + count)
          if read == 0 { break }
          count += read
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
