import LabelModel
import Scoring

/// A part of a label that has a metric of its own.
struct LabelField {
  var name: String
  /// `nil` where it is only shown.
  var metric: String?

  /// The parts of each kind of label, in print order.
  static func all(of list: LabelReference.List) -> [LabelField] {
    switch list {
    case .mentions: []
    case .entities:
      [
        LabelField(name: "type", metric: "entities.aligned.type"),
        LabelField(name: "name", metric: "entities.aligned.name"),
        LabelField(name: "mentions", metric: nil),
      ]
    case .meetings:
      MeetingSlot.allCases.map {
        LabelField(name: $0.rawValue, metric: "meetings.slots.\($0.rawValue)")
      }
    case .quotes:
      [
        LabelField(name: "content", metric: "quotes.content.exact"),
        LabelField(name: "speaker", metric: "quotes.speaker"),
        LabelField(name: "cue", metric: "quotes.cue.aligned.partial"),
        LabelField(name: "source", metric: "quotes.source.aligned.partial"),
        LabelField(name: "kind", metric: "quotes.kind"),
      ]
    }
  }
}

extension LabelWords {
  /// What a label says in one of its parts; `nil` where it says nothing of it.
  func field(_ name: String, of label: LabelReference) -> String? {
    switch label.list {
    case .mentions: nil
    case .entities: entityField(name, label.index)
    case .meetings: article.labels.meetings.flatMap { meetingField(name, $0[label.index]) }
    case .quotes: article.labels.quotes.flatMap { quoteField(name, $0[label.index]) }
    }
  }

  private func entityField(_ name: String, _ index: Int) -> String? {
    guard let layer = article.labels.entities else { return nil }
    let entity = layer.entities[index]
    switch name {
    case "type": return entity.types.joined(separator: " or ")
    case "name": return entity.name
    default:
      let mentions = layer.mentions.filter { $0.entity == entity.id }.sorted { $0.span < $1.span }
      return mentions.map { words($0.span) }.joined(separator: " · ")
    }
  }

  private func meetingField(_ name: String, _ meeting: Meeting) -> String? {
    guard let slot = MeetingSlot(rawValue: name) else { return nil }
    return switch slot {
    case .participants:
      shown(meeting.participants) { people in
        people.map { person in
          who(person.who.reference) + (person.role.map { " (\($0))" } ?? "")
            + (person.isOptional ? " (optional)" : "")
        }.joined(separator: ", ")
      }
    case .date:
      shown(meeting.date) { $0.value.edtf + ($0.basis == .inferred ? " (inferred)" : "") }
    case .place:
      shown(meeting.place) {
        who($0.reference.reference) + ($0.basis == .inferred ? " (inferred)" : "")
      }
    case .status: shown(meeting.status) { $0.rawValue }
    case .mode: shown(meeting.mode) { $0.rawValue }
    case .kind: shown(meeting.kind) { $0.rawValue }
    case .topics: shown(meeting.topics) { $0.joined(separator: ", ") }
    }
  }

  private func quoteField(_ name: String, _ quote: Quote) -> String? {
    switch name {
    case "content": words(quote.content)
    case "speaker": shown(quote.speaker, none: "unknown") { who($0.reference) }
    case "cue": shown(quote.cue) { words($0.span) }
    case "source": shown(quote.source) { words($0.span) }
    default: shown(quote.kind) { $0.rawValue }
    }
  }

  private func shown<Value>(
    _ slot: Slot<Value>, none: String = "none", _ words: (Value) -> String
  ) -> String? {
    switch slot {
    case .unannotated: nil
    case .empty: none
    case .filled(let value): words(value)
    }
  }
}
