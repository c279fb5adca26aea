import LabelModel

/// Points at a label: which list of its side's labels, and which place in it.
struct LabelReference: Hashable {
  enum List: String, CaseIterable {
    case mentions, entities, meetings, quotes

    /// The list that the items of a metric index.
    init(metric: String) {
      if metric.hasPrefix("entities.mentions.") {
        self = .mentions
      } else if metric.hasPrefix("entities.") {
        self = .entities
      } else if metric.hasPrefix("meetings.") {
        self = .meetings
      } else {
        self = .quotes
      }
    }
  }

  var list: List
  var index: Int
}

extension Labels {
  /// The code points that stand for a label: its words, content, or what shows that it is there.
  func span(of label: LabelReference) -> TextSpan? {
    switch label.list {
    case .mentions: entities?.mentions[label.index].span
    case .entities:
      entities.flatMap { layer in
        layer.mentions.filter { $0.entity == layer.entities[label.index].id }.map(\.span).min()
      }
    case .meetings: meetings?[label.index].shownSpan
    case .quotes: quotes?[label.index].content
    }
  }

  /// Its own tags; a mention has those of its entity too.
  func tags(of label: LabelReference) -> [String] {
    switch label.list {
    case .mentions:
      guard let layer = entities else { return [] }
      let mention = layer.mentions[label.index]
      let entity = mention.entity.flatMap { id in layer.entities.first { $0.id == id } }
      let tags = mention.tags + (entity?.tags ?? [])
      return tags.count < 2 ? tags : Set(tags).sorted()
    case .entities: return entities?.entities[label.index].tags ?? []
    case .meetings: return meetings?[label.index].tags ?? []
    case .quotes: return quotes?[label.index].tags ?? []
    }
  }
}

extension Meeting {
  var shownSpan: TextSpan? {
    trigger.value?.span ?? evidence.first ?? date.value?.words ?? place.value?.words
  }
}
