import LabelModel
import TestSupport

@testable import GoldStore

/// Makes random changes of labels, as an annotator at work would.
struct RandomEdits {
  private var random: SplitMix64
  private let tokens: [TextRange]
  private var made = 0

  init(seed: UInt64, _ text: ArticleText) {
    random = SplitMix64(seed: seed)
    tokens = Tokens(text).ranges
  }

  /// Changes one label, or one part of the metadata.
  mutating func edit(_ content: inout GoldContent) {
    switch int(0...11) {
    case 0...2: editMention(&content)
    case 3: editEntity(&content)
    case 4: addOrRemoveEntity(&content)
    case 5, 6: editMeeting(&content)
    case 7: addOrRemoveMeeting(&content)
    case 8, 9: editQuote(&content)
    case 10: addOrRemoveQuote(&content)
    default: editRest(&content)
    }
  }

  // MARK: - Entities

  private mutating func editMention(_ content: inout GoldContent) {
    guard var layer = content.article.labels.entities, !layer.entities.isEmpty else { return }
    let place = layer.mentions.isEmpty ? nil : int(0...layer.mentions.count - 1)
    switch (int(0...8), place) {
    case (0...1, _), (_, nil):
      let entity = pick(layer.entities)
      layer.mentions.append(mention(of: entity))
    case (2, let place?): layer.mentions.remove(at: place)
    case (3...4, let place?):
      let old = layer.mentions[place].span
      layer.mentions[place].span = TextSpan(old.start, tokenEnd(from: old.start))
    case (5, let place?): layer.mentions[place].kind = pick(MentionKind.allCases)
    case (6, let place?): layer.mentions[place].isOptional.toggle()
    case (7, let place?): layer.mentions[place].tags = words()
    case (_, let place?): layer.mentions[place].alternatives = spans()
    }
    content.article.labels.entities = layer
  }

  private mutating func mention(of entity: Entity) -> Mention {
    Mention(
      span(), type: entity.type, entity: entity.id, kind: pick(MentionKind.allCases),
      alternatives: often ? [] : spans(), alternativeTypes: Array(entity.types.dropFirst()),
      isOptional: entity.isOptional || !often, tags: often ? [] : words())
  }

  private mutating func editEntity(_ content: inout GoldContent) {
    guard var layer = content.article.labels.entities, !layer.entities.isEmpty else { return }
    let place = int(0...layer.entities.count - 1)
    switch int(0...6) {
    case 0: layer.entities[place].name = often ? word() : nil
    case 1: layer.entities[place].aliases = words()
    case 2: layer.entities[place].types = often ? ["gpe"] : ["person", "group"]
    case 3: layer.entities[place].link = slot { "wikidata:Q\($0.int(1...9))" }
    case 4: layer.entities[place].isOptional.toggle()
    case 5: layer.entities[place].tags = words()
    default: content.notes[.entity(layer.entities[place].id)] = often ? word() : nil
    }
    content.article.labels.entities = layer
  }

  private mutating func addOrRemoveEntity(_ content: inout GoldContent) {
    var layer = content.article.labels.entities ?? EntityLayer()
    if often || layer.entities.isEmpty {
      let entity = Entity(id: newID("e"), types: ["person"], name: word(), aliases: words())
      layer.entities.insert(entity, at: int(0...layer.entities.count))
      for _ in 0..<int(0...3) { layer.mentions.append(mention(of: entity)) }
      content.article.labels.entities = layer
      return
    }
    let id = pick(layer.entities).id
    layer.entities.removeAll { $0.id == id }
    layer.mentions.removeAll { $0.entity == id }
    content.article.labels.entities = layer
    content.article.labels.dropReferences(to: id)
    content.notes = content.notes.filter { content.article.labels.has($0.key) }
  }

  // MARK: - Meetings

