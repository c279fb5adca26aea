import Interchange

/// A set of files in one input: a line `=== NAME` starts each.
enum HostileSet {
  private static let mark = Array("=== ".utf8)
  private static let most = 8

  static func files(_ bytes: ArraySlice<UInt8>) -> [InterchangeFile] {
    var files: [InterchangeFile] = []
    var rest = bytes
    // One by one, since a list of empty lines is far larger than they are.
    while true {
      let line = rest.prefix { $0 != 0x0A }
      if line.starts(with: mark), files.count < most {
        let name = String(decoding: line.dropFirst(mark.count).prefix(64), as: UTF8.self)
        files.append(InterchangeFile(name, [UInt8]()))
      } else if !files.isEmpty {
        files[files.count - 1].bytes += line
        files[files.count - 1].bytes.append(0x0A)
      }
      guard line.endIndex < rest.endIndex else { break }
      rest = rest[(line.endIndex + 1)...]
    }
    return files
  }
}
