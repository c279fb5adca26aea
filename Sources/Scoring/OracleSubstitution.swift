import LabelModel

/// The predictions of an article with one part replaced by gold.
extension AlignedArticle {
  /// Mentions are gold's; each stays with the entity in which the pipeline put its partner.
  ///
  /// A missed mention joins the predicted entity that is aligned with its own, else it stays alone.
  var withGoldMentions: Article {
    guard let alignment = mentions, let layer = gold.labels.entities else { return predicted }
    var answer = predictedLayer
    var entityOfGold: [String: String] = [:]
    for pair in entities?.pairs ?? [] {
      entityOfGold[layer.entities[pair.gold].id] = answer.entities[pair.predicted].id
    }
    var partners: [Int: Int] = [:]
    for pair in alignment.pairs { partners[pair.gold] = pair.predicted }
    let known = Set(answer.entities.map(\.id))
    let goldEntities = Dictionary(
      layer.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var lonely: Set<String> = []
    answer.mentions = layer.mentions.enumerated().map { index, mention in
      var mention = mention
      if let partner = partners[index] {
        mention.entity = predictedLayer.mentions[partner].entity
      } else if let id = mention.entity, let own = entityOfGold[id] {
        mention.entity = own
      } else if let id = mention.entity {
        let lone = Self.unused("gold-\(id)", known)
        if lonely.insert(lone).inserted, var entity = goldEntities[id] {
          entity.id = lone
          answer.entities.append(entity)
        }
        mention.entity = lone
      }
      mention.isOptional = false
      return mention
    }
    return replacing(answer)
  }

  /// Mentions are the pipeline's; those with a partner are grouped as gold has them.
  var withGoldGroups: Article {
    guard let alignment = mentions, let layer = gold.labels.entities else { return predicted }
    var answer = predictedLayer
    let known = Set(answer.entities.map(\.id))
    var used: Set<String> = []
    for pair in alignment.pairs {
      guard let id = layer.mentions[pair.gold].entity else { continue }
      used.insert(id)
      answer.mentions[pair.predicted].entity = Self.unused("gold-\(id)", known)
    }
    for entity in layer.entities where used.contains(entity.id) {
      var entity = entity
      entity.id = Self.unused("gold-\(entity.id)", known)
      entity.isOptional = false
      answer.entities.append(entity)
    }
    return replacing(answer)
  }

  private func replacing(_ layer: EntityLayer) -> Article {
    var article = predicted
    article.labels.entities = layer
    return article
  }

  private static func unused(_ id: String, _ known: Set<String>) -> String {
    known.contains(id) ? unused(id + "'", known) : id
  }
}
