import LabelModel
import YAMLNodes

extension GoldChanges {
  mutating func changeQuotes(_ keys: inout KeyChanges) {
    layer(
      "quotes", &keys, from: old.article.labels.quotes, to: new.article.labels.quotes, id: \.id,
      change: { $0.quote($3, from: $1, to: $2) },
      value: { $0.values.quote($1, note: $0.new.notes[.quote($1.id)]) })
  }

  private mutating func quote(_ node: YAMLNode, from old: Quote, to new: Quote) -> YAMLChange {
    let label = "quotes/\(new.id)"
    var keys = KeyChanges(node)
    keys.set("kind", values.value(new.kind) { .text($1.rawValue) }, if: old.kind != new.kind)
    reference("speaker", &keys, from: old.speaker, to: new.speaker, of: label + "/speaker")
    acceptedSpan("source", &keys, from: old.source, to: new.source, of: label + "/source")
    acceptedSpan("cue", &keys, from: old.cue, to: new.cue, of: label + "/cue")
    let from = AcceptedSpan(old.content, alternatives: old.alternativeContents)
    let to = AcceptedSpan(new.content, alternatives: new.alternativeContents)
    if from != to, let content = node["content"] {
      keys.change("content", acceptedSpan(content, from: from, to: to, of: label))
    }
    reference("addressee", &keys, from: old.addressee, to: new.addressee, of: label + "/addressee")
    reference("via", &keys, from: old.via, to: new.via, of: label + "/via")
    keys.text("within", from: old.within, to: new.within)
    labelEnd(&keys, .quote(old.id), old.isOptional, new.isOptional, old.tags, new.tags)
    return keys.result(order: GoldKeys.quote)
  }
}
