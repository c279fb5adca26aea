import LabelModel

/// One thing that labels of a kind say, by which they are compared and merged.
struct LabelField<Label> {
  /// The key in a gold file.
  let name: String
  /// What a label says, for people; `nil` where it says nothing.
  let words: (Label, ContentWords) -> String?
  let isSame: (Label, Label) -> Bool
  /// Whether annotators who said these would have nothing to settle, though they are not the same.
  var agrees: ((Label, Label) -> Bool)?
  /// Lets the first label accept, without asking for it, what only one of the two says.
  ///
  /// Says whether there is anything; `nil` where only the whole label can be optional.
  var acceptOptionally: ((inout Label, Label) -> Bool)?
  /// Puts into the first label what both changed, seen from the base; says whether they agree.
  let merge: (_ base: Label?, _ ours: inout Label, _ theirs: Label) -> Bool
  let copy: (_ from: Label, _ to: inout Label) -> Void
  /// Lets the first label accept what the second says too; says whether the format can.
  let join: (_ first: inout Label, _ second: Label) -> Bool
  /// Takes out what a label says; says whether it may be left out.
  let clear: (inout Label) -> Bool

  /// The field, about which annotators agree also where `agrees` holds.
  func agreeing(_ agrees: @escaping (Label, Label) -> Bool) -> LabelField {
    var field = self
    field.agrees = agrees
    return field
  }

  func accepting(_ accept: @escaping (inout Label, Label) -> Bool) -> LabelField {
    var field = self
    field.acceptOptionally = accept
    return field
  }

  func isAgreed(_ one: Label, _ other: Label) -> Bool {
    isSame(one, other) || agrees?(one, other) ?? false
  }

  /// A field of which one value holds.
  static func value<Value: Equatable>(
    _ name: String, _ path: WritableKeyPath<Label, Value>,
    join: @escaping (inout Label, Label) -> Bool = { _, _ in false }, empty: Value? = nil,
    _ words: @escaping (Value, ContentWords) -> String?
  ) -> LabelField {
    field(name, path, words, ==, join: join, empty: empty) { base, ours, theirs in
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
    return field(
      name, path, inWords, { ListMerge.areSame($0, $1) },
      join: { first, second in
        first[keyPath: path] = ListMerge.merge([], first[keyPath: path], second[keyPath: path])
        return true
      }, empty: []
    ) { base, ours, theirs in ListMerge.merge(base ?? [], ours, theirs) }
  }

  /// The same for a slot, which may be empty or not annotated.
  static func slotList<Value: Hashable, Key: Hashable>(
    _ name: String, _ path: WritableKeyPath<Label, Slot<[Value]>>, key: @escaping (Value) -> Key,
    _ words: @escaping (Value, ContentWords) -> String
  ) -> LabelField {
    let inWords = { (slot: Slot<[Value]>, content: ContentWords) -> String? in
      content.slot(slot) { $0.map { words($0, content) }.joined(separator: ", ") }
    }
    return field(
      name, path, inWords,
      { one, other in
        guard let mine = one.value, let theirs = other.value else { return one == other }
        return ListMerge.areSame(mine, theirs)
      },
      join: { first, second in
        guard let mine = first[keyPath: path].value, let theirs = second[keyPath: path].value
        else { return false }
        let joined = ListMerge.merge([], mine, theirs)
        first[keyPath: path] = .filled(joined)
        return Set(joined.map(key)).count == joined.count
      }, empty: .unannotated
    ) { base, ours, theirs in
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
    _ isSame: @escaping (Value, Value) -> Bool, join: @escaping (inout Label, Label) -> Bool,
    empty: Value?, _ merge: @escaping (Value?, Value, Value) -> Value?
  ) -> LabelField {
    LabelField(
      name: name, words: { words($0[keyPath: path], $1) },
      isSame: { isSame($0[keyPath: path], $1[keyPath: path]) },
      merge: { base, ours, theirs in
        guard
          let merged = merge(
            base?[keyPath: path], ours[keyPath: path], theirs[keyPath: path])
        else { return false }
        ours[keyPath: path] = merged
        return true
      },
      copy: { $1[keyPath: path] = $0[keyPath: path] }, join: join,
      clear: { label in
        guard let empty else { return false }
        label[keyPath: path] = empty
        return true
      })
  }
}

enum ListMerge {
  /// Whether two lists hold the same, in any order.
  static func areSame<Value: Hashable>(_ one: [Value], _ other: [Value]) -> Bool {
    one == other
      || Dictionary(grouping: one) { $0 }.mapValues(\.count)
        == Dictionary(grouping: other) { $0 }.mapValues(\.count)
  }

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
