import LabelModel

/// The alignments of the entity layer.
extension AlignedArticle {
  mutating func alignMentions() {
    guard let layer = gold.labels.entities else { return }
    let regions = gold.labels.ignored.filter { $0.layers.contains(.entities) }
    (mentions, mentionPairing) = MentionAligner.align(
      gold: layer.mentionsAsAccepted, predicted: predictedLayer.mentions,
      ignored: regions.map(\.span))
  }

  mutating func alignEntities() {
    grouping = groupedMentions
    guard let layer = gold.labels.entities, let grouping else { return }
    entities = EntityAligner(gold: layer, predicted: predictedLayer, grouping: grouping)
      .alignment()
  }

  /// How mentions would be grouped if the pipeline had given another answer for this article.
  func grouping(ofPrediction prediction: Article) -> EntityGrouping? {
    var other = AlignedArticle(
      gold: gold, predicted: prediction, output: output, profile: profile, keepsItems: false)
    other.alignMentions()
    return other.groupedMentions
  }

  /// `nil` where either side does not group its mentions.
  private var groupedMentions: EntityGrouping? {
    guard let layer = gold.labels.entities, layer.isGrouped, isGroupingAnswered, let mentions,
      let mentionPairing
    else { return nil }
    return EntityGrouping(
      gold: layer, predicted: predictedLayer, mentions: mentions, pairing: mentionPairing)
  }

  /// The predicted mentions and entities; none where the layer is missing.
  var predictedLayer: EntityLayer { predicted.labels.entities ?? EntityLayer() }

  /// Whether the pipeline groups mentions, or gave no answer where it might have.
  fileprivate var isGroupingAnswered: Bool {
    output.groupsMentions || output.isEmpty
  }
}

extension EntityLayer {
  /// The mentions with what their entities say of them: the types accepted, and whether they are optional.
  fileprivate var mentionsAsAccepted: [Mention] {
    let special = entities.filter { $0.isOptional || $0.types.count > 1 }
    if special.isEmpty { return mentions }
    let byID = Dictionary(special.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return mentions.map { mention in
      guard let entity = mention.entity.flatMap({ byID[$0] }) else { return mention }
      var mention = mention
      mention.isOptional = mention.isOptional || entity.isOptional
      mention.alternativeTypes += entity.types.filter {
        $0 != mention.type && !mention.alternativeTypes.contains($0)
      }
      return mention
    }
  }
}
