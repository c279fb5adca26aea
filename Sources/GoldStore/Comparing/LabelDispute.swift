package import LabelModel

/// Something that two annotators of one article say differently.
package struct LabelDispute: Hashable, Sendable {
  /// Such as `meetings/talks` for a label that one does not have, `meetings/talks/date` for a field.
  package var label: String
  /// Where a label without an id stands.
  package var place: TextSpan?
  package var key: LabelKey?
  /// What each says, in words; `nil` where it does not have the label, or says nothing.
  package var first: String?
  package var second: String?

  package init(
    label: String, place: TextSpan? = nil, key: LabelKey? = nil, first: String?, second: String?
  ) {
    self.label = label
    self.place = place
    self.key = key
    self.first = first
    self.second = second
  }
}

/// What is to hold where annotators differ.
package enum LabelChoice: String, CaseIterable, Hashable, Sendable {
  case first, second, both, neither
  /// A pipeline may find it or not: the label, or the participants that only one names, are optional.
  case optional
  /// What the adjudicated file says.
  case edited
}

/// All that two annotators say differently, and what comes of it when it is decided.
///
/// Both must use the same ids for the same labels. Notes and tags are no labels, and not compared.
package struct LabelDisputes: Sendable {
  package let first: GoldContent
  package let second: GoldContent
  /// In the order of the layers; what both say alike is left out.
  package let disputes: [LabelDispute]
  /// Labels about which nothing is disputed, mentions apart from their entities.
  package let agreedCount: Int

  package init(first: GoldContent, second: GoldContent) {
    self.first = first
    self.second = second
    var walk = DisputeWalk(first, second, edited: nil) { _ in nil }
    _ = walk.content()
    disputes = walk.open
    agreedCount = walk.agreedCount
  }

  /// The labels that follow from decisions.
  package struct Outcome: Sendable {
    package var content: GoldContent
    /// Not decided yet; the first annotator's labels stand there.
    package var open: [LabelDispute]
    /// Decided in a way that the format has no room for; the first annotator's labels stand there.
    package var impossible: [LabelDispute]
  }

  /// What holds after decisions; `edited` is the adjudicated article as it is, for those decided by hand.
  package func decided(
    edited: GoldContent? = nil, by choose: (LabelDispute) -> LabelChoice?
  ) -> Outcome {
    withoutActuallyEscaping(choose) { choose in
      var walk = DisputeWalk(first, second, edited: edited, choose)
      let content = walk.content()
      return Outcome(content: content, open: walk.open, impossible: walk.impossible)
    }
  }
}
