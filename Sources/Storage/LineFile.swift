#if canImport(Glibc)
  import Glibc
#endif

/// Reads the lines of a file one after the other, so that no more of it than a piece is in memory.
package struct LineFile: ~Copyable {
  private let file: FileDescriptor
  private let path: String
  private var piece: [UInt8] = []
  /// Where the next line begins.
  private var start = 0
  private var hasEnded = false
  /// What is appended to `piece` before that much is read into it.
  private let room: [UInt8]
  private static let longestLine = 1 << 30

  package init(_ path: String, pieceSize: Int = 1 << 20) throws(FileError) {
    let opened = try FileDescriptor(path, flags: O_RDONLY | O_NONBLOCK, action: "read")
    let status = try opened.status(action: "read")
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError("read", path, .notAFile(FileKind(status).inWords))
    }
    self.path = path
    room = Array(repeating: 0, count: pieceSize)
    file = opened
  }

  /// The next line without its LF, and without the byte-order mark that a file may begin with.
  package mutating func next() throws(FileError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = piece[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(piece[start..<end])
      }
      searched = piece.count
      if hasEnded {
        defer { start = piece.count }
        return start < piece.count ? Array(piece[start...]) : nil
      }
      searched -= start
      try readMore()
    }
  }

  private mutating func readMore() throws(FileError) {
    let isFirst = piece.isEmpty && start == 0
    piece.removeSubrange(..<start)
    start = 0
    guard piece.count <= Self.longestLine else {
      throw FileError("read", path, .tooLarge(limit: Self.longestLine))
    }
    let old = piece.count
    piece.append(contentsOf: room)
    var outcome: Result<Int, FileError> = .success(0)
    piece.withUnsafeMutableBytes { buffer in
      do throws(FileError) {
        outcome = .success(
          try file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[old...])))
      } catch {
        outcome = .failure(error)
      }
    }
    let count = try outcome.get()
    piece.removeLast(room.count - count)
    hasEnded = count == 0
    if isFirst, piece.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
  }
}
