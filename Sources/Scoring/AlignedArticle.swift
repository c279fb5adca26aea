package import LabelModel

/// An article's gold and predicted labels, with the one alignment of each layer that all metrics use.
///
/// `Scorer.align` makes it.
package struct AlignedArticle: Sendable {
  package let gold: Article
  /// With every layer empty where there is no prediction.
  package let predicted: Article
  /// Whether the pipeline gave no answer for this article; its gold labels are then all missed.
  package let isMissing: Bool
  /// Whether metrics shall list what they counted label by label; bulk scoring goes without.
  package internal(set) var keepsItems: Bool
  package let profile: Profile
  /// `nil` where gold does not annotate the layer.
  package internal(set) var mentions: Alignment?
  /// What the pairs of `mentions` have in common; `nil` where that is.
  var mentionPairing: MentionPairing?
  /// Predicted entities to gold ones; `nil` where either side does not group its mentions.
  package internal(set) var entities: Alignment?
  /// How mentions are grouped; `nil` where `entities` is.
  var grouping: EntityGrouping?
  /// What the pipeline's output has anywhere, so that an article in which it gave none of it still counts.
  package let output: LabelTraits
  /// Says which references agree; `nil` where gold annotates neither meetings nor quotes.
  var resolver: ReferenceResolver?
  /// The slots of aligned and of other meetings; `nil` where gold does not annotate meetings.
  var meetingComparison: MeetingComparison?
  /// What agrees in aligned quotes; `nil` where gold does not annotate quotes.
  var quoteComparison: QuoteComparison?

  package var id: String { gold.id }

  package var meetings: Alignment? { meetingComparison?.alignment }

  /// Nothing aligned yet.
  init(
    gold: Article, predicted: Article?, output: LabelTraits, profile: Profile, keepsItems: Bool
  ) {
    self.profile = profile
    self.gold = gold
    self.output = output
    self.predicted = predicted ?? Article(id: gold.id)
    isMissing = predicted == nil
    self.keepsItems = keepsItems
  }
}

/// A one-to-one pairing of gold with predicted labels, by their indices in the layer.
package struct Alignment: Hashable, Sendable {
  /// Sorted by gold index.
  package var pairs: [Pair]
  /// Gold labels without a partner, optional ones left out; sorted.
  package var missed: [Int]
  /// Predicted labels without a partner that count as wrong; sorted.
  package var spurious: [Int]
  /// Gold labels that are not counted: optional ones, with or without a partner; sorted.
  package var ignoredGold: [Int]
  /// Predicted labels that are not counted: partners of optional gold labels and unaligned predictions
  /// that lie at least half inside an ignored region; sorted.
  package var ignoredPredicted: [Int]

  package struct Pair: Hashable, Sendable {
    package var gold: Int
    package var predicted: Int

    package init(gold: Int, predicted: Int) {
      self.gold = gold
      self.predicted = predicted
    }
  }

  package init(
    pairs: [Pair] = [], missed: [Int] = [], spurious: [Int] = [], ignoredGold: [Int] = [],
    ignoredPredicted: [Int] = []
  ) {
    self.pairs = pairs
    self.missed = missed
    self.spurious = spurious
    self.ignoredGold = ignoredGold
    self.ignoredPredicted = ignoredPredicted
  }
}
