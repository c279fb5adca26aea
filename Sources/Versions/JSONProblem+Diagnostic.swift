import Diagnostics
import JSONNodes

extension JSONProblem {
  /// What is said of a file that is not JSON, at its line and column.
  ///
  /// - Parameters:
  ///   - bytes: what was read.
  ///   - firstLine: the number of their first line in the file.
  func diagnostic(of bytes: [UInt8], in file: String, firstLine: Int = 1) -> Diagnostic {
    let before = bytes.prefix(offset)
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return Diagnostic(
      code: "V001", "is not JSON: \(message)",
      at: Place(
        file, line: firstLine + before.count { $0 == 0x0A },
        column: before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1),
      fix: fix)
  }
}
