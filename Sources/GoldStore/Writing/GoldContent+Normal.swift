import LabelModel

extension GoldContent {
  /// Whether both say the same, whatever the order of the labels.
  package func isSame(as other: GoldContent) -> Bool { normal == other.normal }

  /// The same content in one order, without what gold does not keep: two are equal exactly if a file can
  /// say both.
  var normal: GoldContent {
    var normal = self
    normal.article.text = nil
    normal.article.labels = article.labels.normal
    normal.notes = notes.filter { !$0.value.isEmpty }
    return normal
  }
}

extension Labels {
  /// Labels in the order of their ids and spans, without scores.
  fileprivate var normal: Labels {
    var normal = self
    normal.entities = entities?.normal
    normal.meetings = meetings?.map(\.normal).sorted { Self.precedes($0.id, $1.id) }
    normal.quotes = quotes?.map(\.normal).sorted { Self.precedes($0.id, $1.id) }
    normal.ignored.sort { left, right in
      left.span != right.span
        ? left.span < right.span : Self.precedes(left.sortKey, right.sortKey)
    }
    return normal
  }

  fileprivate static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

extension IgnoredRegion {
  fileprivate var sortKey: String {
    layers.sorted().map(\.rawValue).joined(separator: ",") + " " + (reason ?? "")
  }
}

extension EntityLayer {
  fileprivate var normal: EntityLayer {
    let byID = Dictionary(entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let mentions = mentions.map { mention in
      var mention = mention
      mention.score = nil
      mention.alternatives.sort()
      mention.kind = mention.kind ?? .name
      if let entity = mention.entity.flatMap({ byID[$0] }) {
        mention.type = entity.type
        mention.alternativeTypes = Array(entity.types.dropFirst())
        mention.isOptional = mention.isOptional || entity.isOptional
      }
      return mention
    }
    return EntityLayer(
      entities: entities.sorted { Labels.precedes($0.id, $1.id) },
      mentions: mentions.sorted { left, right in
        if left.entity != right.entity {
          return Labels.precedes(left.entity ?? "", right.entity ?? "")
        }
        if left.span != right.span { return left.span < right.span }
        return left != right && Labels.precedes("\(left)", "\(right)")
      })
  }
}

extension Meeting {
  fileprivate var normal: Meeting {
    var normal = self
    normal.score = nil
    if participants.value == [] { normal.participants = .empty }
    if topics.value == [] { normal.topics = .empty }
    normal.evidence.sort()
    normal.trigger = trigger.normal
    return normal
  }
}

extension Slot<AcceptedSpan> {
  fileprivate var normal: Slot<AcceptedSpan> {
    guard case .filled(let value) = self else { return self }
    return .filled(AcceptedSpan(value.span, alternatives: value.alternatives.sorted()))
  }
}

extension Quote {
  fileprivate var normal: Quote {
    var normal = self
    normal.score = nil
    normal.alternativeContents.sort()
    normal.source = source.normal
    normal.cue = cue.normal
    return normal
  }
}
