package import GoldStore
package import LabelModel

/// What was decided about one thing that two annotators say differently.
package struct Decision: Hashable, Sendable {
  /// Such as `meetings/talks/date`.
  package var label: String
  /// Where a label without an id stands, such as `245-256` or `245-250+252-256`; `nil` in decisions made
  /// by hand where the label alone says which is meant.
  package var place: String?
  /// What each annotator said, in words; `nil` for one who did not label it.
  package var first: String?
  package var second: String?
  package var choice: LabelChoice
  package var reason: DecisionReason
  package var note: String?
  package var by: String?

  package init(
    _ dispute: LabelDispute, choice: LabelChoice, reason: DecisionReason, note: String? = nil,
    by: String? = nil
  ) {
    label = dispute.label
    place = dispute.place.map(Self.written)
    first = dispute.first
    second = dispute.second
    self.choice = choice
    self.reason = reason
    self.note = note
    self.by = by
  }

  init(label: String, choice: LabelChoice, reason: DecisionReason) {
    self.label = label
    self.choice = choice
    self.reason = reason
  }

  package static func written(_ span: TextSpan) -> String {
    span.parts.map { "\($0.start)-\($0.end)" }.joined(separator: "+")
  }
}

/// Why annotators came to differ.
package enum DecisionReason: String, CaseIterable, Hashable, Sendable {
  /// The text can be read both ways.
  case ambiguous
  /// The guidelines say nothing of it, or were read in two ways.
  case guideline
  /// One overlooked or mistook something.
  case error
  /// A case at the edge of what the guidelines speak of.
  case corner
  /// Both are a matter of taste.
  case subjective
}

/// Which decision belongs to which dispute.
package struct DecisionIndex: Sendable {
  private let exact: [String: Decision]
  /// Decisions that name no place, by label.
  private let byLabel: [String: [Decision]]
  private let disputesByLabel: [String: Int]

  package init(_ decisions: [Decision], for disputes: [LabelDispute]) {
    exact = Dictionary(
      decisions.compactMap { decision in
        decision.place.map { ("\(decision.label)@\($0)", decision) }
      }, uniquingKeysWith: { _, last in last })
    byLabel = Dictionary(grouping: decisions.filter { $0.place == nil }, by: \.label)
    disputesByLabel = Dictionary(grouping: disputes, by: { Self.label($0) }).mapValues(\.count)
  }

  /// `nil` where it is not decided, or where a decision could mean several disputes.
  package subscript(dispute: LabelDispute) -> Decision? {
    if let place = dispute.place.map(Decision.written) {
      if let decision = exact["\(dispute.label)@\(place)"] { return decision }
    }
    let label = Self.label(dispute)
    if let decision = byLabel[dispute.label]?.last, dispute.place == nil { return decision }
    guard disputesByLabel[label] == 1, let decisions = byLabel[label], decisions.count == 1 else {
      return nil
    }
    return decisions[0]
  }

  /// The label as a person writes it, without the field of a mention.
  private static func label(_ dispute: LabelDispute) -> String {
    guard dispute.place != nil else { return dispute.label }
    let parts = dispute.label.split(separator: "/")
    let end = parts.firstIndex(of: "mentions").map { $0 + 1 } ?? parts.count
    return parts[..<end].joined(separator: "/")
  }
}
