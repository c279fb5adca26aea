import Scoring
package import Versions

/// The main figures of every recorded version, side by side with sparklines.
///
/// A line is broken where gold or scorer changed, since figures on both sides of the break do not
/// measure the same.
package struct HistoryTable {
  private let records: [VersionRecord]
  private let figures: [FigureDefinition]

  package init(_ records: [VersionRecord], figures: [FigureDefinition]) {
    self.records = records
    self.figures = figures
  }

  package func text() -> String {
    let values = records.map { record in
      FigureEstimates(record.scorecard).estimates(of: figures).map(\.value)
    }
    let names = ["version"] + figures.map(\.name) + ["articles"]
    var rows = [names]
    for (index, record) in records.enumerated() {
      if index > 0, let what = Report.difference(records[index - 1], record) {
        rows.append(["· \(what) ·"])
      }
      rows.append(
        [record.name] + values[index].map(shown) + [String(record.scorecard.rows.count)])
    }
    let widths = names.indices.map { column in
      rows.compactMap { $0.count > 1 ? $0[column].unicodeScalars.count : nil }.max() ?? 0
    }
    var lines = rows.map { row in
      row.count == 1
        ? row[0]
        : zip(row, widths).dropLast().map(padded).joined(separator: "  ") + "  " + (row.last ?? "")
    }
    for (column, figure) in figures.enumerated() where records.count > 1 {
      lines.append("\(sparkline(values.map { $0[column] }))  \(figure.name)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func shown(_ value: Double?) -> String { value.map { Points.value($0) } ?? "–" }

  private func padded(_ cell: String, _ width: Int) -> String {
    cell + String(repeating: " ", count: max(0, width - cell.unicodeScalars.count))
  }

  /// One block a version, from the lowest value to the highest, with a bar where the line is broken.
  private func sparkline(_ values: [Double?]) -> String {
    let known = values.compactMap(\.self)
    guard let low = known.min(), let high = known.max() else { return "" }
    let blocks = Array("▁▂▃▄▅▆▇█")
    var line = ""
    for (index, value) in values.enumerated() {
      if index > 0, Report.difference(records[index - 1], records[index]) != nil { line += "│" }
      guard let value else {
        line += " "
        continue
      }
      let share = high > low ? (value - low) / (high - low) : 0.5
      line.append(blocks[min(blocks.count - 1, Int(share * Double(blocks.count)))])
    }
    return line
  }
}
