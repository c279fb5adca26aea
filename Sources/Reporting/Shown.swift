import Versions

/// Figures in words, the same in every format.
enum Shown {
  static let undefined = "–"

  static func value(_ value: Double?) -> String { value.map { Points.value($0) } ?? undefined }

  /// Both ends, or nothing where there is no interval.
  static func interval(_ estimate: FigureEstimate) -> String {
    estimate.interval.map { "\(Points.value($0.low)) – \(Points.value($0.high))" } ?? ""
  }

  static func interval(_ change: FigureChange) -> String {
    change.interval.map { "\(Points.change($0.low)) to \(Points.change($0.high))" } ?? ""
  }

  /// In points; a figure that stayed as it was says so by one sign.
  static func change(_ delta: Double) -> String { delta == 0 ? "=" : Points.change(delta) }

  static func support(_ value: Double) -> String { Points.decimal(value, places: 0) }
}

extension Verdict {
  /// Such as `not detectable`.
  var words: String { rawValue.replacing("-", with: " ") }
}

extension RootCause {
  /// What the broken labels share, and what that costs.
  var sentence: String {
    let others = feature == "error" ? "" : "; \(stillRight) such are still right"
    return "\(broken) of \(allBroken) broken have \(feature) “\(value)” "
      + "(\(Points.change(points))\(others))"
  }
}
