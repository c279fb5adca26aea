import LabelModel

extension LabelField<EntityUnit> {
  static var entity: [LabelField] {
    [
      value(
        "type", \.entity.types,
        join: {
          $0.entity.types = ListMerge.merge([], $0.entity.types, $1.entity.types); return true
        }
      ) { types, _ in types.joined(separator: " or ") },
      value("name", \.entity.name, empty: .some(nil)) { name, words in name.map(words.quoted) }
        .agreeing { one, other in one.names.contains { other.names.contains($0) } },
      list("aliases", \.entity.aliases) { $1.quoted($0) }.agreeing { _, _ in true },
      value("link", \.entity.link, empty: .unannotated) { link, words in words.slot(link) { $0 } },
      value("optional", \.entity.isOptional, empty: false) { flag, _ in flag ? "true" : nil },
      list("tags", \.entity.tags) { tag, _ in tag },
      value("note", \.note) { note, words in note.map(words.quoted) },
    ]
  }
}

extension LabelField<MentionUnit> {
  static var mention: [LabelField] {
    [
      value(
        "words", \.mention.span,
        join: {
          $0.mention.alternatives.append($1.mention.span); return true
        }
      ) { $1.span($0) },
      value("kind", \.mention.kind, empty: .some(nil)) { kind, _ in (kind ?? .name).rawValue },
      value("optional", \.mention.isOptional, empty: false) { flag, _ in flag ? "true" : nil },
      list("alt", \.mention.alternatives) { $1.span($0) },
      list("tags", \.mention.tags) { tag, _ in tag },
      value("note", \.note) { note, words in note.map(words.quoted) },
    ]
  }
}

extension LabelField<MeetingUnit> {
  static var meeting: [LabelField] {
    [
      value(
        "status", \.meeting.status,
        join: { first, second in
          guard let status = second.meeting.status.value else { return false };
          first.meeting.alternativeStatuses.append(status); return first.meeting.status.value != nil
        }, empty: .unannotated
      ) { slot, words in words.slot(slot) { $0.rawValue } },
      list("alt", \.meeting.alternativeStatuses) { status, _ in status.rawValue },
      slotList("participants", \.meeting.participants, key: \.who.reference) {
        $1.participant($0)
      }
      .accepting { $0.meeting.participants.acceptOptionally($1.meeting.participants) },
      value(
        "date", \.meeting.date, join: { $0.meeting.date.accept($1.meeting.date) },
        empty: .unannotated
      ) { slot, words in words.slot(slot) { words.date($0) } }
      .agreeing { one, other in
        one.meeting.date.value?.withoutWords == other.meeting.date.value?.withoutWords
          && one.meeting.date.value != nil
      },
      value(
        "place", \.meeting.place, join: { $0.meeting.place.accept($1.meeting.place) },
        empty: .unannotated
      ) { slot, words in words.slot(slot) { words.place($0) } }
      .agreeing { one, other in
        one.meeting.place.value?.withoutWords == other.meeting.place.value?.withoutWords
          && one.meeting.place.value != nil
      },
      value("mode", \.meeting.mode, empty: .unannotated) { slot, words in
        words.slot(slot) { $0.rawValue }
      },
      value("kind", \.meeting.kind, empty: .unannotated) { slot, words in
        words.slot(slot) { $0.rawValue }
      },
      slotList("topics", \.meeting.topics, key: { $0 }) { $1.quoted($0) },
      value(
        "trigger", \.meeting.trigger, join: { $0.meeting.trigger.accept($1.meeting.trigger) },
        empty: .unannotated
      ) { slot, words in words.slot(slot) { words.accepted($0) }
      },
      list("evidence", \.meeting.evidence) { $1.span($0) }
        .agreeing { one, other in
          one.meeting.evidence.contains { span in
            other.meeting.evidence.contains { $0.overlaps(span) }
          }
        },
      value("optional", \.meeting.isOptional, empty: false) { flag, _ in flag ? "true" : nil },
      list("tags", \.meeting.tags) { tag, _ in tag },
      value("note", \.note) { note, words in note.map(words.quoted) },
    ]
  }
}

extension LabelField<QuoteUnit> {
  static var quote: [LabelField] {
    [
      value("kind", \.quote.kind, empty: .unannotated) { slot, words in
        words.slot(slot) { $0.rawValue }
      },
      value(
        "speaker", \.quote.speaker, join: { $0.quote.speaker.accept($1.quote.speaker) },
        empty: .unannotated
      ) { slot, words in words.slot(slot) { words.accepted($0) } },
      value(
        "source", \.quote.source, join: { $0.quote.source.accept($1.quote.source) },
        empty: .unannotated
      ) { slot, words in words.slot(slot) { words.accepted($0) } },
      value("cue", \.quote.cue, join: { $0.quote.cue.accept($1.quote.cue) }, empty: .unannotated) {
        slot, words in words.slot(slot) { words.accepted($0) }
      },
      value(
        "content", \.quote.content,
        join: {
          $0.quote.alternativeContents.append($1.quote.content); return true
        }
      ) { $1.span($0) },
      list("alt", \.quote.alternativeContents) { $1.span($0) },
      value(
        "addressee", \.quote.addressee, join: { $0.quote.addressee.accept($1.quote.addressee) },
        empty: .unannotated
      ) { slot, words in
        words.slot(slot) { words.accepted($0) }
      },
      value("via", \.quote.via, join: { $0.quote.via.accept($1.quote.via) }, empty: .unannotated) {
        slot, words in words.slot(slot) { words.accepted($0) }
      },
      value("within", \.quote.within, empty: .some(nil)) { id, _ in id },
      value("optional", \.quote.isOptional, empty: false) { flag, _ in flag ? "true" : nil },
      list("tags", \.quote.tags) { tag, _ in tag },
      value("note", \.note) { note, words in note.map(words.quoted) },
    ]
  }
}

