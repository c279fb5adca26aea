import Diagnostics
import Scoring
import Versions

/// Every figure on a line of its own (RFC 4180), as fractions, with all digits.
enum CSVReport {
  private static let columns = [
    "name", "value", "low", "high", "gold", "base", "change", "change_low", "change_high", "p",
    "p_adjusted", "detectable_drop",
  ]

  static func render(_ report: Report) -> String {
    var changes: [String: FigureChange] = [:]
    for change in report.change.comparison?.changes ?? [] { changes[change.name] = change }
    let rows = report.figures.map { figure in
      let estimate = report.estimates[figure.name]
      let change = changes[figure.name]
      let numbers: [Double?] = [
        figure.value, estimate?.interval?.low, estimate?.interval?.high, estimate?.support,
        change?.base, change?.delta, change?.interval?.low, change?.interval?.high,
        change?.pValue, change?.adjustedPValue, change?.detectableLoss,
      ]
      return [cell(figure.name)] + numbers.map(number)
    }
    return ([columns] + rows).map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  /// Nothing where a figure is undefined.
  private static func number(_ value: Double?) -> String {
    guard let value else { return "" }
    return Int(exactly: value).map { String($0) } ?? String(value)
  }

  private static func cell(_ text: String) -> String {
    let plain = DisplayText.escaped(text)
    let needsQuotes = plain.unicodeScalars.contains { $0 == "," || $0 == "\"" }
    return needsQuotes ? "\"" + plain.replacing("\"", with: "\"\"") + "\"" : plain
  }
}
