import Diagnostics
import LabelModel
import YAMLNodes

/// Ids and what points to them.
extension ArticleReader {
  /// Notes the ids of entities and quotes before anything refers to them, and checks that they differ.
  mutating func noteIDs(_ root: YAMLNode) {
    entityIDs = ids(root["entities"], "an entity")
    quoteIDs = ids(root["quotes"], "a quote")
    _ = ids(root["meetings"], "a meeting")
  }

  private mutating func ids(_ layer: YAMLNode?, _ what: String) -> [String: YAMLMark] {
    var marks: [String: YAMLMark] = [:]
    for label in layer?.sequence ?? [] {
      guard let node = label["id"], let id = node.scalar, !node.isNull else { continue }
      if let first = marks[id] {
        report(
          .duplicateID, "\(what) with the id \"\(id)\" is already there", at: node,
          notes: ["it stands in line \(first.line), column \(first.column)"])
      } else {
        marks[id] = node.start
      }
    }
    return marks
  }

  /// The id of an entity of this article.
  mutating func entityID(_ node: YAMLNode, _ what: String) -> String? {
    guard let id = text(node, what) else { return nil }
    guard entityIDs[id] == nil else {
      referencedEntities.insert(id)
      return id
    }
    report(
      .unknownReference, "there is no entity with the id \"\(id)\"", at: node,
      expected: entityIDs.isEmpty ? "an entity of this article; it has none" : nil,
      fix: nearestID(to: id, in: entityIDs))
    return nil
  }

  /// A question after the id that was probably meant; asked for the first unknown ones only.
  func nearestID(to id: String, in ids: [String: YAMLMark]) -> String? {
    guard problems.listed.count(where: { $0.code == GoldProblem.unknownReference.code }) < 50 else {
      return nil
    }
    let inOrder = ids.sorted { $0.value < $1.value }.map(\.key)
    return nearest(to: id, in: inOrder).map { "did you mean \"\($0)\"?" }
  }

  /// `kovac`, `{ entity: kovac, alt: [lind] }`, `{ name: Ana Kovač }` or `null`.
  mutating func reference(_ node: YAMLNode?, _ what: String) -> Slot<AcceptedReference> {
    guard let node else { return .unannotated }
    if node.isNull { return .empty }
    if node.mapping == nil {
      return entityID(node, what).map { .filled(AcceptedReference(.entity($0))) } ?? .unannotated
    }
    guard isMapping(node, "\"\(what)\"", keys: GoldKeys.reference) else { return .unannotated }
    return acceptedReference(node, what).map { .filled($0) } ?? .unannotated
  }

  /// The entity or name of a mapping, with the entities of its `alt`.
  mutating func acceptedReference(_ node: YAMLNode, _ what: String) -> AcceptedReference? {
    var alternatives: [EntityReference] = []
    if let alt = node["alt"], let nodes = list(alt, "alt") {
      alternatives = nodes.compactMap { entityID($0, "alt") }.map { .entity($0) }
    }
    if let entity = node["entity"] {
      if node["name"] != nil {
        report(
          .wrongShape, "\"\(what)\" has both \"entity\" and \"name\"", at: node, fix: "keep one")
      }
      return entityID(entity, "entity").map {
        AcceptedReference(.entity($0), alternatives: alternatives)
      }
    }
    if let name = text(node, key: "name") {
      return AcceptedReference(.name(name), alternatives: alternatives)
    }
    if node["name"] == nil {
      report(
        .missingKey, "\"\(what)\" needs \"entity\"", at: source.place(node.start),
        fix: "add \"entity: …\"")
    }
    return nil
  }
}
