import LabelModel

/// A mention with what is noted at it.
struct MentionUnit: Hashable {
  var mention: Mention
  var note: String?
}

/// An entity with its mentions.
struct EntityUnit: Hashable {
  var entity: Entity
  var note: String?
  var mentions: [MentionUnit]
}

struct MeetingUnit: Hashable {
  var meeting: Meeting
  var note: String?
}

struct QuoteUnit: Hashable {
  var quote: Quote
  var note: String?
}

extension GoldContent {
  var entityUnits: [EntityUnit] {
    let layer = article.labels.entities
    let mentions = Dictionary(grouping: layer?.mentions ?? [], by: \.entity)
    return (layer?.entities ?? []).map { entity in
      EntityUnit(
        entity: entity, note: notes[.entity(entity.id)],
        mentions: (mentions[entity.id] ?? []).map { mention in
          MentionUnit(
            mention: mention, note: notes[.mention(entity: entity.id, mention.span)])
        })
    }
  }

  var meetingUnits: [MeetingUnit] {
    (article.labels.meetings ?? []).map { MeetingUnit(meeting: $0, note: notes[.meeting($0.id)]) }
  }

  var quoteUnits: [QuoteUnit] {
    (article.labels.quotes ?? []).map { QuoteUnit(quote: $0, note: notes[.quote($0.id)]) }
  }

  /// Puts units in the place of all labels; a layer without any stays as it is annotated or not.
  mutating func set(_ entities: [EntityUnit], _ meetings: [MeetingUnit], _ quotes: [QuoteUnit]) {
    notes = [:]
    if article.labels.entities != nil || !entities.isEmpty {
      var layer = EntityLayer(entities: entities.map(\.entity))
      for unit in entities {
        notes[.entity(unit.entity.id)] = unit.note
        for mention in unit.mentions {
          layer.mentions.append(mention.mention)
          notes[.mention(entity: unit.entity.id, mention.mention.span)] = mention.note
        }
      }
      article.labels.entities = layer
    }
    if article.labels.meetings != nil || !meetings.isEmpty {
      article.labels.meetings = meetings.map(\.meeting)
      for unit in meetings { notes[.meeting(unit.meeting.id)] = unit.note }
    }
    if article.labels.quotes != nil || !quotes.isEmpty {
      article.labels.quotes = quotes.map(\.quote)
      for unit in quotes { notes[.quote(unit.quote.id)] = unit.note }
    }
  }
}

/// A label that a pipeline may find or not.
protocol OptionalLabel {
  var isOptional: Bool { get set }
}

extension EntityUnit: OptionalLabel {
  var isOptional: Bool {
    get { entity.isOptional }
    set { entity.isOptional = newValue }
  }
}

extension MentionUnit: OptionalLabel {
  var isOptional: Bool {
    get { mention.isOptional }
    set { mention.isOptional = newValue }
  }
}

extension MeetingUnit: OptionalLabel {
  var isOptional: Bool {
    get { meeting.isOptional }
    set { meeting.isOptional = newValue }
  }
}

extension QuoteUnit: OptionalLabel {
  var isOptional: Bool {
    get { quote.isOptional }
    set { quote.isOptional = newValue }
  }
}
