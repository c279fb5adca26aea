import Interchange

/// A set of files in one input: a line `=== NAME` starts each.
enum HostileSet {
  private static let mark = Array("=== ".utf8)
  private static let most = 8

  static func files(_ bytes: ArraySlice<UInt8>) -> [InterchangeFile] {
    var files: [InterchangeFile] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: mark), files.count < most {
        let name = String(decoding: line.dropFirst(mark.count).prefix(64), as: UTF8.self)
        files.append(InterchangeFile(name, [UInt8]()))
      } else if !files.isEmpty {
        files[files.count - 1].bytes += line + [0x0A]
      }
    }
    return files
  }
}
