import LabelModel

/// An article's quotes: how they are aligned, and what agrees in every pair.
struct QuoteComparison: Sendable {
  let gold: [Quote]
  let predicted: [Quote]
  let alignment: Alignment
  /// In the order of `alignment.pairs`.
  let pairs: [QuotePairing]
  /// Trimmed contents of gold quotes that count, by the alternative that fits their partner best.
  let goldContents: [Int: TextSpan]
  /// Trimmed contents of predicted quotes that count.
  let predictedContents: [Int: TextSpan]
  let resolver: ReferenceResolver

  /// `nil` where gold does not annotate quotes.
  init?(gold: Article, predicted: Article, resolver: ReferenceResolver) {
    guard let keys = gold.labels.quotes else { return nil }
    let answers = predicted.labels.quotes ?? []
    let aligner = QuoteAligner(
      gold: keys, predicted: answers, text: gold.text ?? predicted.text, resolver: resolver)
    alignment = aligner.alignment(ignored: gold.labels.ignored)
    pairs = alignment.pairs.map { aligner.pairing(gold: $0.gold, predicted: $0.predicted) }
    var goldContents: [Int: TextSpan] = [:]
    var predictedContents: [Int: TextSpan] = [:]
    for (pair, pairing) in zip(alignment.pairs, pairs) {
      goldContents[pair.gold] = pairing.gold
      predictedContents[pair.predicted] = pairing.predicted
    }
    for index in alignment.missed { goldContents[index] = aligner.goldContent(index) }
    for index in alignment.spurious { predictedContents[index] = aligner.predictedContent(index) }
    self.gold = keys
    self.predicted = answers
    self.goldContents = goldContents
    self.predictedContents = predictedContents
    self.resolver = resolver
  }
}

extension AlignedArticle {
  package var quotes: Alignment? { quoteComparison?.alignment }

  /// Aligns the quotes.
  mutating func compareQuotes() {
    guard let resolver else { return }
    quoteComparison = QuoteComparison(gold: gold, predicted: predicted, resolver: resolver)
  }
}
