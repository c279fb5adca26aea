package import GoldStore
import LabelModel

/// Two passes of one article with what was decided where they differ.
package struct Adjudicator: Sendable {
  package let firstBy: String
  package let secondBy: String
  package let disputes: LabelDisputes
  package let decisions: [Decision]
  private let index: DecisionIndex

  /// `second` may use other ids than `first`; labels are paired by their places.
  package init(
    first: GoldContent, by firstBy: String, second: GoldContent, by secondBy: String,
    decisions: [Decision]
  ) {
    self.firstBy = firstBy
    self.secondBy = secondBy
    self.decisions = decisions
    disputes = LabelDisputes(first: first, second: PassAlignment.renamed(second, like: first))
    index = DecisionIndex(decisions, for: disputes.disputes)
  }

  /// What was decided about a dispute; `nil` where nothing was yet.
  package func decision(about dispute: LabelDispute) -> Decision? { index[dispute] }

  package var open: [LabelDispute] { disputes.disputes.filter { index[$0] == nil } }

  /// Decisions that belong to no dispute, since the passes changed or they were written by hand; kept.
  package var unmatched: [Decision] {
    let used = Set(disputes.disputes.compactMap { index[$0] })
    return decisions.filter { !used.contains($0) }
  }

  /// The adjudicated labels; `current` is the adjudicated article as it is, where there is one.
  package func adjudicated(current: GoldContent? = nil, by: String? = nil, at day: String? = nil)
    -> LabelDisputes.Outcome
  {
    let edited = current.map { PassAlignment.renamed($0, like: disputes.first) }
    var outcome = disputes.decided(edited: edited) { index[$0]?.choice }
    outcome.content.article.metadata.status = "adjudicated"
    outcome.content.record.passes = disputes.first.record.passes
    for pass in disputes.second.record.passes
    where !outcome.content.record.passes.contains(where: { $0.by == pass.by }) {
      outcome.content.record.passes.append(pass)
    }
    outcome.content.record.adjudicated =
      by.map { AnnotationPass(by: $0, at: day) } ?? current?.record.adjudicated
    return outcome
  }
}
