import LabelModel

/// The predictions of an article with one part replaced by gold.
extension AlignedArticle {
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
    answer.mentions = layer.mentions.enumerated().map { index, mention in
      var mention = mention
      if let partner = partners[index] {
        mention.entity = predictedLayer.mentions[partner].entity
      } else if let id = mention.entity, let own = entityOfGold[id] {
        mention.entity = own
      } else if let id = mention.entity {
        let lone = Self.unused("gold-\(id)", known)
        if !answer.entities.contains(where: { $0.id == lone }),
          var entity = layer.entities.first(where: { $0.id == id })
        {
          entity.id = lone
          answer.entities.append(entity)
        }
        mention.entity = lone
      }
      mention.isOptional = false
      return mention
    }
    return replacing { $0.entities = answer }
  }

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
    return replacing { $0.entities = answer }
  }

  /// A missed quote comes with its speaker, since nobody attributed it wrongly.
  var withGoldContents: Article {
    guard let alignment = quotes, let goldQuotes = gold.labels.quotes else { return predicted }
    var partners: [Int: Int] = [:]
    for pair in alignment.pairs { partners[pair.gold] = pair.predicted }
    let answer = goldQuotes.enumerated().filter { !$1.isOptional }.map { index, quote in
      var quote = quote
      if let partner = partners[index].flatMap({ predicted.labels.quotes?[$0] }) {
        quote.speaker = partner.speaker
        quote.source = partner.source
      } else {
        quote.speaker = quote.speaker.value.map { .filled(inPlainWords($0)) } ?? quote.speaker
      }
      return quote
    }
    return replacing { $0.quotes = answer }
  }

  var withGoldSpeakers: Article {
    guard let alignment = quotes, let goldQuotes = gold.labels.quotes,
      var answer = predicted.labels.quotes
    else { return predicted }
    for pair in alignment.pairs {
      let speaker = goldQuotes[pair.gold].speaker
      answer[pair.predicted].speaker = speaker.value.map { .filled(inPlainWords($0)) } ?? speaker
      if speaker.value == nil { answer[pair.predicted].source = .empty }
    }
    return replacing { $0.quotes = answer }
  }

  /// A gold reference as a prediction can say it, which knows nothing of gold's identifiers.
  private func inPlainWords(_ reference: AcceptedReference) -> AcceptedReference {
    guard case .entity(let id) = reference.reference, let layer = gold.labels.entities,
      let index = layer.entities.firstIndex(where: { $0.id == id })
    else { return AcceptedReference(reference.reference) }
    if let pair = entities?.pairs.first(where: { $0.gold == index }) {
      return AcceptedReference(.entity(predictedLayer.entities[pair.predicted].id))
    }
    if let name = layer.entities[index].name { return AcceptedReference(.name(name)) }
    let span = layer.mentions.first { $0.entity == id }?.span
    return AcceptedReference(span.map { .span($0) } ?? reference.reference)
  }

  private func replacing(_ change: (inout Labels) -> Void) -> Article {
    var article = predicted
    change(&article.labels)
    return article
  }

  private static func unused(_ id: String, _ known: Set<String>) -> String {
    known.contains(id) ? unused(id + "'", known) : id
  }
}