extension LabelField<IgnoredRegion> {
  static var ignored: [LabelField] {
    [
      value("words", \.span) { $1.span($0) },
      value("layers", \.layers) { layers, _ in
        layers.sorted().map(\.rawValue).joined(separator: ", ")
      },
      value("why", \.reason) { reason, words in reason.map(words.quoted) },
    ]
  }
}

extension LabelField<GoldContent> {
  /// What a file says beside its labels.
  static var metadata: [LabelField] {
    let texts: [(String, WritableKeyPath<GoldContent, String?>)] = [
      ("status", \.article.metadata.status), ("split", \.article.metadata.split),
      ("title", \.article.metadata.title), ("outlet", \.article.metadata.outlet),
      ("published", \.article.metadata.published), ("dateline", \.article.metadata.dateline),
      ("language", \.article.metadata.language), ("license", \.article.metadata.license),
      ("section", \.article.metadata.section), ("cluster", \.article.metadata.cluster),
      ("annotation.notes", \.record.notes),
    ]
    return texts.map { name, path in value(name, path) { text, words in text.map(words.quoted) } }
      + [
        list("tags", \.article.metadata.tags) { tag, _ in tag },
        value("annotation.guidelines", \.record.guidelines) { version, _ in version.map(String.init)
        },
        list("annotation.passes", \.record.passes) { $1.pass($0) },
        value("annotation.adjudicated", \.record.adjudicated) { pass, words in pass.map(words.pass)
        },
      ]
  }
}

// MARK: - What makes no difference between annotators

extension EntityUnit {
  fileprivate var names: [String] { [entity.name].compactMap(\.self) + entity.aliases }
}

extension MeetingDate {
  fileprivate var withoutWords: MeetingDate {
    MeetingDate(value, alternatives: alternatives, basis: basis)
  }
}

extension MeetingPlace {
  fileprivate var withoutWords: MeetingPlace { MeetingPlace(reference, basis: basis) }
}

// MARK: - Alternatives

extension Slot<AcceptedReference> {
  /// Accepts what another annotator says too; says whether both are values.
  fileprivate mutating func accept(_ other: Self) -> Bool {
    guard case .filled(var mine) = self, case .filled(let theirs) = other else { return false }
    mine.accept(theirs)
    self = .filled(mine)
    return true
  }
}

extension AcceptedReference {
  fileprivate mutating func accept(_ other: AcceptedReference) {
    for reference in [other.reference] + other.alternatives
    where reference != self.reference && !alternatives.contains(reference) {
      alternatives.append(reference)
    }
  }
}

extension Slot<AcceptedSpan> {
  fileprivate mutating func accept(_ other: Self) -> Bool {
    guard case .filled(var mine) = self, case .filled(let theirs) = other else { return false }
    for span in [theirs.span] + theirs.alternatives
    where span != mine.span && !mine.alternatives.contains(span) {
      mine.alternatives.append(span)
    }
    self = .filled(mine)
    return true
  }
}

extension Slot<MeetingDate> {
  fileprivate mutating func accept(_ other: Self) -> Bool {
    guard case .filled(var mine) = self, case .filled(let theirs) = other else { return false }
    for value in [theirs.value] + theirs.alternatives
    where value != mine.value && !mine.alternatives.contains(value) {
      mine.alternatives.append(value)
    }
    self = .filled(mine)
    return true
  }
}

extension Slot<MeetingPlace> {
  fileprivate mutating func accept(_ other: Self) -> Bool {
    guard case .filled(var mine) = self, case .filled(let theirs) = other else { return false }
    mine.reference.accept(theirs.reference)
    self = .filled(mine)
    return true
  }
}

extension Slot<[Participant]> {
  /// Takes in those of `other`; all that only one of the two names are optional then.
  fileprivate mutating func acceptOptionally(_ other: Slot) -> Bool {
    let (mine, theirs) = (value ?? [], other.value ?? [])
    func isMissing(_ one: Participant, in all: [Participant]) -> Bool {
      !all.contains { $0.who.reference == one.who.reference }
    }
    var joined = mine + theirs.filter { isMissing($0, in: mine) }
    for index in joined.indices
    where isMissing(joined[index], in: mine) || isMissing(joined[index], in: theirs) {
      joined[index].isOptional = true
    }
    guard !joined.isEmpty else { return false }
    self = .filled(joined)
    return true
  }
}
