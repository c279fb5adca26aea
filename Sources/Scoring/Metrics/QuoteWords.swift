import LabelModel

/// Words beside the content, whose spans are scored.
private enum QuoteWords: String, CaseIterable {
  case cue, source

  func slot(_ quote: Quote) -> Slot<AcceptedSpan> {
    switch self {
    case .cue: quote.cue
    case .source: quote.source
    }
  }

  var description: String {
    switch self {
    case .cue: "The words that introduce a quote"
    case .source: "The words that name the speaker"
    }
  }
}

extension Metric {
  /// Cue and source, exact and with half credit, overall and on aligned quotes.
  static let quoteWords = QuoteWords.allCases.flatMap { words in
    [
      wordMetric(words, isOverall: true, isExact: true),
      wordMetric(words, isOverall: true, isExact: false),
      wordMetric(words, isOverall: false, isExact: true),
      wordMetric(words, isOverall: false, isExact: false),
    ]
  }

  private static func wordMetric(
    _ words: QuoteWords, isOverall: Bool, isExact: Bool
  ) -> Metric {
    let scope = isOverall ? "in all quotes" : "in aligned quotes"
    let credit = isExact ? "the same span is right" : "the same span is right, overlap half right"
    let expected: Double =
      switch (words, isOverall, isExact) {
      case (.cue, true, true): 1.0 / 3
      case (.cue, true, false): 0.5
      case (.cue, false, true): 0.4
      case (.cue, false, false): 0.6
      case (.source, _, _): 2.0 / 3
      }
    return Metric(
      name:
        "quotes.\(words.rawValue).\(isOverall ? "" : "aligned.")\(isExact ? "exact" : "partial")",
      layer: .quotes, summary: "\(words.description), \(scope): \(credit).",
      formula: isExact
        ? "COR: same span; INC: any other; P = COR/ACT, R = COR/POS"
        : "COR: same span; PAR: overlap; INC: none; c = COR + ½PAR; P = c/ACT, R = c/POS",
      citation: "Pareti 2016 (PARC 3.0: source, cue, content); Chinchor & Sundheim 1993",
      conventions: [
        "Spans are trimmed as contents are.",
        isOverall
          ? "Those of missed quotes are missed, those of made-up quotes spurious."
          : "Only quotes that are aligned by their content are asked.",
      ],
      reading: .retrieval, example: QuoteExamples.example([("f1", expected)]),
      measure: .perArticle {
        wordCounts($0, words, isOverall: isOverall, isExact: isExact)
      })
  }

  private static func wordCounts(
    _ article: AlignedArticle, _ words: QuoteWords, isOverall: Bool, isExact: Bool
  ) -> ArticleCounts? {
    guard let comparison = article.quoteComparison else { return nil }
    // With gold quotes to go by, words that none of them annotates are not scored.
    guard comparison.gold.isEmpty || comparison.gold.contains(where: { words.slot($0).isAnnotated })
    else { return nil }
    let text = article.gold.text ?? article.predicted.text
    var counting = QuoteCounting(comparison, keepsItems: article.keepsItems)
    for pair in comparison.alignment.pairs {
      let outcome = Outcome.span(
        words.slot(comparison.gold[pair.gold]).trimmed(in: text),
        words.slot(comparison.predicted[pair.predicted]).trimmed(in: text))
      guard let outcome else { continue }
      counting.add(
        isExact && outcome == .partial ? .incorrect : outcome, gold: pair.gold,
        predicted: pair.predicted, category: outcome.wordCategory(words.rawValue))
    }
    if isOverall {
      for index in comparison.alignment.missed where words.slot(comparison.gold[index]).value != nil
      {
        counting.add(.missed, gold: index, category: "missed")
      }
      for index in comparison.alignment.spurious
      where words.slot(comparison.predicted[index]).value != nil {
        counting.add(.spurious, predicted: index, category: "spurious")
      }
    }
    return counting.counts(hasOutcomes: true)
  }
}

extension Outcome {
  /// The error category of words in an aligned quote; `nil` where they are right.
  fileprivate func wordCategory(_ words: String) -> String? {
    switch self {
    case .correct, .ignored: nil
    case .partial: "boundary"
    case .incorrect: "wrong-\(words)"
    case .missed: "missed-\(words)"
    case .spurious: "spurious-\(words)"
    }
  }
}

extension Slot<AcceptedSpan> {
  fileprivate func trimmed(in text: ArticleText?) -> Slot<AcceptedSpan> {
    guard case .filled(let accepted) = self else { return self }
    return .filled(
      AcceptedSpan(
        accepted.span.trimmedOfMarks(in: text),
        alternatives: accepted.alternatives.map { $0.trimmedOfMarks(in: text) }))
  }
}
