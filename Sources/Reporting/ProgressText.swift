import Versions

/// How far long work has come, in one line.
package struct ProgressText: Sendable {
  private let what: String
  private let units: String
  private let total: Int

  /// Cells of the bar.
  private static let barWidth = 24

  /// - Parameters:
  ///   - what: who works, such as a pipeline's name.
  ///   - units: what is counted, in the plural.
  package init(_ what: String, units: String, total: Int) {
    self.what = what
    self.units = units
    self.total = total
  }

  /// The line for a terminal of `width` columns: what has no room is left out, the least telling first.
  package func line(done: Int, failed: Int, seconds: Double, width: Int, hasBar: Bool) -> String {
    let count = "\(what): \(done) of \(total) \(units)"
    let failures = failed > 0 ? "\(failed) failed" : nil
    let speed = done > 0 && seconds > 0 ? rate(Double(done) / seconds) : nil
    let left = remaining(done: done, seconds: seconds)
    let candidates: [[String?]] = [
      [hasBar ? bar(done: done) : nil, count, failures, speed, left],
      [count, failures, speed, left], [count, failures, left], [count, failures],
    ]
    let lines = candidates.map { $0.compactMap(\.self).joined(separator: "  ") }
    return lines.first { TextTable.width($0) <= width }
      ?? String(String.UnicodeScalarView("\(done)/\(total)".unicodeScalars.prefix(width)))
  }

  private func bar(done: Int) -> String {
    let full = total > 0 ? min(Self.barWidth, done * Self.barWidth / total) : 0
    return String(repeating: "█", count: full)
      + String(repeating: "░", count: Self.barWidth - full)
  }

  private func rate(_ perSecond: Double) -> String {
    perSecond >= 1
      ? "\(Points.decimal(perSecond, places: perSecond < 10 ? 1 : 0))/s"
      : "\(Points.decimal(1 / perSecond, places: 1)) s each"
  }

  private func remaining(done: Int, seconds: Double) -> String? {
    guard done > 0, done < total else { return nil }
    let left = Int((seconds / Double(done) * Double(total - done)).rounded(.up))
    switch left {
    case ..<90: return "about \(left) s left"
    case ..<5_400: return "about \((left + 30) / 60) min left"
    default: return "about \(left / 3_600) h \(left % 3_600 / 60) min left"
    }
  }
}
