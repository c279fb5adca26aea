import LabelModel
import YAMLNodes

extension ArticleReader {
  mutating func entities(_ node: YAMLNode) -> EntityLayer? {
    guard let nodes = list(node, "entities") else { return nil }
    var layer = EntityLayer()
    layer.entities.reserveCapacity(nodes.count)
    for node in nodes {
      guard isMapping(node, "an entity", keys: GoldKeys.entity, required: ["id", "type"]) else {
        continue
      }
      let entity = entity(node)
      layer.entities.append(entity)
      places.entities.append(node.start)
      guard let mentions = node["mentions"], let items = list(mentions, "mentions") else {
        continue
      }
      for item in items {
        for mention in self.mentions(item, of: entity) {
          layer.mentions.append(mention)
          places.mentions.append(item.start)
        }
      }
    }
    return layer
  }

  private mutating func entity(_ node: YAMLNode) -> Entity {
    let types = types(node)
    let aliases = texts(node, key: "aliases")
    let tags = texts(node, key: "tags")
    let isOptional = flag(node, key: "optional")
    let name = node["name"].flatMap { $0.isNull ? nil : text($0, "name") }
    _ = text(node, key: "role")
    let id = text(node, key: "id") ?? ""
    notes[.entity(id)] = text(node, key: "note")
    return Entity(
      id: id, types: types, name: name, aliases: aliases, link: link(node),
      isOptional: isOptional, tags: tags)
  }

  /// One type, or a list of which the first is meant and the others are accepted.
  private mutating func types(_ node: YAMLNode) -> [String] {
    guard let typeNode = node["type"] else { return [] }
    let nodes = typeNode.sequence ?? [typeNode]
    if nodes.isEmpty {
      report(.badValue, "an entity needs a type", at: typeNode)
    }
    return nodes.compactMap { node in
      text(node, "type").flatMap { value($0, at: node, "type", of: acceptedTypes) }
    }
  }

  private mutating func link(_ node: YAMLNode) -> Slot<String> {
    guard let linkNode = node["link"] else { return .unannotated }
    if linkNode.isNull { return .empty }
    guard let link = text(linkNode, "link") else { return .unannotated }
    guard link.hasPrefix("NIL") || link.split(separator: ":").count >= 2 else {
      report(
        .badValue, "\"\(link)\" is no link", at: linkNode,
        expected: "the knowledge base and its identifier such as wikidata:Q7259, or NIL1")
      return .unannotated
    }
    return .filled(link)
  }

  private mutating func mentions(_ node: YAMLNode, of entity: Entity) -> [Mention] {
    let found = spans(node, "a mention", keys: GoldKeys.anchorOfMention)
    let kind = node["kind"].flatMap { choice($0, "kind", MentionKind.self) } ?? .name
    let isOptional = flag(node, key: "optional")
    let tags = texts(node, key: "tags")
    let note = text(node, key: "note")
    let alternatives = alternativeSpans(node, "a mention")
    return (found ?? []).map { span in
      let mention = Mention(
        span, type: entity.type, entity: entity.id, kind: kind, alternatives: alternatives,
        alternativeTypes: Array(entity.types.dropFirst()),
        isOptional: isOptional || entity.isOptional, tags: tags)
      if let note { notes[.mention(entity: entity.id, span)] = note }
      checkMention(mention, of: entity, node)
      return mention
    }
  }

  mutating func ignored(_ node: YAMLNode) -> [IgnoredRegion] {
    guard let nodes = list(node, "ignore") else { return [] }
    var regions: [IgnoredRegion] = []
    for node in nodes {
      let found = spans(node, "an ignored region", keys: GoldKeys.anchorOfIgnored)
      let layers = layers(node)
      let reason = text(node, key: "why")
      for span in found ?? [] {
        regions.append(IgnoredRegion(span, layers: layers, reason: reason))
        places.ignored.append(node.start)
      }
    }
    return regions
  }

  private mutating func layers(_ node: YAMLNode) -> Set<Layer> {
    guard let layersNode = node["layers"], let nodes = list(layersNode, "layers") else {
      return Set(Layer.allCases)
    }
    return Set(nodes.compactMap { choice($0, "layers", Layer.self) })
  }
}
