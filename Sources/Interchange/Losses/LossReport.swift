internal import Diagnostics

/// What a format cannot say, counted, each with the label that it concerns.
struct LossReport {
  let format: InterchangeFormat
  private var labels: [Feature: [String]] = [:]
  private(set) var leftOut: [Diagnostic] = []

  init(format: InterchangeFormat) { self.format = format }

  mutating func add(_ feature: Feature, _ article: String, _ label: String) {
    labels[feature, default: []].append("\(article): \(label)")
  }

  mutating func addMissingText(_ article: String) {
    leaveOut(
      .leftOut, "the article \(article) is left out, since its text is not at hand",
      fix: "name the folder of the texts with --texts")
  }

  /// Without its layer an article would be written as if there were nothing to find in it.
  mutating func addMissingLayer(_ article: String, _ layer: String) {
    leaveOut(
      .notAnnotated, "the article \(article) is left out, since its \(layer) are not annotated")
  }

  private mutating func leaveOut(
    _ kind: InterchangeProblem, _ message: String, fix: String? = nil
  ) {
    leftOut.append(Diagnostic(kind.severity, code: kind.code, message, fix: fix))
  }

  var losses: [Loss] {
    Feature.allCases.compactMap { feature in
      labels[feature].map { Loss(kind: feature.rawValue, labels: $0) }
    }
  }
}
