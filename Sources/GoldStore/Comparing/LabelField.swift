import LabelModel

/// One thing that labels of a kind say, by which they are compared and merged.
struct LabelField<Label> {
  /// The key in a gold file.
  let name: String
  /// What a label says, for people; `nil` where it says nothing.
  let words: (Label, ContentWords) -> String?
  let isSame: (Label, Label) -> Bool
  /// Puts into the first label what both changed, seen from the base; says whether they agree.
  let merge: (_ base: Label?, _ ours: inout Label, _ theirs: Label) -> Bool
  let copy: (_ from: Label, _ to: inout Label) -> Void

  /// A field of which one value holds.
  static func value<Value: Equatable>(
    _ name: String, _ path: WritableKeyPath<Label, Value>,
    _ words: @escaping (Value, ContentWords) -> String?
  ) -> LabelField {
    field(name, path, words) { base, ours, theirs in
      if ours == theirs || base == theirs { return ours }
      return base == ours ? theirs : nil
    }
  }

  /// A field that holds several values, of which each party may add and remove some.
  static func list<Value: Hashable>(
    _ name: String, _ path: WritableKeyPath<Label, [Value]>,
    _ words: @escaping (Value, ContentWords) -> String
  ) -> LabelField {
    let inWords = { (values: [Value], content: ContentWords) -> String? in
      values.isEmpty ? nil : values.map { words($0, content) }.joined(separator: ", ")
    }
    return field(name, path, inWords) { base, ours, theirs in
      ListMerge.merge(base ?? [], ours, theirs)
    }
  }

  /// The same for a slot, which may be empty or not annotated.
  static func slotList<Value: Hashable, Key: Hashable>(
    _ name: String, _ path: WritableKeyPath<Label, Slot<[Value]>>, key: @escaping (Value) -> Key,
    _ words: @escaping (Value, ContentWords) -> String
  ) -> LabelField {
    let inWords = { (slot: Slot<[Value]>, content: ContentWords) -> String? in
      content.slot(slot) { $0.map { words($0, content) }.joined(separator: ", ") }
    }
    return field(name, path, inWords) { base, ours, theirs in
      if ours == theirs || base == theirs { return ours }
      if base == ours { return theirs }
      guard let mine = ours.value, let other = theirs.value else { return nil }
      let merged = ListMerge.merge(base?.value ?? [], mine, other)
      return Set(merged.map(key)).count == merged.count ? .filled(merged) : nil
    }
  }

  private static func field<Value: Equatable>(
    _ name: String, _ path: WritableKeyPath<Label, Value>,
    _ words: @escaping (Value, ContentWords) -> String?,
    _ merge: @escaping (Value?, Value, Value) -> Value?
  ) -> LabelField {
    LabelField(
      name: name, words: { words($0[keyPath: path], $1) },
      isSame: { $0[keyPath: path] == $1[keyPath: path] },
      merge: { base, ours, theirs in
        guard
          let merged = merge(
            base?[keyPath: path], ours[keyPath: path], theirs[keyPath: path])
        else { return false }
        ours[keyPath: path] = merged
        return true
      },
      copy: { $1[keyPath: path] = $0[keyPath: path] })
  }
}

enum ListMerge {
  /// What both lists keep of the base, with what either adds.
  static func merge<Value: Hashable>(_ base: [Value], _ ours: [Value], _ theirs: [Value]) -> [Value]
  {
    if ours == theirs || base == theirs { return ours }
    if base == ours { return theirs }
    let (old, mine, other) = (Set(base), Set(ours), Set(theirs))
    let kept = ours.filter { other.contains($0) || !old.contains($0) }
    return kept + theirs.filter { !mine.contains($0) && !old.contains($0) }
  }
}

// MARK: - The fields of each kind of label

extension LabelField<EntityUnit> {
  static var entity: [LabelField] {
    [
      value("type", \.entity.types) { types, _ in types.joined(separator: " or ") },
      value("name", \.entity.name) { name, words in name.map(words.quoted) },
      list("aliases", \.entity.aliases) { $1.quoted($0) },
      value("link", \.entity.link) { link, words in words.slot(link) { $0 } },
      value("optional", \.entity.isOptional) { flag, _ in flag ? "true" : nil },
      list("tags", \.entity.tags) { tag, _ in tag },
      value("note", \.note) { note, words in note.map(words.quoted) },
    ]
  }
}

extension LabelField<MentionUnit> {
  static var mention: [LabelField] {
    [
      value("words", \.mention.span) { $1.span($0) },
      value("kind", \.mention.kind) { kind, _ in (kind ?? .name).rawValue },
      value("optional", \.mention.isOptional) { flag, _ in flag ? "true" : nil },
      list("alt", \.mention.alternatives) { $1.span($0) },
      list("tags", \.mention.tags) { tag, _ in tag },
      value("note", \.note) { note, words in note.map(words.quoted) },
    ]
  }
}

extension LabelField<MeetingUnit> {
  static var meeting: [LabelField] {
    [
      value("status", \.meeting.status) { slot, words in words.slot(slot) { $0.rawValue } },
      list("alt", \.meeting.alternativeStatuses) { status, _ in status.rawValue },
      slotList("participants", \.meeting.participants, key: \.who.reference) {
        $1.participant($0)
      },
      value("date", \.meeting.date) { slot, words in words.slot(slot) { words.date($0) } },
      value("place", \.meeting.place) { slot, words in words.slot(slot) { words.place($0) } },
      value("mode", \.meeting.mode) { slot, words in words.slot(slot) { $0.rawValue } },
      value("kind", \.meeting.kind) { slot, words in words.slot(slot) { $0.rawValue } },
      slotList("topics", \.meeting.topics, key: { $0 }) { $1.quoted($0) },
      value("trigger", \.meeting.trigger) { slot, words in words.slot(slot) { words.accepted($0) }
      },
      list("evidence", \.meeting.evidence) { $1.span($0) },
      value("optional", \.meeting.isOptional) { flag, _ in flag ? "true" : nil },
      list("tags", \.meeting.tags) { tag, _ in tag },
      value("note", \.note) { note, words in note.map(words.quoted) },
    ]
  }
}

extension LabelField<QuoteUnit> {
  static var quote: [LabelField] {
    [
      value("kind", \.quote.kind) { slot, words in words.slot(slot) { $0.rawValue } },
      value("speaker", \.quote.speaker) { slot, words in words.slot(slot) { words.accepted($0) } },
      value("source", \.quote.source) { slot, words in words.slot(slot) { words.accepted($0) } },
      value("cue", \.quote.cue) { slot, words in words.slot(slot) { words.accepted($0) } },
      value("content", \.quote.content) { $1.span($0) },
      list("alt", \.quote.alternativeContents) { $1.span($0) },
      value("addressee", \.quote.addressee) { slot, words in
        words.slot(slot) { words.accepted($0) }
      },
      value("via", \.quote.via) { slot, words in words.slot(slot) { words.accepted($0) } },
      value("within", \.quote.within) { id, _ in id },
      value("optional", \.quote.isOptional) { flag, _ in flag ? "true" : nil },
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