  private mutating func editMeeting(_ content: inout GoldContent) {
    guard var meetings = content.article.labels.meetings, !meetings.isEmpty else { return }
    let ids = (content.article.labels.entities?.entities ?? []).map(\.id)
    let place = int(0...meetings.count - 1)
    switch int(0...11) {
    case 0: meetings[place].status = slot { $0.pick(MeetingStatus.allCases) }
    case 1: meetings[place].alternativeStatuses = often ? [.planned, .denied] : []
    case 2: meetings[place].participants = slot { $0.participants(ids) }
    case 3:
      if var people = meetings[place].participants.value, !people.isEmpty {
        people[0].role = often ? word() : nil
        people[0].isOptional.toggle()
        meetings[place].participants = .filled(people)
      }
    case 4: meetings[place].date = slot { $0.date() }
    case 5:
      if var date = meetings[place].date.value {
        date.words = often ? span() : nil
        date.basis = pick(SlotBasis.allCases)
        meetings[place].date = .filled(date)
      }
    case 6:
      meetings[place].place = slot {
        MeetingPlace(
          $0.reference(ids), words: $0.often ? $0.span() : nil, basis: $0.pick(SlotBasis.allCases))
      }
    case 7: meetings[place].topics = slot { [$0.word()] + $0.words() }
    case 8: meetings[place].trigger = slot { $0.accepted() }
    case 9: meetings[place].evidence = meetings[place].evidence.dropLast() + spans()
    case 10: meetings[place].mode = slot { $0.pick(MeetingMode.allCases) }
    default: content.notes[.meeting(meetings[place].id)] = often ? word() : nil
    }
    content.article.labels.meetings = meetings
  }

  private mutating func addOrRemoveMeeting(_ content: inout GoldContent) {
    var meetings = content.article.labels.meetings ?? []
    let ids = (content.article.labels.entities?.entities ?? []).map(\.id)
    if often || meetings.isEmpty {
      let meeting = Meeting(
        id: newID("m"), participants: slot { $0.participants(ids) }, date: slot { $0.date() },
        status: slot { $0.pick(MeetingStatus.allCases) }, topics: slot { [$0.word()] },
        trigger: slot { $0.accepted() }, evidence: spans(), isOptional: !often, tags: words())
      meetings.insert(meeting, at: int(0...meetings.count))
    } else {
      let id = meetings.remove(at: int(0...meetings.count - 1)).id
      content.notes[.meeting(id)] = nil
    }
    content.article.labels.meetings = meetings
  }

  private mutating func participants(_ ids: [String]) -> [Participant] {
    (0..<int(1...3)).map { _ in
      Participant(reference(ids), role: often ? nil : word(), isOptional: !often)
    }
  }

  private mutating func date() -> MeetingDate {
    let period = CalendarPeriod(edtf: pick(["2031-03", "2031-03-04/2031-03-06", "2031-21~"]))
    return MeetingDate(
      period ?? CalendarPeriod(CalendarDay(number: 0)),
      alternatives: often ? [] : [CalendarPeriod(CalendarDay(number: 9))],
      words: often ? span() : nil, basis: pick(SlotBasis.allCases))
  }

  private mutating func reference(_ ids: [String]) -> AcceptedReference {
    let alternatives = often || ids.isEmpty ? [] : [EntityReference.entity(pick(ids))]
    let reference = often && !ids.isEmpty ? EntityReference.entity(pick(ids)) : .name(word())
    return AcceptedReference(reference, alternatives: alternatives)
  }

  // MARK: - Quotes

  private mutating func editQuote(_ content: inout GoldContent) {
    guard var quotes = content.article.labels.quotes, !quotes.isEmpty else { return }
    let ids = (content.article.labels.entities?.entities ?? []).map(\.id)
    let place = int(0...quotes.count - 1)
    switch int(0...8) {
    case 0: quotes[place].kind = slot { $0.pick(QuoteKind.allCases) }
    case 1: quotes[place].speaker = slot { $0.reference(ids) }
    case 2: quotes[place].source = slot { $0.accepted() }
    case 3: quotes[place].cue = slot { $0.accepted() }
    case 4: quotes[place].content = span()
    case 5: quotes[place].alternativeContents = spans()
    case 6: quotes[place].via = slot { $0.reference(ids) }
    case 7: quotes[place].tags = words()
    default: content.notes[.quote(quotes[place].id)] = often ? word() : nil
    }
    content.article.labels.quotes = quotes
  }

