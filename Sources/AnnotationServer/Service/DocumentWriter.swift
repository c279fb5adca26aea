import GoldStore
import JSONNodes
import LabelModel

/// Writes what the page needs of an article: its tokens once, its labels after every change.
struct DocumentWriter {
  let tokens: ArticleTokens
  private(set) var json = JSONWriter()
  private var notes: [LabelKey: String] = [:]

  init(_ tokens: ArticleTokens) { self.tokens = tokens }

  // MARK: - The text

  /// Lines with their tokens and what stands between them, and where sentences start.
  mutating func text() {
    json.beginObject()
    json.key("lines")
    json.beginArray()
    for line in tokens.lines {
      json.beginObject()
      member("number", line.number)
      member("first", line.tokens.lowerBound)
      json.key("pieces")
      json.beginArray()
      for token in line.tokens {
        json.string(String(tokens.word(token)))
        json.string(token + 1 < line.tokens.upperBound ? String(tokens.gap(after: token)) : "")
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.key("sentences")
    json.beginArray()
    for start in tokens.sentences { json.integer(start) }
    json.endArray()
    json.endObject()
  }

  // MARK: - Labels

  mutating func labels(_ content: GoldContent) {
    let labels = content.article.labels
    notes = content.notes
    json.beginObject()
    list("entities", labels.entities?.entities) { $0.entity($1) }
    list("mentions", labels.entities?.mentions) { $0.mention($1) }
    list("meetings", labels.meetings) { $0.meeting($1) }
    list("quotes", labels.quotes) { $0.quote($1) }
    list("ignored", labels.ignored) { writer, region in
      writer.json.beginObject()
      writer.json.key("span")
      writer.span(region.span)
      writer.json.endObject()
    }
    json.endObject()
  }

  private mutating func entity(_ entity: Entity) {
    json.beginObject()
    member("id", entity.id)
    member("type", entity.type)
    if entity.types.count > 1 { texts("types", entity.types) }
    if let name = entity.name { member("name", name) }
    if !entity.aliases.isEmpty { texts("aliases", entity.aliases) }
    slot("link", entity.link) { $0.json.string($1) }
    common(.entity(entity.id), entity.isOptional, entity.tags)
    json.endObject()
  }

  private mutating func mention(_ mention: Mention) {
    json.beginObject()
    member("entity", mention.entity ?? "")
    member("type", mention.type)
    member("kind", (mention.kind ?? .name).rawValue)
    json.key("span")
    span(mention.span)
    common(mention.key, mention.isOptional, mention.tags)
    json.endObject()
  }

  private mutating func meeting(_ meeting: Meeting) {
    json.beginObject()
    member("id", meeting.id)
    slot("status", meeting.status) { $0.json.string($1.rawValue) }
    slot("mode", meeting.mode) { $0.json.string($1.rawValue) }
    slot("kind", meeting.kind) { $0.json.string($1.rawValue) }
    slot("participants", meeting.participants) { writer, list in
      writer.json.beginArray()
      for participant in list {
        writer.json.beginObject()
        writer.reference(participant.who)
        if let role = participant.role { writer.member("role", role) }
        if participant.isOptional { writer.member("optional", true) }
        writer.json.endObject()
      }
      writer.json.endArray()
    }
    slot("date", meeting.date) { writer, date in
      writer.json.beginObject()
      writer.member("value", date.value.edtf)
      writer.place(date.words, date.basis)
      writer.json.endObject()
    }
    slot("place", meeting.place) { writer, place in
      writer.json.beginObject()
      writer.reference(place.reference)
      writer.place(place.words, place.basis)
      writer.json.endObject()
    }
    slot("topics", meeting.topics) { writer, topics in
      writer.json.beginArray()
      for topic in topics { writer.json.string(topic) }
      writer.json.endArray()
    }
    slot("trigger", meeting.trigger) { $0.span($1.span) }
    list("evidence", meeting.evidence) { $0.span($1) }
    common(.meeting(meeting.id), meeting.isOptional, meeting.tags)
    json.endObject()
  }

  private mutating func quote(_ quote: Quote) {
    json.beginObject()
    member("id", quote.id)
    slot("kind", quote.kind) { $0.json.string($1.rawValue) }
    for (name, reference) in [
      ("speaker", quote.speaker), ("addressee", quote.addressee), ("via", quote.via),
    ] {
      slot(name, reference) { writer, reference in
        writer.json.beginObject()
        writer.reference(reference)
        writer.json.endObject()
      }
    }
    json.key("content")
    span(quote.content)
    slot("source", quote.source) { $0.span($1.span) }
    slot("cue", quote.cue) { $0.span($1.span) }
    if let within = quote.within { member("within", within) }
    common(.quote(quote.id), quote.isOptional, quote.tags)
    json.endObject()
  }

  // MARK: - Parts

  /// `{"runs": [[first token, last token], …], "words": …}`; `cut` where it ends inside a token.
  mutating func span(_ span: TextSpan) {
    let runs = tokens.runs(span)
    json.beginObject()
    json.key("runs")
    json.beginArray()
    for run in runs {
      json.beginArray()
      json.integer(run.first)
      json.integer(run.last)
      json.endArray()
    }
    json.endArray()
    if runs.contains(where: \.cuts) { member("cut", true) }
    member("words", tokens.text.words(span) ?? "")
    member("place", LabelKey.place(span))
    json.endObject()
  }

  private mutating func place(_ words: TextSpan?, _ basis: SlotBasis) {
    if let words {
      json.key("span")
      span(words)
    }
    if basis == .inferred { member("basis", basis.rawValue) }
  }

  private mutating func reference(_ accepted: AcceptedReference) {
    switch accepted.reference {
    case .entity(let id): member("entity", id)
    case .name(let name): member("name", name)
    case .span(let words):
      json.key("span")
      span(words)
    }
    let others = accepted.alternatives.compactMap { reference -> String? in
      if case .entity(let id) = reference { id } else { nil }
    }
    if !others.isEmpty { texts("alt", others) }
  }

  private mutating func common(_ key: LabelKey, _ isOptional: Bool, _ tags: [String]) {
    member("key", key.text)
    if isOptional { member("optional", true) }
    if tags.contains(LabelEditor.flag) { member("flagged", true) }
    if let note = notes[key] { member("note", note) }
    let others = tags.filter { $0 != LabelEditor.flag }
    if !others.isEmpty { texts("tags", others) }
  }

  /// Left out where it is not annotated, `null` where it is annotated as empty.
  private mutating func slot<Value>(
    _ name: String, _ slot: Slot<Value>, _ write: (inout DocumentWriter, Value) -> Void
  ) {
    switch slot {
    case .unannotated: return
    case .empty:
      json.key(name)
      json.null()
    case .filled(let value):
      json.key(name)
      write(&self, value)
    }
  }

  mutating func list<Element>(
    _ name: String, _ elements: [Element]?, _ write: (inout DocumentWriter, Element) -> Void
  ) {
    guard let elements else { return }
    json.key(name)
    json.beginArray()
    for element in elements { write(&self, element) }
    json.endArray()
  }

  mutating func texts(_ name: String, _ texts: [String]) {
    list(name, texts) { $0.json.string($1) }
  }

  mutating func member(_ name: String, _ value: String) {
    json.key(name)
    json.string(value)
  }

  mutating func member(_ name: String, _ value: Int) {
    json.key(name)
    json.integer(value)
  }

  mutating func member(_ name: String, _ value: Bool) {
    json.key(name)
    json.boolean(value)
  }

  mutating func begin() { json.beginObject() }
  mutating func end() { json.endObject() }
  mutating func key(_ name: String) { json.key(name) }
  var bytes: [UInt8] { json.bytes }
}
