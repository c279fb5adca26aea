import LabelModel
import Scoring
import Statistics

/// Coefficients of agreement beyond chance, of properties of aligned labels and of where labels are.
struct ChanceCorrection {
  private let articles: [AlignedArticle]

  init(_ articles: [AlignedArticle]) { self.articles = articles }

  func coefficients() -> [HumanAgreement.Coefficient] {
    categories("mentions, type", "mentions") { pairs($0.mentions, $0.mentionLists) { $0.type } }
      + categories("mentions, kind", "mentions") {
        pairs($0.mentions, $0.mentionLists) { $0.kind?.rawValue }
      }
      + places("mentions, where and of which type", \.mentionUnits)
      + categories("meetings, status", "meetings") {
        pairs($0.meetings, $0.meetingLists) { $0.status.value?.rawValue }
      }
      + categories("meetings, mode", "meetings") {
        pairs($0.meetings, $0.meetingLists) { $0.mode.value?.rawValue }
      }
      + categories("quotes, kind", "quotes") {
        pairs($0.quotes, $0.quoteLists) { $0.kind.value?.rawValue }
      }
      + places("quotes, where and of which kind", \.quoteUnits)
  }

  /// A property of two aligned labels, where both annotators state it.
  private func pairs<Label>(
    _ alignment: Alignment?, _ lists: ([Label], [Label]), _ property: (Label) -> String?
  ) -> [(String, String)] {
    (alignment?.pairs ?? []).compactMap { pair in
      guard let one = property(lists.0[pair.gold]), let other = property(lists.1[pair.predicted])
      else { return nil }
      return (one, other)
    }
  }

  private func categories(
    _ property: String, _ labels: String, _ values: (AlignedArticle) -> [(String, String)]
  ) -> [HumanAgreement.Coefficient] {
    let values = articles.flatMap(values)
    let units = "\(values.count) aligned \(labels)"
    return [
      .init(
        property: property, name: "Cohen's kappa",
        value: CohenKappa.coefficient(values.map(\.0), values.map(\.1)), units: units),
      .init(
        property: property, name: "Krippendorff's alpha",
        value: KrippendorffAlpha.nominal(values.map { [$0.0, $0.1] }), units: units),
    ]
  }

  private typealias Units = ([AnnotatedUnit<String>], [AnnotatedUnit<String>])

  /// Alpha over all texts as one continuum, gamma as the mean over texts.
  private func places(
    _ property: String,
    _ units: (AlignedArticle) -> ([AnnotatedUnit<String>], [AnnotatedUnit<String>])
  ) -> [HumanAgreement.Coefficient] {
    var continuum: Units = ([], [])
    var (start, gammas): (Int, [Double]) = (0, [])
    for article in articles {
      let (one, other) = units(article)
      continuum.0 += Self.apart(one).map { $0.moved(by: start) }
      continuum.1 += Self.apart(other).map { $0.moved(by: start) }
      start += article.continuumLength
      if let gamma = GammaAgreement(one, other, samples: 60, seed: 0) {
        gammas.append(gamma.coefficient)
      }
    }
    let count = continuum.0.count + continuum.1.count
    let alpha = count == 0 ? nil : UnitizingAlpha([continuum.0, continuum.1], length: start)
    return [
      .init(
        property: property, name: "Krippendorff's alpha-U", value: alpha?.coefficient,
        units: "\(count) units on \(start) code points"),
      .init(
        property: property, name: "gamma",
        value: gammas.isEmpty ? nil : gammas.reduce(0, +) / Double(gammas.count),
        units: "mean of \(gammas.count) texts"),
    ]
  }

  /// Alpha-U knows no units of one category inside each other: of these the outermost stays.
  private static func apart(_ units: [AnnotatedUnit<String>]) -> [AnnotatedUnit<String>] {
    var ends: [String: Int] = [:]
    return units.sorted { ($0.start, -$0.end, $0.category) < ($1.start, -$1.end, $1.category) }
      .filter { unit in
        guard unit.start >= ends[unit.category, default: 0] else { return false }
        ends[unit.category] = unit.end
        return true
      }
  }
}

extension AnnotatedUnit {
  fileprivate func moved(by distance: Int) -> AnnotatedUnit {
    AnnotatedUnit(start: start + distance, end: end + distance, category: category)
  }
}

extension AlignedArticle {
  fileprivate var mentionLists: ([Mention], [Mention]) {
    (gold.labels.entities?.mentions ?? [], predicted.labels.entities?.mentions ?? [])
  }

  fileprivate var meetingLists: ([Meeting], [Meeting]) {
    (gold.labels.meetings ?? [], predicted.labels.meetings ?? [])
  }

  fileprivate var quoteLists: ([Quote], [Quote]) {
    (gold.labels.quotes ?? [], predicted.labels.quotes ?? [])
  }

  fileprivate var mentionUnits: ([AnnotatedUnit<String>], [AnnotatedUnit<String>]) {
    let lists = mentionLists
    func units(_ mentions: [Mention]) -> [AnnotatedUnit<String>] {
      mentions.map { AnnotatedUnit(start: $0.span.start, end: $0.span.end, category: $0.type) }
    }
    return (units(lists.0), units(lists.1))
  }

  fileprivate var quoteUnits: ([AnnotatedUnit<String>], [AnnotatedUnit<String>]) {
    let lists = quoteLists
    func units(_ quotes: [Quote]) -> [AnnotatedUnit<String>] {
      quotes.map {
        AnnotatedUnit(
          start: $0.content.start, end: $0.content.end,
          category: $0.kind.value?.rawValue ?? "quote")
      }
    }
    return (units(lists.0), units(lists.1))
  }

  /// Code points of the text, or up to the last label where the text is not at hand.
  fileprivate var continuumLength: Int {
    let ends = [mentionUnits.0, mentionUnits.1, quoteUnits.0, quoteUnits.1].flatMap { $0 }.map(
      \.end)
    return max(gold.text?.length ?? 0, ends.max() ?? 0)
  }
}
