import LabelModel

/// What points to entities from meetings and quotes.
extension Labels {
  func references(_ id: String) -> Bool {
    var copy = self
    copy.replaceReferences(to: id, with: nil)
    return copy.meetings != meetings || copy.quotes != quotes
  }

  /// Points to another entity instead, or to none: then the slot is not annotated any more.
  mutating func replaceReferences(to id: String, with other: String?) {
    for index in (meetings ?? []).indices { meetings?[index].replaceReferences(id, other) }
    for index in (quotes ?? []).indices { quotes?[index].replaceReferences(id, other) }
  }
}

extension Meeting {
  fileprivate mutating func replaceReferences(_ id: String, _ other: String?) {
    if case .filled(let list) = participants {
      var kept: [Participant] = []
      for participant in list {
        guard let who = participant.who.replacing(id, other),
          !kept.contains(where: { $0.who.reference == who.reference })
        else { continue }
        var changed = participant
        changed.who = who
        kept.append(changed)
      }
      participants = kept.isEmpty ? .unannotated : .filled(kept)
    }
    if case .filled(var value) = place {
      if let reference = value.reference.replacing(id, other) {
        value.reference = reference
        place = .filled(value)
      } else {
        place = .unannotated
      }
    }
  }
}

extension Quote {
  fileprivate mutating func replaceReferences(_ id: String, _ other: String?) {
    speaker = speaker.replacing(id, other)
    addressee = addressee.replacing(id, other)
    via = via.replacing(id, other)
  }
}

extension Slot<AcceptedReference> {
  fileprivate func replacing(_ id: String, _ other: String?) -> Self {
    guard case .filled(let value) = self else { return self }
    return value.replacing(id, other).map { .filled($0) } ?? .unannotated
  }
}

extension AcceptedReference {
  /// `nil` where nothing is left to point to.
  fileprivate func replacing(_ id: String, _ other: String?) -> Self? {
    func replaced(_ reference: EntityReference) -> EntityReference? {
      reference == .entity(id) ? other.map { .entity($0) } : reference
    }
    let rest = alternatives.compactMap(replaced)
    if let first = replaced(reference) {
      return AcceptedReference(first, alternatives: rest.filter { $0 != first })
    }
    return rest.first.map { AcceptedReference($0, alternatives: Array(rest.dropFirst())) }
  }
}
