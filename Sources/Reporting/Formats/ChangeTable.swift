import Diagnostics
import Scoring
import Versions

/// How figures changed, for a terminal: each with its interval, its p and the smallest loss that could
/// have been seen.
struct ChangeTable {
  private let comparison: Comparison
  private let changes: [FigureChange]
  private let paint: TerminalStyle
  private let width: Int

  init(_ comparison: Comparison, _ changes: [FigureChange], paint: TerminalStyle, width: Int) {
    self.comparison = comparison
    self.changes = changes
    self.paint = paint
    self.width = width
  }

  func lines() -> [String] {
    // What stayed as it was is said of the gated figures only.
    let known = changes.filter { change in
      guard change.base != nil || change.head != nil else { return false }
      return change.adjustedPValue != nil || change.delta != 0
    }
    guard !known.isEmpty else { return [] }
    var table = TextTable(
      [.left, .right, .right, .right, .left, .right, .right], dispensable: [1, 2, 4, 6])
    let titles = ["before", "now", "change", "95 % interval", "p", "detectable"]
    table.add(
      (["since \(DisplayText.escaped(comparison.base.name))"] + titles)
        .map { TextTable.Cell(text: $0, paint: paint.dim) })
    for change in known { table.add(cells(of: change)) }
    return table.lines(width: width) + WrappedText.lines(note, width: width).map(paint.dim)
  }

  private func cells(of change: FigureChange) -> [TextTable.Cell] {
    let delta = change.delta
    let isGood = (change.loss ?? 0) < 0
    // Of what did not change there is nothing to test.
    let p = delta == 0 ? nil : change.adjustedPValue ?? change.pValue
    return [
      TextTable.Cell(text: DisplayText.escaped(change.name)),
      TextTable.Cell(text: Shown.value(change.base)),
      TextTable.Cell(text: Shown.value(change.head)),
      TextTable.Cell(text: delta.map { Shown.change($0) } ?? Shown.undefined) {
        delta == 0 || delta == nil ? $0 : isGood ? paint.good($0) : paint.bad($0)
      },
      TextTable.Cell(text: delta == 0 ? "" : Shown.interval(change), paint: paint.dim),
      TextTable.Cell(
        text: p.map { Points.shortPValue($0) + (change.adjustedPValue == nil ? " " : "*") } ?? ""),
      TextTable.Cell(text: delta == 0 ? "" : Shown.value(change.detectableLoss)),
    ]
  }

  private var note: String {
    let isAdjusted = changes.contains { $0.adjustedPValue != nil }
    return "p: chance of such a loss if the two were equal"
      + (isAdjusted ? " (* for the gated figures together)" : "")
      + "; a loss below “detectable” could not have been told from chance"
  }
}
