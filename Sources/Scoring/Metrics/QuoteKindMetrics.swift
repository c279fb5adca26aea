import LabelModel

extension Metric {
  static let quoteKind = Metric(
    name: "quotes.kind", layer: .quotes,
    summary: "How often the kind of an aligned quote is right: direct, indirect or mixed.",
    formula: "accuracy = right kinds / aligned quotes whose kind gold annotates",
    citation: "Kinds of Pareti et al. 2013",
    reading: .accuracy,
    example: QuoteExamples.example([("accuracy", 2.0 / 3), ("mixed.accuracy", 0)]),
    measure: .perArticle { article in
      QuoteCounting.accuracy(article) { comparison, position in
        comparison.pairs[position].kindIsRight.map { isRight in
          let pair = comparison.alignment.pairs[position]
          let kinds = (
            comparison.gold[pair.gold].kind.value?.rawValue ?? "∅",
            comparison.predicted[pair.predicted].kind.value?.rawValue ?? "∅"
          )
          return (isRight, "\(kinds.0)-as-\(kinds.1)")
        }
      }
    })

  static let quoteKindConfusion = Metric(
    name: "quotes.kind.confusion", layer: .quotes,
    summary: "How often each gold kind was predicted as each other, with ∅ for no quote.",
    formula: "cells gold × predicted of aligned quotes; missed and spurious ones against ∅",
    citation: "Confusion matrix",
    reading: .values,
    example: QuoteExamples.example([
      ("direct.direct", 1), ("indirect.indirect", 1), ("mixed.direct", 1), ("indirect.none", 1),
      ("none.indirect", 1),
    ]),
    measure: .table { article in
      guard let comparison = article.quoteComparison else { return nil }
      var cells = CellCounts()
      for pair in comparison.alignment.pairs {
        guard let kind = comparison.gold[pair.gold].kind.value else { continue }
        cells.add(kind.rawValue, comparison.predicted[pair.predicted].kind.value?.rawValue)
      }
      for index in comparison.alignment.missed {
        if let kind = comparison.gold[index].kind.value { cells.add(kind.rawValue, nil) }
      }
      for index in comparison.alignment.spurious {
        if let kind = comparison.predicted[index].kind.value { cells.add(nil, kind.rawValue) }
      }
      return cells.sorted
    })
}
