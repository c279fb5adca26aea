import LabelModel

/// A label, or a field of one, that two parties changed in different ways.
package struct LabelConflict: Hashable, Sendable {
  /// `nil` for the article itself and for ignored regions.
  package var key: LabelKey?
  /// Such as `entities/kovac`.
  package var name: String
  /// The key in a gold file; `nil` where one party removed the label that the other changed.
  package var field: String?
  /// What each says, in words; `nil` where it says nothing.
  package var base: String?
  package var ours: String?
  package var theirs: String?

  package var sentence: String {
    let before = base.map { ", before: \($0)" } ?? ""
    return "\(name)\(field.map { " " + $0 } ?? ""): ours: \(ours ?? "–"), theirs: \(theirs ?? "–")"
      + before
  }
}

extension LabelKey {
  /// Such as `entities/kovac`.
  package var name: String {
    switch self {
    case .entity(let id): "entities/\(id)"
    case .mention(let id, _): "entities/\(id)/mentions"
    case .meeting(let id): "meetings/\(id)"
    case .quote(let id): "quotes/\(id)"
    }
  }
}

extension Labels {
  /// The ids of entities that meetings and quotes refer to, each once, in their order.
  var referencedEntities: [String] {
    var slots: [AcceptedReference] = []
    for meeting in meetings ?? [] {
      slots += (meeting.participants.value ?? []).map(\.who)
      if let place = meeting.place.value { slots.append(place.reference) }
    }
    for quote in quotes ?? [] {
      slots += [quote.speaker, quote.addressee, quote.via].compactMap(\.value)
    }
    var seen: Set<String> = []
    return slots.flatMap { [$0.reference] + $0.alternatives }.compactMap { reference in
      guard case .entity(let id) = reference, seen.insert(id).inserted else { return nil }
      return id
    }
  }
}
