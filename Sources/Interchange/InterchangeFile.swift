/// A file of another tool, with its name and what is in it.
package struct InterchangeFile: Hashable, Sendable {
  /// The path as the user gave it; of a file to be written, its name.
  package var path: String
  package var bytes: [UInt8]

  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(_ path: String, _ text: String) { self.init(path, Array(text.utf8)) }

  /// The last part of the path without its ending.
  var stem: String {
    let name = path.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? String(name)
  }

  func hasEnding(_ ending: String) -> Bool {
    path.utf8.suffix(ending.utf8.count + 1).elementsEqual(".\(ending)".utf8)
  }

  /// What it says, without a byte-order mark and with line ends as a line feed each, as labels count.
  var text: String {
    var scalars = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { followsReturn = scalar == "\r" }
      if scalar == "\n", followsReturn { continue }
      if scalar == "\u{FEFF}", scalars.isEmpty { continue }
      scalars.append(scalar == "\r" ? "\n" : scalar)
    }
    return String(scalars)
  }

  /// Its lines, without their ends.
  var lines: [Substring] {
    let all = Substring(text).unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    return all.map { Substring($0) }
  }
}
