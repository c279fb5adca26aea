package import LabelModel

/// Short ways to write the labels of a worked example.
extension Labels {
  /// Mentions of no entity: start, end and type.
  package static func mentions(_ mentions: (start: Int, end: Int, type: String)...) -> Labels {
    Labels(
      entities: EntityLayer(
        mentions: mentions.map { Mention(TextSpan($0.start, $0.end), type: $0.type) }))
  }

  /// Entities of type person whose mentions are one code point long, given by their offsets.
  package static func clusters(_ clusters: [Int]...) -> Labels {
    var layer = EntityLayer()
    for (index, offsets) in clusters.enumerated() {
      let id = "e\(index + 1)"
      layer.entities.append(Entity(id: id, types: ["person"]))
      layer.mentions += offsets.map {
        Mention(TextSpan($0, $0 + 1), type: "person", entity: id)
      }
    }
    return Labels(entities: layer)
  }
}
