internal import LabelModel

/// Entities and mentions in the form of labels.
struct EntityLabels {
  let document: Document
  let names: [Name]
  let groups: [EntityGrouper.Group]

  func id(_ group: Int) -> String { "e\(group + 1)" }

  func entities() -> [Entity] {
    groups.enumerated().map { number, group in
      let canonical = document.string(group.fullName)
      var aliases: [String] = []
      for name in group.names {
        let words = document.string(names[name].tokens)
        if words != canonical, !aliases.contains(words) { aliases.append(words) }
      }
      return Entity(id: id(number), types: [group.type.label], name: canonical, aliases: aliases)
    }
  }

  func mentions(_ entityOfName: [Int]) -> [Mention] {
    names.enumerated().map { number, name in
      Mention(
        document.span(name.tokens), type: groups[entityOfName[number]].type.label,
        entity: id(entityOfName[number]), kind: .name)
    }
  }
}
