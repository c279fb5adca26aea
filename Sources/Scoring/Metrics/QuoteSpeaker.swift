import LabelModel

extension Metric {
  static let quoteSpeaker = Metric(
    name: "quotes.speaker", layer: .quotes,
    summary: "How often the speaker of an aligned quote is right; unknown is a value.",
    formula: "accuracy = right speakers / aligned quotes whose speaker gold annotates",
    citation: "Attribution accuracy; cf. Pareti et al. 2013, Vaucher et al. 2021 (Quotebank)",
    conventions: [
      "Compared by link, else through the alignment of entities, else by name, else by span.",
      "A name where gold says that the speaker is unknown is wrong, and so is none where gold has one.",
    ],
    reading: .accuracy,
    example: QuoteExamples.example([
      ("accuracy", 2.0 / 3), ("gold", 3), ("mixed.accuracy", 0), ("indirect.accuracy", 1),
    ]),
    measure: .perArticle { article in
      QuoteCounting.accuracy(article) { comparison, position in
        comparison.pairs[position].speaker.judgement
      }
    })

  static let quoteSpeakerByEntity = Metric(
    name: "quotes.speaker.by-entity", layer: .quotes,
    summary: "How often the speaker is the entity that gold's is aligned with.",
    formula: "accuracy over aligned quotes whose gold speaker is an entity or unknown",
    citation: "Attribution accuracy through the φ4 alignment of entities (Luo 2005)",
    conventions: [
      "Not measured where the pipeline does not group mentions into entities; links and names are not asked."
    ],
    reading: .accuracy, example: QuoteExamples.example([("accuracy", 2.0 / 3), ("gold", 3)]),
    measure: .perArticle { article in
      guard article.entities != nil else { return nil }
      return speakerAccuracy(article) { resolver, key, answer in
        let referent = resolver.predicted.referent(answer.reference)
        return ([key.reference] + key.alternatives).contains {
          resolver.alignmentVerdict(resolver.gold.referent($0), referent) == true
        }
      }
    })

  static let quoteSpeakerByName = Metric(
    name: "quotes.speaker.by-name", layer: .quotes,
    summary: "How often the speaker goes by the canonical name or an alias of gold's.",
    formula: "accuracy over aligned quotes; right: a name or alias in common, folded",
    citation: "Name accuracy; cf. Vaucher et al. 2021 (Quotebank)",
    conventions: ["The words of a span count as its name where the text is at hand."],
    reading: .accuracy, example: QuoteExamples.example([("accuracy", 2.0 / 3), ("gold", 3)]),
    measure: .perArticle { article in
      speakerAccuracy(article) { resolver, key, answer in
        let names = resolver.predicted.referent(answer.reference).names
        return ([key.reference] + key.alternatives).contains {
          !resolver.gold.referent($0).names.isDisjoint(with: names)
        }
      }
    })

  static let quoteSpeakerBySource = Metric(
    name: "quotes.speaker.by-source", layer: .quotes,
    summary: "How often the words that name the speaker are found.",
    formula: "accuracy over aligned quotes with a gold source; right: |g ∩ p|/|g ∪ p| ≥ ½",
    citation: "Source spans of Pareti 2016 (PARC 3.0)",
    conventions: ["A source where gold says that there is none is wrong."],
    reading: .accuracy, example: QuoteExamples.example([("accuracy", 2.0 / 3), ("gold", 3)]),
    measure: .perArticle { article in
      QuoteCounting.accuracy(article) { comparison, position in
        let pair = comparison.alignment.pairs[position]
        let answer = comparison.predicted[pair.predicted].sourceWords
        switch comparison.gold[pair.gold].source {
        case .unannotated: return nil
        case .empty: return (answer == nil, "spurious-source")
        case .filled(let key):
          guard let answer else { return (false, "missed-source") }
          let isRight = ([key.span] + key.alternatives).contains { $0.sharesHalf(with: answer) }
          return (isRight, "wrong-source")
        }
      }
    })

  private static func speakerAccuracy(
    _ article: AlignedArticle,
    agrees: (ReferenceResolver, AcceptedReference, AcceptedReference) -> Bool
  ) -> ArticleCounts? {
    QuoteCounting.accuracy(article) { comparison, position in
      let pair = comparison.alignment.pairs[position]
      return SpeakerVerdict(
        gold: comparison.gold[pair.gold].speaker,
        predicted: comparison.predicted[pair.predicted].predictedSpeaker
      ) { agrees(comparison.resolver, $0, $1) }.judgement
    }
  }
}

extension SpeakerVerdict {
  /// The error category; `nil` where the speaker is right or not scored.
  var category: String? {
    switch self {
    case .right, .unscored: nil
    case .wrong: "wrong-speaker"
    case .missing: "missed-speaker"
    }
  }

  /// `nil` where gold does not annotate the speaker.
  var judgement: (isRight: Bool, category: String?)? {
    self == .unscored ? nil : (self == .right, category)
  }
}

extension Quote {
  /// The words of the source, or of the speaker where that is given as words.
  var sourceWords: TextSpan? {
    if let span = source.value?.span { return span }
    if case .span(let span) = speaker.value?.reference { return span }
    return nil
  }
}
