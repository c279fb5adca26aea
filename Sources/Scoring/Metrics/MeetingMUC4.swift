import LabelModel

extension Metric {
  /// Profile `muc4`: the rows of `meetings.slots` as a MUC-4 report prints them.
  static let meetingMUC4 = Metric(
    name: "meetings.muc4", layer: .meetings,
    summary: "REC, PRE and OVG in MUC-4's four rows, in whole per cent as its reports print them.",
    formula: "100·c/POS, 100·c/ACT, 100·SPU/ACT, cut to tenths, then rounded half to even",
    citation: "Chinchor 1992 (MUC-4 evaluation metrics); the official MUC-4 score reports",
    reading: .values,
    example: WorkedExample(
      story: MeetingExamples.story, gold: MeetingExamples.gold,
      predicted: MeetingExamples.predicted,
      expected: [
        ("all.recall", 58), ("all.precision", 70), ("all.ovg", 13), ("matched-only.recall", 70),
      ]),
    measure: .pooled { articles in
      guard articles.contains(where: { $0.meetingComparison != nil }) else { return [] }
      return muc4Figures(
        MeetingSlotRow.allCases.map { row in
          (row, articles.compactMap { row.counts($0)?.whole.outcomes }.reduce(OutcomeCounts(), +))
        })
    })

  static func muc4Figures(_ rows: [(MeetingSlotRow, OutcomeCounts)]) -> [PooledFigure] {
    rows.flatMap { row, outcomes in
      outcomes.muc4Row.map {
        PooledFigure(
          statistic: "\(row.rawValue).\($0.name)", value: $0.percentage.map { Double($0) })
      }
    }
  }
}