  private mutating func addOrRemoveQuote(_ content: inout GoldContent) {
    var quotes = content.article.labels.quotes ?? []
    if often || quotes.isEmpty {
      let quote = Quote(
        id: newID("q"), content: span(), kind: slot { $0.pick(QuoteKind.allCases) },
        source: slot { $0.accepted() }, cue: slot { $0.accepted() },
        within: often ? nil : quotes.first?.id, isOptional: !often, tags: words())
      quotes.insert(quote, at: int(0...quotes.count))
    } else {
      let id = quotes.remove(at: int(0...quotes.count - 1)).id
      for index in quotes.indices where quotes[index].within == id { quotes[index].within = nil }
      content.notes[.quote(id)] = nil
    }
    content.article.labels.quotes = quotes
  }

  // MARK: - The rest

  private mutating func editRest(_ content: inout GoldContent) {
    switch int(0...6) {
    case 0: content.article.metadata.status = pick(["draft", "single", "double", "adjudicated"])
    case 1: content.article.metadata.title = often ? word() : nil
    case 2: content.article.metadata.tags = words()
    case 3:
      content.record.passes.append(AnnotationPass(by: word(), at: "2031-03-05", mode: .blind))
    case 4:
      content.record.notes = often ? word() : nil
      content.record.adjudicated = often ? AnnotationPass(by: "cy") : nil
    case 5:
      let regions = content.article.labels.ignored
      let region = IgnoredRegion(
        span(), layers: often ? [.entities] : Set(Layer.allCases), reason: often ? word() : nil)
      content.article.labels.ignored = (often ? regions : Array(regions.dropFirst())) + [region]
    default:
      if often { content.article.labels.ignored = [] } else { content.record.passes = [] }
    }
  }

  private mutating func accepted() -> AcceptedSpan {
    AcceptedSpan(span(), alternatives: often ? [] : spans())
  }

  private mutating func spans() -> [TextSpan] { (0..<int(0...2)).map { _ in span() } }

  private mutating func span() -> TextSpan {
    let parts = (0..<(often ? 1 : 2)).map { _ in
      let start = pick(tokens).start
      return TextRange(start, tokenEnd(from: start))
    }
    return TextSpan(parts: parts) ?? TextSpan(0, 1)
  }

  /// The end of one of the next tokens.
  private mutating func tokenEnd(from start: Int) -> Int {
    let first = tokens.partitioningIndex { $0.end > start }
    return tokens[min(tokens.count - 1, first + int(0...4))].end
  }

  private mutating func newID(_ prefix: String) -> String {
    made += 1
    return "new-\(prefix)\(made)"
  }

  private mutating func word() -> String {
    pick(["Vienna", "Ana Kovač", "a \"b\" c", "yes", "it's: so", "12", "x # y", "[z]"])
  }

  private mutating func words() -> [String] { (0..<int(0...2)).map { _ in word() } }

  private mutating func slot<Value>(_ make: (inout Self) -> Value) -> Slot<Value> {
    switch int(0...4) {
    case 0: .unannotated
    case 1: .empty
    default: .filled(make(&self))
    }
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[int(0...values.count - 1)]
  }
  private mutating func int(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }
  private var often: Bool { mutating get { int(0...3) != 0 } }
}

extension Labels {
  /// Takes out what refers to an entity.
  mutating func dropReferences(to id: String) {
    func isGone(_ who: AcceptedReference) -> Bool {
      who.reference == .entity(id) || who.alternatives.contains(.entity(id))
    }
    for index in (meetings ?? []).indices {
      if let people = meetings?[index].participants.value {
        meetings?[index].participants = .filled(people.filter { !isGone($0.who) })
      }
      if let place = meetings?[index].place.value, isGone(place.reference) {
        meetings?[index].place = .unannotated
      }
    }
    for index in (quotes ?? []).indices {
      for slot in [\Quote.speaker, \.addressee, \.via] {
        if let who = quotes?[index][keyPath: slot].value, isGone(who) {
          quotes?[index][keyPath: slot] = .empty
        }
      }
    }
  }
}
