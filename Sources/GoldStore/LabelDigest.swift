import LabelModel
import Storage

/// A digest of what an article's labels say, whatever their order and wording in the file.
enum LabelDigest {
  static func of(_ article: Article) -> String {
    var lines: [String] = []
    let labels = article.labels
    if let layer = labels.entities {
      lines.append("entities")
      lines += layer.entities.map(line).sorted(by: byBytes)
      lines += layer.mentions.map(line).sorted(by: byBytes)
    }
    if let meetings = labels.meetings {
      lines.append("meetings")
      lines += meetings.map(line).sorted(by: byBytes)
    }
    if let quotes = labels.quotes {
      lines.append("quotes")
      lines += quotes.map(line).sorted(by: byBytes)
    }
    lines += labels.ignored.map(line).sorted(by: byBytes)
    return SHA256.hex(of: lines.joined(separator: "\n"))
  }

  private static func byBytes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func line(_ entity: Entity) -> String {
    fields(
      "entity", entity.id, list(entity.types), entity.name ?? "-", list(entity.aliases),
      slot(entity.link) { $0 }, "\(entity.isOptional)", list(entity.tags))
  }

  private static func line(_ mention: Mention) -> String {
    fields(
      "mention", span(mention.span), list(mention.alternatives.map(span)), mention.type,
      list(mention.alternativeTypes), mention.entity ?? "-", mention.kind?.rawValue ?? "-",
      "\(mention.isOptional)", list(mention.tags))
  }

  private static func line(_ meeting: Meeting) -> String {
    fields(
      "meeting", meeting.id,
      slot(meeting.participants) {
        list($0.map { fields(reference($0.who), $0.role ?? "-", "\($0.isOptional)") })
      },
      slot(meeting.date) { date in
        fields(
          date.value.edtf, list(date.alternatives.map(\.edtf)), date.words.map(span) ?? "-",
          date.basis.rawValue)
      },
      slot(meeting.place) {
        fields(reference($0.reference), $0.words.map(span) ?? "-", $0.basis.rawValue)
      },
      slot(meeting.status) { $0.rawValue }, list(meeting.alternativeStatuses.map(\.rawValue)),
      slot(meeting.mode) { $0.rawValue }, slot(meeting.kind) { $0.rawValue },
      slot(meeting.topics) { list($0) }, slot(meeting.trigger, accepted),
      list(meeting.evidence.map(span)), "\(meeting.isOptional)", list(meeting.tags))
  }

  private static func line(_ quote: Quote) -> String {
    fields(
      "quote", quote.id, span(quote.content), list(quote.alternativeContents.map(span)),
      slot(quote.kind) { $0.rawValue }, slot(quote.speaker, reference),
      slot(quote.source, accepted), slot(quote.cue, accepted), slot(quote.addressee, reference),
      slot(quote.via, reference), quote.within ?? "-", "\(quote.isOptional)", list(quote.tags))
  }

  private static func line(_ region: IgnoredRegion) -> String {
    fields("ignore", span(region.span), list(region.layers.sorted().map(\.rawValue)))
  }

  private static func reference(_ accepted: AcceptedReference) -> String {
    list(([accepted.reference] + accepted.alternatives).map(reference))
  }

  private static func reference(_ reference: EntityReference) -> String {
    switch reference {
    case .entity(let id): fields("entity", id)
    case .name(let name): fields("name", name)
    case .span(let words): fields("span", span(words))
    }
  }

  private static func accepted(_ accepted: AcceptedSpan) -> String {
    list(([accepted.span] + accepted.alternatives).map(span))
  }

  private static func span(_ span: TextSpan) -> String {
    var text = ""
    for part in span.parts {
      if !text.isEmpty { text += "+" }
      text += String(part.start)
      text += "-"
      text += String(part.end)
    }
    return text
  }

  private static func slot<Value>(_ slot: Slot<Value>, _ write: (Value) -> String) -> String {
    switch slot {
    case .unannotated: "unannotated"
    case .empty: "empty"
    case .filled(let value): fields("filled", write(value))
    }
  }

  private static func list(_ items: [String]) -> String { fields(items) }

  private static func fields(_ items: String...) -> String { fields(items) }

  /// Each with its length in front, so that no two lists are written alike.
  private static func fields(_ items: [String]) -> String {
    var text = ""
    for item in items {
      if !text.isEmpty { text += "," }
      text += String(item.utf8.count)
      text += ":"
      text += item
    }
    return text
  }
}
