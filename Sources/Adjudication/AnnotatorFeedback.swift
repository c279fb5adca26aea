package import GoldStore
import LabelModel

/// What adjudication changed of one annotator's labels in one article.
package struct AnnotatorFeedback: Sendable {
  package var article: String
  /// From the annotator's labels to the adjudicated ones.
  package var changes: [LabelChange]
  /// The decision about each of `changes`, where one is recorded.
  package var decisions: [Decision?]

  package init(pass: GoldContent, adjudicated: GoldContent, decisions: [Decision]) {
    article = pass.article.id
    let renamed = PassAlignment.renamed(pass, like: adjudicated)
    let compared = LabelDifference(from: renamed, to: adjudicated).changes.compactMap { change in
      var change = change
      // Notes, tags and metadata are no labels.
      change.fields.removeAll { $0.name == "note" || $0.name == "tags" }
      let isLabel = change.name != "article" && !(change.kind == .changed && change.fields.isEmpty)
      return isLabel ? change : nil
    }
    changes = compared
    self.decisions = compared.map { change in
      decisions.last { decision in
        decision.label == change.name
          || change.fields.contains { "\(change.name)/\($0.name)" == decision.label }
      }
    }
  }

  /// How often each kind of thing was changed, such as `entities/type`, the most frequent first.
  package static func counts(_ feedback: [AnnotatorFeedback]) -> [(what: String, count: Int)] {
    var counts: [String: Int] = [:]
    for change in feedback.flatMap(\.changes) {
      let parts = change.name.split(separator: "/")
      let kind = (parts.prefix(1) + parts.dropFirst(2)).joined(separator: "/")
      switch change.kind {
      case .added: counts["\(kind) left out", default: 0] += 1
      case .removed: counts["\(kind) too many", default: 0] += 1
      case .changed:
        for field in change.fields { counts["\(kind) \(field.name) changed", default: 0] += 1 }
      }
    }
    return counts.map { ($0.key, $0.value) }.sorted {
      $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0
    }
  }
}
