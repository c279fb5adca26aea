import GoldStore
import LabelModel
import Versions

/// How far two annotators of one article agree, a figure a layer.
enum AgreementFigures {
  private static let figures = [
    ("mentions, exact", "entities.mentions.strict.f1"), ("meetings", "meetings.detection.f1"),
    ("slots of meetings", "meetings.slots.all.f1"), ("quotes, exact", "quotes.content.exact.f1"),
    ("quotes with their speakers", "quotes.attributed.f1"),
  ]

  /// The figure of each layer that says most, with a shorter name.
  static func main(_ figures: [(name: String, value: String)]) -> [(name: String, value: String)] {
    let names = [
      "mentions, exact": "mentions", "slots of meetings": "meeting slots",
      "quotes with their speakers": "quotes",
    ]
    return figures.compactMap { figure in names[figure.name].map { ($0, figure.value) } }
  }

  /// Per cent, or `–` where there is nothing to agree on.
  static func of(_ disputes: LabelDisputes) -> [(name: String, value: String)] {
    let pair = AnnotatorPasses(
      article: disputes.first.article.id, first: disputes.first.article, firstBy: "first",
      second: disputes.second.article, secondBy: "second")
    let agreement = HumanAgreement([pair])
    let definitions = figures.compactMap { FigureDefinition(name: $0.1) }
    return zip(figures, agreement.estimates(of: definitions)).map { figure, estimate in
      let value = estimate.value.map { value in
        let tenths = Int((value * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10) %"
      }
      return (figure.0, value ?? "–")
    }
  }
}
