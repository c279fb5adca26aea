package import GoldStore
import LabelModel
import Scoring

/// Finds which labels of two annotators are the same, as a scorer pairs gold with predictions.
package enum PassAlignment {
  /// `second` with the ids of `first` where both mean the same label by its place in the text.
  ///
  /// Other labels keep their ids, or get a number where `first` uses the id for something else.
  package static func renamed(_ second: GoldContent, like first: GoldContent) -> GoldContent {
    let aligned = Scorer.align(
      gold: comparable(first.article), predicted: comparable(second.article), keepItems: false)
    var renamed = second
    let (mine, theirs) = (first.article.labels, second.article.labels)
    let entities = names(
      (mine.entities?.entities ?? []).map(\.id), (theirs.entities?.entities ?? []).map(\.id),
      aligned.entities)
    let meetings = names(
      (mine.meetings ?? []).map(\.id), (theirs.meetings ?? []).map(\.id), aligned.meetings,
      more: sharedTriggers(mine.meetings ?? [], theirs.meetings ?? []))
    let quotes = names(
      (mine.quotes ?? []).map(\.id), (theirs.quotes ?? []).map(\.id), aligned.quotes)
    renamed.rename(entities: entities, meetings: meetings, quotes: quotes)
    return renamed
  }

  /// All labels count, optional ones and those in ignored regions too.
  private static func comparable(_ article: Article) -> Article {
    var article = article
    article.labels.ignored = []
    for index in (article.labels.entities?.entities ?? []).indices {
      article.labels.entities?.entities[index].isOptional = false
    }
    for index in (article.labels.entities?.mentions ?? []).indices {
      article.labels.entities?.mentions[index].isOptional = false
    }
    for index in (article.labels.meetings ?? []).indices {
      article.labels.meetings?[index].isOptional = false
    }
    for index in (article.labels.quotes ?? []).indices {
      article.labels.quotes?[index].isOptional = false
    }
    return article
  }

  /// Meetings with the same trigger: a scorer may see no credit in pairing them, an adjudicator does.
  private static func sharedTriggers(_ first: [Meeting], _ second: [Meeting]) -> [Alignment.Pair] {
    var pairs: [Alignment.Pair] = []
    for (place, meeting) in first.enumerated() {
      guard let trigger = meeting.trigger.value?.span else { continue }
      for (other, candidate) in second.enumerated() where candidate.trigger.value?.span == trigger {
        pairs.append(Alignment.Pair(gold: place, predicted: other))
      }
    }
    return pairs
  }

  /// The new id of each of `second`.
  private static func names(
    _ first: [String], _ second: [String], _ alignment: Alignment?, more: [Alignment.Pair] = []
  ) -> [String: String] {
    var names: [String: String] = [:]
    for pair in alignment?.pairs ?? [] { names[second[pair.predicted]] = first[pair.gold] }
    var paired = Set(names.values)
    for pair in more where names[second[pair.predicted]] == nil {
      guard paired.insert(first[pair.gold]).inserted else { continue }
      names[second[pair.predicted]] = first[pair.gold]
    }
    var taken = Set(first)
    for id in second where names[id] == nil {
      var name = id
      var number = 2
      while taken.contains(name) {
        name = "\(id)-\(number)"
        number += 1
      }
      taken.insert(name)
      names[id] = name
    }
    return names
  }
}

extension GoldContent {
  fileprivate mutating func rename(
    entities: [String: String], meetings: [String: String], quotes: [String: String]
  ) {
    var renamedNotes: [LabelKey: String] = [:]
    for (key, note) in notes {
      let renamed: LabelKey =
        switch key {
        case .entity(let id): .entity(entities[id] ?? id)
        case .mention(let id, let span): .mention(entity: entities[id] ?? id, span)
        case .meeting(let id): .meeting(meetings[id] ?? id)
        case .quote(let id): .quote(quotes[id] ?? id)
        }
      renamedNotes[renamed] = note
    }
    notes = renamedNotes
    article.labels.rename(entities: entities, meetings: meetings, quotes: quotes)
  }
}

extension Labels {
  fileprivate mutating func rename(
    entities names: [String: String], meetings meetingNames: [String: String],
    quotes quoteNames: [String: String]
  ) {
    func renamed(_ reference: EntityReference) -> EntityReference {
      if case .entity(let id) = reference { .entity(names[id] ?? id) } else { reference }
    }
    func accepted(_ who: AcceptedReference) -> AcceptedReference {
      AcceptedReference(renamed(who.reference), alternatives: who.alternatives.map(renamed))
    }
    func slot(_ slot: Slot<AcceptedReference>) -> Slot<AcceptedReference> {
      slot.value.map { .filled(accepted($0)) } ?? slot
    }
    for index in (entities?.entities ?? []).indices {
      if let id = entities?.entities[index].id { entities?.entities[index].id = names[id] ?? id }
    }
    for index in (entities?.mentions ?? []).indices {
      if let id = entities?.mentions[index].entity {
        entities?.mentions[index].entity = names[id] ?? id
      }
    }
    meetings = meetings?.map { meeting in
      var meeting = meeting
      meeting.id = meetingNames[meeting.id] ?? meeting.id
      if let people = meeting.participants.value {
        meeting.participants = .filled(
          people.map { Participant(accepted($0.who), role: $0.role, isOptional: $0.isOptional) })
      }
      if var place = meeting.place.value {
        place.reference = accepted(place.reference)
        meeting.place = .filled(place)
      }
      return meeting
    }
    quotes = quotes?.map { quote in
      var quote = quote
      quote.id = quoteNames[quote.id] ?? quote.id
      quote.speaker = slot(quote.speaker)
      quote.addressee = slot(quote.addressee)
      quote.via = slot(quote.via)
      quote.within = quote.within.map { quoteNames[$0] ?? $0 }
      return quote
    }
  }
}
