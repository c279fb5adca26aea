package import LabelModel
package import Scoring
package import Versions

/// Everything that a report shows, computed once, so that all formats say the same.
package struct Report: Sendable {
  package var evaluation: Evaluation
  /// What the figures are computed from.
  let sums: ScorecardSums
  /// Every figure under its full name, in catalogue order.
  package var figures: [Figure]
  /// Figures with intervals, by name.
  package var estimates: [String: FigureEstimate]
  /// The figures that are tested together and broken down; the first of the headline where settings name none.
  package var primary: [String]
  /// The metrics of the primary figures.
  let primaryMetrics: [String]
  /// Articles whose license keeps their words out of what is published.
  let restricted: Set<String>
  /// The figures that lead every report, in order.
  package var headline: [String]
  package var change: Baseline
  package var gate: GateResult?
  package var slices: [SliceTable]
  /// What annotators reach against each other, where articles were annotated twice.
  package var ceiling: Ceiling?
  /// The gold that was scored against, for formats that show whole articles.
  package var goldArticles: [Article]
  /// The recorded versions and this one, the oldest first.
  package var history: [HistoryPoint] = []
  /// What the gate asks of a figure at least, by its name.
  package var floors: [String: Double] = [:]
  /// The moment of the report where the caller wants one shown; never read from a clock here.
  package var date: String?
  /// The command that made the report, to make it again.
  package var command: String?

  /// How far annotators agree, by the figures of the headline.
  package struct Ceiling: Sendable {
    package var estimates: [FigureEstimate]
    package var articleCount: Int
  }

  /// What annotators reach, by figure.
  package var ceilings: [String: Double] {
    let known = (ceiling?.estimates ?? []).compactMap { one in one.value.map { (one.name, $0) } }
    return Dictionary(known, uniquingKeysWith: { first, _ in first })
  }

  /// Main figures of the articles that share a value of their metadata.
  package struct SliceTable: Sendable {
    package var dimension: String
    package var rows: [Row]

    package struct Row: Sendable {
      package var value: String
      package var articleCount: Int
      package var estimates: [FigureEstimate]
    }
  }

  /// The figures that lead a report where the settings name none.
  package static let usualHeadline = [
    "entities.mentions.strict.f1", "entities.mentions.strict.names-only.f1",
    "entities.mentions.partial.f1", "entities.aligned.detection.f1", "entities.clusters.conll.f1",
    "meetings.detection.f1", "meetings.slots.all.f1",
    "quotes.content.exact.f1", "quotes.content.relaxed.f1", "quotes.attributed.f1",
  ]

  package static var usualHeadlineFigures: [FigureDefinition] {
    usualHeadline.compactMap { FigureDefinition(name: $0) }
  }

  package init(
    _ evaluation: Evaluation, change: Baseline, gate: GateResult?, primary: [String] = [],
    slicedBy dimensions: [ArticleSlice] = [], goldArticles: [Article] = [],
    agreement: HumanAgreement? = nil,
    date: String? = nil, command: String? = nil
  ) {
    self.init(
      evaluation, sums: evaluation.scorecard.sums(),
      estimates: FigureEstimates(evaluation.scorecard).all(), change: change, gate: gate,
      primary: primary, goldArticles: goldArticles, agreement: agreement, date: date,
      command: command)
    let definitions = headline.compactMap { FigureDefinition(name: $0) }
    slices = dimensions.map { dimension in
      SliceTable(
        dimension: dimension.rawValue,
        rows: evaluation.scorecard.grouped(by: dimension).map { group in
          SliceTable.Row(
            value: group.value, articleCount: group.scorecard.rows.count,
            estimates: FigureEstimates(group.scorecard).estimates(of: definitions))
        })
    }
  }

  /// The report of a corpus that was counted without a scorecard; it lists no label and compares nothing.
  package init(
    _ bulk: BulkEvaluation, primary: [String], slicedBy dimensions: [ArticleSlice],
    agreement: HumanAgreement?, date: String?, command: String?
  ) {
    self.init(
      bulk.evaluation, sums: bulk.sums, estimates: bulk.estimates, change: .notWanted, gate: nil,
      primary: primary, goldArticles: [], agreement: agreement, date: date, command: command)
    // Without metadata all articles share the one value that stands for none.
    let row = SliceTable.Row(
      value: ArticleSlice.noValue, articleCount: bulk.evaluation.coverage.scored,
      estimates: headline.compactMap { estimates[$0] })
    slices = dimensions.map { SliceTable(dimension: $0.rawValue, rows: [row]) }
  }

  /// The report of articles that are kept packed; it lists no label and compares nothing.
  package init(
    _ packed: PackedEvaluation, primary: [String], slicedBy dimensions: [ArticleSlice],
    agreement: HumanAgreement?, date: String?, command: String?
  ) {
    self.init(
      packed.evaluation, sums: packed.sums, estimates: packed.estimates, change: .notWanted,
      gate: nil, primary: primary, goldArticles: [], agreement: agreement, date: date,
      command: command)
    let definitions = headline.compactMap { FigureDefinition(name: $0) }
    slices = dimensions.map { dimension in
      SliceTable(
        dimension: dimension.rawValue,
        rows: packed.estimates(of: definitions, by: dimension).map {
          SliceTable.Row(value: $0, articleCount: $1, estimates: $2)
        })
    }
  }

  private init(
    _ evaluation: Evaluation, sums: ScorecardSums, estimates all: [FigureEstimate],
    change: Baseline, gate: GateResult?, primary: [String], goldArticles: [Article],
    agreement: HumanAgreement?, date: String?, command: String?
  ) {
    self.goldArticles = goldArticles
    restricted = Set(goldArticles.filter { $0.metadata.license == "restricted" }.map(\.id))
    self.evaluation = evaluation
    self.sums = sums
    self.change = change
    self.gate = gate
    self.date = date
    self.command = command
    figures = sums.figures()
    let known = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    estimates = known
    headline = (primary + Self.usualHeadline.filter { !primary.contains($0) })
      .filter { known[$0] != nil }
    self.primary = primary.isEmpty ? Array(headline.prefix(1)) : primary
    primaryMetrics = self.primary.compactMap { FigureDefinition(name: $0)?.metric }
    let definitions = headline.compactMap { FigureDefinition(name: $0) }
    ceiling = agreement.map {
      Ceiling(estimates: $0.estimates(of: definitions), articleCount: $0.articleCount)
    }
    slices = []
  }
}
