import LabelModel

extension Metric {
  static let mentionConfusion = Metric(
    name: "entities.mentions.confusion", layer: .entities,
    summary: "How often each gold type was predicted as each other one, or not at all.",
    formula: "cell (t, u) = pairs of gold type t and predicted type u; ∅: without partner",
    citation: "The confusion matrix over the one alignment, with a row and a column for no label",
    conventions: ["A pair of an accepted alternative type counts under the gold type."],
    reading: .values,
    example: WorkedExample(
      story: "One right type, one flip, one miss, one made up.",
      gold: .mentions((0, 5, "person"), (10, 20, "organization"), (30, 33, "gpe")),
      predicted: .mentions((0, 5, "person"), (10, 20, "gpe"), (40, 43, "gpe")),
      expected: [
        ("gpe.none", 1), ("none.gpe", 1), ("organization.gpe", 1), ("person.person", 1),
      ]),
    measure: .table { article in
      guard let alignment = article.mentions, let pairing = article.mentionPairing else {
        return nil
      }
      // A square of counts, since every mention of a corpus comes by here; the last place is ∅.
      let none = pairing.types.count
      var counts = [Int](repeating: 0, count: (none + 1) * (none + 1))
      for pair in alignment.pairs {
        let row = Int(pairing.gold[pair.gold].type)
        counts[row * (none + 1) + Int(pairing.predicted[pair.predicted].type)] += 1
      }
      for index in alignment.missed {
        counts[Int(pairing.gold[index].type) * (none + 1) + none] += 1
      }
      for index in alignment.spurious {
        counts[none * (none + 1) + Int(pairing.predicted[index].type)] += 1
      }
      let names = pairing.types + ["∅"]
      return counts.indices.filter { counts[$0] > 0 }.map {
        TableCell(
          row: names[$0 / (none + 1)], column: names[$0 % (none + 1)], count: counts[$0])
      }
    })
}
