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
  /// Columns that may be left out, the first first, where the terminal is too narrow.
  private let dispensable: [Int]
  private var rows: [[Cell]] = []

  /// The narrowest last column whose words are still worth wrapping.
  private static let narrowest = 24

  init(_ alignments: [Alignment], dispensable: [Int] = []) {
    self.alignments = alignments
    self.dispensable = dispensable
  }

  mutating func add(_ row: [Cell]) { rows.append(row) }

  /// - Parameter width: columns of the terminal; words of the last column are wrapped to it.
  func lines(width: Int = .max) -> [String] {
    let widths = alignments.indices.map { column in
      rows.map { column < $0.count ? Self.width($0[column].text) : 0 }.max() ?? 0
    }
    var kept = alignments.indices.filter { widths[$0] > 0 || $0 == 0 }
    func total() -> Int { kept.reduce(0) { $0 + widths[$1] } + 2 * (kept.count - 1) }
    for column in dispensable where total() > width { kept.removeAll { $0 == column } }
    let start = total() - (kept.last.map { widths[$0] } ?? 0)
    let room =
      width == .max || kept.last.map { alignments[$0] } == .right
      ? .max : max(Self.narrowest, width - start)
    return rows.flatMap { lines(of: $0, kept, widths, start: start, room: room) }
  }

  private func lines(
    of row: [Cell], _ kept: [Int], _ widths: [Int], start: Int, room: Int
  ) -> [String] {
    var line = ""
    for (place, column) in kept.enumerated() where column < row.count {
      let cell = row[column]
      if place > 0 { line += "  " }
      let gap = String(repeating: " ", count: max(0, widths[column] - Self.width(cell.text)))
      if place == kept.count - 1, Self.width(cell.text) > room {
        let pieces = WrappedText.lines(cell.text, width: room)
        let margin = String(repeating: " ", count: start)
        return pieces.enumerated().map { index, piece in
          (index == 0 ? line : margin) + cell.paint(piece)
        }
      }
      switch alignments[column] {
      case .left: line += cell.paint(cell.text) + gap
      case .right: line += gap + cell.paint(cell.text)
      }
    }
    while line.last == " " { line.removeLast() }
    return [line]
  }

  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + DisplayText.width($1) }
  }
}
