import LabelModel

extension Metric {
  static let mentionErrors = Metric(
    name: "entities.mentions.errors", layer: .entities,
    summary: "What is wrong with the mentions that are not right, each counted once.",
    formula: "count of wrong pairs, missed and spurious labels by category",
    citation:
      "Assay; after the boundary errors of Manning 2006 and the types of TIDE (Bolya et al. 2020)",
    conventions: [
      "boundary-left, -right, -both, -inside, -outside: right type; seen from the prediction.",
      "split, merged: a label left over beside a pair of unequal spans; duplicate: same span and type.",
    ],
    reading: .values,
    example: WorkedExample(
      story: "Too short at the end, cut in two, predicted twice, and a wrong type.",
      gold: .mentions(
        (0, 10, "person"), (20, 40, "organization"), (50, 55, "gpe"), (60, 65, "person")),
      predicted: .mentions(
        (0, 8, "person"), (20, 29, "organization"), (30, 40, "organization"), (50, 55, "gpe"),
        (50, 55, "gpe"), (60, 65, "gpe")),
      expected: [
        ("boundary-left.count", 1), ("boundary-right.count", 1), ("duplicate.count", 1),
        ("split.count", 1), ("type.count", 1),
      ]),
    measure: .table { article in
      guard let alignment = article.mentions, let pairing = article.mentionPairing else {
        return nil
      }
      let errors = MentionErrors(article, alignment, pairing)
      var counts: [MentionError: Int] = [:]
      for error in errors.ofPairs.compactMap({ $0 }) + errors.ofMissed + errors.ofSpurious {
        counts[error, default: 0] += 1
      }
      return MentionError.allCases.compactMap { error in
        counts[error].map { TableCell(row: error.rawValue, column: "count", count: $0) }
      }
    })
}
