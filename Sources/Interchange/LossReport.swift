internal import Diagnostics

/// What a format cannot say, counted, each with the label that it concerns.
struct LossReport {
  let format: InterchangeFormat
  private var labels: [Feature: [String]] = [:]
  private var withoutText: [String] = []

  init(format: InterchangeFormat) { self.format = format }

  mutating func add(_ feature: Feature, _ article: String, _ label: String) {
    labels[feature, default: []].append("\(article): \(label)")
  }

  mutating func addMissingText(_ article: String) { withoutText.append(article) }

  var diagnostics: [Diagnostic] {
    var all = withoutText.map {
      Diagnostic(
        code: "X101", "the article \($0) is left out, since its text is not at hand",
        fix: "name the folder of the texts with --texts")
    }
    for feature in Feature.allCases {
      guard let lost = labels[feature] else { continue }
      all.append(
        Diagnostic(
          .warning, code: "X100",
          "lost: \(feature.rawValue): \(lost.count), which \(format.title) cannot say",
          notes: lost))
    }
    return all
  }
}
