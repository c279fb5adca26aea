import GoldStore
import LabelModel

/// A label that a pipeline would set and that is neither there nor turned down.
struct Suggestion: Hashable, Sendable {
  enum Label: Hashable, Sendable {
    case mention(Mention)
    case meeting(Meeting)
    case quote(Quote)
  }

  var label: Label

  /// Says what would be labelled and where, not by which run: a suggestion that was turned down is known
  /// by it when the pipeline runs again.
  var key: String {
    switch label {
    case .mention(let mention): "suggested/\(mention.type)@\(LabelKey.place(mention.span))"
    case .meeting: "suggested/meeting@\(LabelKey.place(span))"
    case .quote(let quote): "suggested/quote@\(LabelKey.place(quote.content))"
    }
  }

  /// Where it stands.
  var span: TextSpan {
    switch label {
    case .mention(let mention): mention.span
    case .meeting(let meeting):
      meeting.evidence.first ?? meeting.trigger.value?.span ?? TextSpan(0, 0)
    case .quote(let quote): quote.content
    }
  }

  /// For the colour and letter.
  var type: String {
    switch label {
    case .mention(let mention): mention.type
    case .meeting: "evidence"
    case .quote: "content"
    }
  }

  /// What of a pipeline's `labels` is not in `mine`, in text order.
  ///
  /// A mention is there where the same words are labelled, as whatever; a meeting where its evidence
  /// overlaps that of another; a quote where half of its content is quoted.
  static func missing(of labels: Labels, in mine: Labels) -> [Suggestion] {
    let spans = Set((mine.entities?.mentions ?? []).map(\.span))
    var missing = (labels.entities?.mentions ?? []).filter { !spans.contains($0.span) }
      .map { Suggestion(label: .mention($0)) }
    let evidence = (mine.meetings ?? []).flatMap { meeting in
      meeting.evidence + [meeting.trigger.value?.span].compactMap(\.self)
    }
    missing += (labels.meetings ?? []).map { Suggestion(label: .meeting($0)) }
      .filter { one in one.span.length > 0 && !evidence.contains { $0.overlaps(one.span) } }
    let contents = (mine.quotes ?? []).map(\.content)
    missing += (labels.quotes ?? []).map { Suggestion(label: .quote($0)) }
      .filter { one in
        !contents.contains { 2 * $0.overlapLength(one.span) >= one.span.length }
      }
    return missing.sorted { $0.span != $1.span ? $0.span < $1.span : $0.key < $1.key }
  }
}
