import Diagnostics

/// Columns of text, aligned by what a terminal shows: numbers to the right, words to the left.
struct TextTable {
  enum Alignment { case left, right }

  struct Cell {
    var text: String
    /// Colours, put on after the width is known.
    var paint: (String) -> String = { $0 }
  }

  private let alignments: [Alignment]
  private var rows: [[Cell]] = []

  init(_ alignments: [Alignment]) { self.alignments = alignments }

  mutating func add(_ row: [Cell]) { rows.append(row) }

  /// A row of one cell, which no column makes room for.
  mutating func add(heading: Cell) { rows.append([heading]) }

  func lines(indent: Int = 0) -> [String] {
    let widths = alignments.indices.map { column in
      rows.filter { $0.count > 1 }.map { column < $0.count ? Self.width($0[column].text) : 0 }
        .max() ?? 0
    }
    let margin = String(repeating: " ", count: indent)
    return rows.map { row in
      guard row.count > 1 else { return row.first.map { $0.paint($0.text) } ?? "" }
      var line = margin
      for (column, cell) in row.enumerated() {
        let gap = String(repeating: " ", count: widths[column] - Self.width(cell.text))
        let isLast = column == row.count - 1
        switch alignments[column] {
        case .left: line += cell.paint(cell.text) + (isLast ? "" : gap)
        case .right: line += gap + cell.paint(cell.text)
        }
        if !isLast { line += "  " }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + DisplayText.width($1) }
  }
}
