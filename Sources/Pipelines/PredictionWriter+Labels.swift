internal import JSONNodes
internal import LabelModel

extension PredictionWriter {
  /// Mentions stand inside their entities where that keeps their order, otherwise behind them all.
  mutating func write(_ layer: EntityLayer) {
    var mentions = layer.mentions[...]
    var groups = layer.entities.map { entity -> ArraySlice<Mention> in
      let own = mentions.prefix { $0.entity == entity.id }
      mentions = mentions.dropFirst(own.count)
      return own
    }
    if mentions.contains(where: { $0.entity != nil }) {
      groups = groups.map { _ in [] }
      mentions = layer.mentions[...]
    }
    json.key("entities")
    json.beginArray()
    for (entity, own) in zip(layer.entities, groups) { write(entity, own) }
    for mention in mentions { write(mention, of: nil) }
    json.endArray()
  }

  private mutating func write(_ entity: Entity, _ mentions: ArraySlice<Mention>) {
    json.beginObject()
    member("id", entity.id)
    types(entity.types)
    if let name = entity.name { member("name", name) }
    members("aliases", entity.aliases)
    slot("link", entity.link) { $0.json.string($1) }
    flag("optional", entity.isOptional)
    members("tags", entity.tags)
    list("mentions", Array(mentions)) { $0.write($1, of: entity) }
    json.endObject()
  }

  private mutating func write(_ mention: Mention, of entity: Entity?) {
    json.beginObject()
    place(mention.span)
    let types = [mention.type] + mention.alternativeTypes
    if types != entity?.types { self.types(types) }
    if entity == nil, let id = mention.entity { member("entity", id) }
    if let kind = mention.kind { member("kind", kind.rawValue) }
    score(mention.score)
    alternatives(mention.alternatives)
    flag("optional", mention.isOptional)
    members("tags", mention.tags)
    json.endObject()
  }

  private mutating func types(_ types: [String]) {
    if types.count == 1 { member("type", types[0]) } else { members("type", types) }
  }

  mutating func write(_ meeting: Meeting) {
    json.beginObject()
    member("id", meeting.id)
    if meeting.participants == .empty {
      members("participants", [], evenIfEmpty: true)
    } else {
      slot("participants", meeting.participants) { writer, participants in
        writer.json.beginArray()
        for participant in participants { writer.write(participant) }
        writer.json.endArray()
      }
    }
    slot("date", meeting.date) { $0.write($1) }
    slot("place", meeting.place) { $0.write($1) }
    slot("status", meeting.status) { writer, status in
      let statuses = [status] + meeting.alternativeStatuses
      if statuses.count == 1 { return writer.json.string(status.rawValue) }
      writer.json.beginArray()
      for status in statuses { writer.json.string(status.rawValue) }
      writer.json.endArray()
    }
    choice("mode", meeting.mode)
    choice("kind", meeting.kind)
    if meeting.topics.isAnnotated {
      members("topics", meeting.topics.value ?? [], evenIfEmpty: true)
    }
    slot("trigger", meeting.trigger)
    if !meeting.evidence.isEmpty { list("evidence", meeting.evidence) { $0.write($1) } }
    flag("optional", meeting.isOptional)
    score(meeting.score)
    members("tags", meeting.tags)
    json.endObject()
  }

  private mutating func write(_ participant: Participant) {
    guard participant.role != nil || participant.isOptional else { return write(participant.who) }
    json.beginObject()
    write(keysOf: participant.who)
    if let role = participant.role { member("role", role) }
    flag("optional", participant.isOptional)
    json.endObject()
  }

  private mutating func write(_ date: MeetingDate) {
    guard !date.alternatives.isEmpty || date.words != nil || date.basis != .stated else {
      return json.string(date.value.edtf)
    }
    json.beginObject()
    member("value", date.value.edtf)
    members("alt", date.alternatives.map(\.edtf))
    words(date.words, date.basis)
    json.endObject()
  }

  private mutating func write(_ place: MeetingPlace) {
    guard place.words != nil || place.basis != .stated else { return write(place.reference) }
    json.beginObject()
    write(keysOf: place.reference)
    words(place.words, place.basis)
    json.endObject()
  }

  private mutating func words(_ words: TextSpan?, _ basis: SlotBasis) {
    if let words {
      json.key("words")
      write(words)
    }
    if basis != .stated { member("basis", basis.rawValue) }
  }

  mutating func write(_ quote: Quote) {
    json.beginObject()
    member("id", quote.id)
    json.key("content")
    write(AcceptedSpan(quote.content, alternatives: quote.alternativeContents))
    choice("kind", quote.kind)
    slot("speaker", quote.speaker) { $0.write($1) }
    slot("source", quote.source)
    slot("cue", quote.cue)
    slot("addressee", quote.addressee) { $0.write($1) }
    slot("via", quote.via) { $0.write($1) }
    if let within = quote.within { member("within", within) }
    flag("optional", quote.isOptional)
    score(quote.score)
    members("tags", quote.tags)
    json.endObject()
  }
}
