import Scoring

/// What the letters in formulas stand for.
struct FormulaNotation {
  private let symbols: [String]
  private let meaning: String
  /// The beginning of the names of the metrics that use it so.
  private var scope = ""

  var line: String { "\(symbols.joined(separator: ", ")): \(meaning)" }

  static let all = [
    FormulaNotation(symbols: ["P", "R", "F1"], meaning: "precision, recall, 2PR/(P + R)"),
    FormulaNotation(
      symbols: ["COR", "INC", "PAR", "MIS", "SPU"],
      meaning: "labels that are correct, incorrect, partly right, missed, spurious"),
    FormulaNotation(symbols: ["POS"], meaning: "all gold labels, COR + INC + PAR + MIS"),
    FormulaNotation(symbols: ["ACT"], meaning: "all predicted labels, COR + INC + PAR + SPU"),
    FormulaNotation(symbols: ["g", "p"], meaning: "a gold and a predicted label that are paired"),
    FormulaNotation(
      symbols: ["K", "k", "r"],
      meaning: "the gold entities (key) and one of each side, as sets of mentions; "
        + "R inside |…| or p(…): the predicted entities (response)",
      scope: "entities.clusters."),
  ]

  /// Lines for the symbols that the metric's formula has.
  static func lines(for metric: Metric) -> [String] {
    let words = Set(
      metric.formula.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    return all.filter { notation in
      metric.name.hasPrefix(notation.scope) && notation.symbols.contains { words.contains($0) }
        && !(metric.name.hasPrefix("entities.clusters.") && notation.symbols.contains("p"))
    }.map(\.line)
  }
}
