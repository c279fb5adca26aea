import Diagnostics
import LabelModel
import YAMLNodes

/// Finds what must change in a gold file so that it says something else.
struct GoldChanges {
  let reader: ArticleReader
  let old: GoldContent
  let new: GoldContent
  /// Writes what is new, and notes what cannot be written.
  var values: LabelValues
  private let anchors: [YAMLMark: ReadAnchor]

  init(
    _ reader: ArticleReader, from old: GoldContent, to new: GoldContent, _ forms: AnchorForms
  ) {
    self.reader = reader
    self.old = old
    self.new = new
    values = LabelValues(forms)
    anchors = Dictionary(
      reader.anchors.map { ($0.node.start, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The spans that the anchor at `node` means now.
  func spans(_ node: YAMLNode) -> [TextSpan] { anchors[node.start]?.spans ?? [] }

  /// The change of the whole file.
  mutating func root() throws(InvalidInput) -> YAMLChange {
    guard let root = reader.document.root else { return .keep }
    try check()
    var keys = KeyChanges(root)
    changeMetadata(&keys)
    changeEntities(&keys)
    changeMeetings(&keys)
    changeQuotes(&keys)
    changeIgnored(&keys)
    changeRecord(&keys)
    guard values.dropped.isEmpty else {
      throw InvalidInput(
        values.dropped.map {
          Diagnostic(
            .unwritable, "gold cannot say where \($0) stands", at: Place(reader.source.file),
            fix: "choose whole characters of the text")
        })
    }
    return keys.result(order: GoldKeys.root)
  }

  /// Refuses what the format has no place for.
  private func check() throws(InvalidInput) {
    var problems: [String] = []
    if old.article.id != new.article.id {
      problems.append("the id of an article cannot change; name its files anew")
    }
    let layer = new.article.labels.entities
    let ids = Set((layer?.entities ?? []).map(\.id))
    for mention in layer?.mentions ?? [] where !(mention.entity.map(ids.contains) ?? false) {
      problems.append(
        "the mention at \(mention.span.start) belongs to no entity of the article")
    }
    guard problems.isEmpty else {
      throw InvalidInput(
        problems.map { Diagnostic(.unwritable, $0, at: Place(reader.source.file)) })
    }
  }

  // MARK: - Layers

  /// Changes of a layer whose labels have ids; `nil` layers are not annotated.
  mutating func layer<Label: Hashable>(
    _ key: String, _ keys: inout KeyChanges, from old: [Label]?, to new: [Label]?,
    id: (Label) -> String,
    change: (inout GoldChanges, Label, Label, YAMLNode) -> YAMLChange,
    value: (inout GoldChanges, Label) -> YAMLValue?
  ) {
    guard let new else { return keys.set(key, nil) }
    guard let old, let nodes = keys.node[key]?.sequence else {
      return keys.set(key, .list(new.compactMap { value(&self, $0) }, .block))
    }
    let wanted = Dictionary(new.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    let present = Set(old.map(id))
    // Those that are new, by the label that they stand behind.
    var added: [String?: [YAMLItemChange]] = [:]
    var last: String?
    for label in new {
      if present.contains(id(label)) {
        last = id(label)
      } else if let value = value(&self, label) {
        added[last, default: []].append(.new(value))
      }
    }
    var items = added[nil] ?? []
    for (index, label) in old.enumerated() {
      if let other = wanted[id(label)] {
        items.append(.old(index, change(&self, label, other, nodes[index])))
      }
      items += added[id(label)] ?? []
    }
    let isSame =
      items.count == nodes.count
      && items.enumerated().allSatisfy {
        $0.element == .old($0.offset, .keep)
      }
    if !isSame { keys.change(key, .items(items)) }
  }

  // MARK: - Metadata

  private func changeMetadata(_ keys: inout KeyChanges) {
    let (from, to) = (old.article.metadata, new.article.metadata)
    keys.text("status", from: from.status, to: to.status)
    keys.text("split", from: from.split, to: to.split)
    let fields: [(String, KeyPath<ArticleMetadata, String?>)] = [
      ("title", \.title), ("outlet", \.outlet), ("published", \.published),
      ("dateline", \.dateline), ("language", \.language), ("license", \.license),
      ("section", \.section), ("cluster", \.cluster),
    ]
    func value(_ key: String, _ text: String) -> YAMLValue {
      key == "published" ? .plain(text) : .text(text)
    }
    guard let node = keys.node["article"], node.mapping != nil else {
      var pairs = fields.compactMap { key, path in
        to[keyPath: path].map { YAMLPair(key, value(key, $0)) }
      }
      pairs += values.texts("tags", to.tags)
      if !pairs.isEmpty { keys.set("article", .mapping(pairs, .block)) }
      return
    }
    var changes = KeyChanges(node)
    for (key, path) in fields {
      changes.set(
        key, to[keyPath: path].map { value(key, $0) }, if: from[keyPath: path] != to[keyPath: path])
    }
    changes.texts("tags", from: from.tags, to: to.tags)
    keys.change("article", changes.result(order: GoldKeys.article))
  }

  private func changeRecord(_ keys: inout KeyChanges) {
    let (from, to) = (old.record, new.record)
    guard from != to else { return }
    guard let node = keys.node["annotation"], node.mapping != nil else {
      let pairs = RecordValues.pairs(of: to)
      return keys.set("annotation", pairs.isEmpty ? nil : .mapping(pairs, .block))
    }
    if RecordValues.pairs(of: to).isEmpty { return keys.set("annotation", nil) }
    var changes = KeyChanges(node)
    changes.set(
      "guidelines", to.guidelines.map { .plain(String($0)) }, if: from.guidelines != to.guidelines)
    if from.passes != to.passes {
      if !to.passes.isEmpty, node["passes"]?.sequence?.count == from.passes.count {
        changes.change(
          "passes", .items(ListChange.items(from: from.passes, to: to.passes, RecordValues.pass)))
      } else {
        changes.set(
          "passes", to.passes.isEmpty ? nil : .list(to.passes.map(RecordValues.pass), .block))
      }
    }
    changes.set(
      "adjudicated", to.adjudicated.map(RecordValues.pass), if: from.adjudicated != to.adjudicated)
    changes.text("notes", from: from.notes, to: to.notes)
    keys.change("annotation", changes.result(order: GoldKeys.annotation))
  }
}

/// The section `annotation` as values.
enum RecordValues {
  static func pairs(of record: AnnotationRecord) -> [YAMLPair] {
    var pairs: [YAMLPair] = []
    if let version = record.guidelines {
      pairs.append(YAMLPair("guidelines", .plain(String(version))))
    }
    if !record.passes.isEmpty {
      pairs.append(YAMLPair("passes", .list(record.passes.map(pass), .block)))
    }
    if let adjudicated = record.adjudicated {
      pairs.append(YAMLPair("adjudicated", pass(adjudicated)))
    }
    if let notes = record.notes { pairs.append(YAMLPair("notes", .text(notes))) }
    return pairs
  }

  static func pass(_ pass: AnnotationPass) -> YAMLValue {
    var pairs = [YAMLPair("by", .text(pass.by))]
    if let day = pass.at { pairs.append(YAMLPair("at", .plain(day))) }
    if let mode = pass.mode { pairs.append(YAMLPair("mode", .text(mode.rawValue))) }
    if let pipeline = pass.pipeline { pairs.append(YAMLPair("pipeline", .text(pipeline))) }
    return .mapping(pairs, .flow)
  }
}
