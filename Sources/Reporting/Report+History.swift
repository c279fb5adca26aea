import Scoring
package import Versions

/// The primary figures of a version, as a point of the trend.
package struct HistoryPoint: Sendable {
  package var name: String
  package var articleCount: Int
  /// What differs from the version before, so that no line is drawn through both; `nil` where nothing does.
  package var breaks: String?
  package var estimates: [FigureEstimate]
}

extension Report {
  /// Points of the recorded versions, the oldest first.
  package static func history(
    of records: [VersionRecord], figures: [FigureDefinition]
  ) -> [HistoryPoint] {
    records.indices.map { index in
      let record = records[index]
      return HistoryPoint(
        name: record.name, articleCount: record.scorecard.rows.count,
        breaks: index == 0 ? nil : difference(records[index - 1], record),
        estimates: FigureEstimates(record.scorecard).estimates(of: figures))
    }
  }

  /// Why two versions' figures do not measure the same; `nil` where they do.
  static func difference(_ one: VersionRecord, _ other: VersionRecord) -> String? {
    let hasOtherGold = one.digests.gold != other.digests.gold
    let hasOtherScorer =
      one.signature.prefix { $0 != "|" } != other.signature.prefix { $0 != "|" }
    switch (hasOtherGold, hasOtherScorer) {
    case (true, true): return "gold and scorer changed"
    case (true, false): return "gold changed"
    case (false, true): return "scorer changed"
    case (false, false): return nil
    }
  }
}
