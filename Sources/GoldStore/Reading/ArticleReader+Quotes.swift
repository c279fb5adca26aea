import LabelModel
import YAMLNodes

extension ArticleReader {
  mutating func quotes(_ node: YAMLNode) -> [Quote]? {
    guard let nodes = list(node, "quotes") else { return nil }
    var quotes: [Quote] = []
    quotes.reserveCapacity(nodes.count)
    for node in nodes {
      guard isMapping(node, "a quote", keys: GoldKeys.quote, required: ["id", "content"]) else {
        continue
      }
      let id = text(node, key: "id")
      let read = quote(node, id ?? "")
      guard id != nil, let read else { continue }
      quotes.append(read)
      places.quotes.append(node.start)
    }
    return quotes
  }

  /// `nil` where the content means no place, or there is no text that tells.
  private mutating func quote(_ node: YAMLNode, _ id: String) -> Quote? {
    let content = node["content"].flatMap { acceptedSpan($0, "\"content\"") }
    let kind = slot(node, "kind", QuoteKind.self)
    let speaker = reference(node["speaker"], "speaker")
    let source = acceptedSpanSlot(node, "source")
    let cue = acceptedSpanSlot(node, "cue")
    let addressee = reference(node["addressee"], "addressee")
    let via = reference(node["via"], "via")
    let within = outerQuote(node)
    let isOptional = flag(node, key: "optional")
    let tags = texts(node, key: "tags")
    notes[.quote(id)] = text(node, key: "note")
    guard let content else { return nil }
    let quote = Quote(
      id: id, content: content.span, alternativeContents: content.alternatives, kind: kind,
      speaker: speaker, source: source, cue: cue, addressee: addressee, via: via, within: within,
      isOptional: isOptional, tags: tags)
    checkQuotationMarks(quote, node)
    return quote
  }

  private mutating func outerQuote(_ node: YAMLNode) -> String? {
    guard let within = node["within"], !within.isNull, let id = text(within, "within") else {
      return nil
    }
    guard quoteIDs[id] == nil else { return id }
    report(
      .unknownReference, "there is no quote with the id \"\(id)\"", at: within,
      fix: nearestID(to: id, in: quoteIDs))
    return nil
  }
}
